package org.leeway.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.leeway.world.Region;

/**
 * Does something in every region, with one or more threads. A region touches only its own state, so
 * the number of threads changes nothing but time. Who is ready takes the next region: with the
 * largest first, all are ready at about the same time.
 */
final class RegionWorkers implements AutoCloseable {
  private final int helpers;
  private final ExecutorService pool;

  /**
   * @param threads at the most, the one that asks included; further ones than the first are made
   *     when they are needed
   */
  RegionWorkers(int threads) {
    this.helpers = Math.max(0, threads - 1);
    this.pool =
        Executors.newFixedThreadPool(
            Math.max(1, helpers),
            task -> {
              Thread thread = new Thread(task, "leeway-region");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Does the work in all regions and waits until all are done. */
  void inAll(List<Region> regions, Consumer<Region> work) throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    Runnable turns =
        () -> {
          for (int place = next.getAndIncrement();
              place < regions.size();
              place = next.getAndIncrement()) {
            work.accept(regions.get(place));
          }
        };
    List<Future<?>> helping = new ArrayList<>();
    for (int helper = 0; helper < Math.min(helpers, regions.size() - 1); helper++) {
      helping.add(pool.submit(turns));
    }
    turns.run();
    for (Future<?> helper : helping) {
      try {
        helper.get();
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
