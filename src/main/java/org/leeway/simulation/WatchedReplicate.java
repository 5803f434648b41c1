package org.leeway.simulation;

import ec.util.MersenneTwisterFast;
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
   * Runs one replicate in the plain way of MASON: each person is an object on the schedule, and
   * chance is the next number of the model's generator. For measuring; it gives other numbers than
   * Leeway does, and others again when somebody is added.
   */
  public static List<Table> runPlain(ReplicateTask task, WeekWatch watch)
      throws InterruptedException {
    MersenneTwisterFast generator = new MersenneTwisterFast(task.settings().seed());
    try (RegionWorkers one = new RegionWorkers(1)) {
      return new LeewayModel(task, one, List.of(), watch, () -> Draws.inOrder(generator::nextInt))
          .runPlain();
    }
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
