package org.leeway.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.leeway.scenario.Scenario;
import org.leeway.simulation.MasonReplicate;
import org.leeway.simulation.ReplicateSettings;
import org.leeway.simulation.ReplicateTask;

/**
 * What is done in a classroom while people wait: two scenarios for a small country on the same
 * seeds, from the first week of the burn-in to the tables of results. Reading the scenarios and
 * writing the report are left out; the two scenarios are the same, which takes no less time.
 */
final class TeachingCase {
  private static final int JOBSEEKERS = 2_000;
  static final int WEEKS = 104;
  private static final int SEEDS = 20;
  private static final int ARMS = 2;

  private final Scenario scenario;
  private final int seeds;

  TeachingCase(Scenario scenario) {
    this(scenario, SEEDS);
  }

  TeachingCase(Scenario scenario, int seeds) {
    this.scenario = Enlarged.to(JOBSEEKERS, scenario);
    this.seeds = seeds;
  }

  /**
   * Simulates it.
   *
   * @param weeks weeks after the burn-in
   * @param threads replicates at a time
   * @return seconds
   */
  double seconds(int weeks, int threads) throws InterruptedException {
    List<Callable<Object>> replicates = new ArrayList<>();
    for (int seed = 1; seed <= seeds; seed++) {
      ReplicateSettings settings = new ReplicateSettings(seed, weeks, 1, 0);
      for (int arm = 0; arm < ARMS; arm++) {
        replicates.add(() -> new MasonReplicate().run(ReplicateTask.of(scenario, settings), 1));
      }
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      long start = System.nanoTime();
      for (Future<Object> each : pool.invokeAll(replicates)) {
        each.get();
      }
      return (System.nanoTime() - start) / 1e9;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a replicate of the bench failed", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
