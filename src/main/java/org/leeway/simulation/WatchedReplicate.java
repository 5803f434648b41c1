package org.leeway.simulation;

import java.util.List;
import java.util.function.Supplier;
import org.leeway.draw.Draws;
import org.leeway.results.Table;

/** Runs a replicate while somebody looks on. */
public final class WatchedReplicate {
  private WatchedReplicate() {}

  /**
   * Runs one replicate; its tables are those of any other run of the task.
   *
   * @param threads never change a result
   * @throws InterruptedException when the thread was interrupted
   */
  public static List<Table> run(ReplicateTask task, int threads, WeekWatch watch)
      throws InterruptedException {
    return run(task, threads, watch, () -> new Draws(task.settings().seed()));
  }

  /**
   * The same with chance of another kind, such as numbers that are counted.
   *
   * @param chance gives the draws of each region, in their order, and then those of the nation
   */
  public static List<Table> run(
      ReplicateTask task, int threads, WeekWatch watch, Supplier<Draws> chance)
      throws InterruptedException {
    try (RegionWorkers workers = new RegionWorkers(threads)) {
      return new LeewayModel(task, workers, List.of(), watch, chance).runToEnd();
    }
  }
}
