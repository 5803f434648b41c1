package org.leeway.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.leeway.world.Region;

/**
 * Does something in every region, with one or more threads. A region touches only its own state, so
 * the number of threads changes nothing but time.
 */
final class RegionWorkers implements AutoCloseable {
  private final int threads;
  private final ExecutorService pool;

  RegionWorkers(int threads) {
    this.threads = threads;
    this.pool =
        Executors.newFixedThreadPool(
            Math.max(1, threads),
            task -> {
              Thread thread = new Thread(task, "leeway-region");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Does the work in all regions and waits until all are done. */
  void inAll(List<Region> regions, Consumer<Region> work) throws InterruptedException {
    if (threads <= 1) {
      regions.forEach(work);
      return;
    }
    List<Callable<Void>> tasks = new ArrayList<>();
    for (Region region : regions) {
      tasks.add(
          () -> {
            work.accept(region);
            return null;
          });
    }
    for (Future<Void> done : pool.invokeAll(tasks)) {
      try {
        done.get();
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
