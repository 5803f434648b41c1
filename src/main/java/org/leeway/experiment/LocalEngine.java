package org.leeway.experiment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.leeway.results.Table;
import org.leeway.simulation.Replicate;

/**
 * Runs replicates on the threads of this machine: one thread each while there are as many
 * replicates as threads, spare threads inside the replicates when there are fewer.
 */
public final class LocalEngine implements Engine {
  private static final int SECONDS_TO_STOP = 10;

  private final int threads;

  /**
   * @param threads how many threads compute at once, 1 or more
   */
  public LocalEngine(int threads) {
    if (threads < 1) {
      throw new ExperimentException(
          "--threads must be 1 or more, but was " + threads, "Leave it out to use all processors.");
    }
    this.threads = threads;
  }

  /** How a job ended: with tables or with a cause. */
  private record Ending(ReplicateJob job, @Nullable List<Table> tables, @Nullable Throwable cause) {
    void handTo(ReplicateSink sink) {
      if (tables != null) {
        sink.finished(job, tables);
      } else if (cause != null) {
        sink.failed(job, cause);
      }
    }
  }

  @Override
  public void execute(List<ReplicateJob> jobs, Replicate replicate, ReplicateSink sink)
      throws InterruptedException {
    if (jobs.isEmpty()) {
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads, new Workers());
    CompletionService<Ending> endings = new ExecutorCompletionService<>(workers);
    try {
      run(jobs, replicate, sink, endings);
    } catch (InterruptedException stopped) {
      stop(workers);
      handOverWhatEnded(endings, sink);
      throw stopped;
    } finally {
      workers.shutdownNow();
    }
  }

  /** No more jobs are handed out than can be computed soon, so that results never pile up. */
  private void run(
      List<ReplicateJob> jobs,
      Replicate replicate,
      ReplicateSink sink,
      CompletionService<Ending> endings)
      throws InterruptedException {
    Deque<ReplicateJob> waiting = new ArrayDeque<>(jobs);
    int started = 0;
    for (int ended = 0; ended < jobs.size(); ended++) {
      while (!waiting.isEmpty() && started - ended <= threads) {
        ReplicateJob job = waiting.remove();
        int share = threadsFor(started, jobs.size());
        endings.submit(() -> execute(job, replicate, share));
        started++;
      }
      ending(endings.take()).handTo(sink);
    }
  }

  private int threadsFor(int number, int jobs) {
    if (jobs >= threads) {
      return 1;
    }
    return threads / jobs + (number < threads % jobs ? 1 : 0);
  }

  /** Whatever a replicate throws, memory and stack faults included, concerns that one alone. */
  private static Ending execute(ReplicateJob job, Replicate replicate, int share) {
    try {
      return new Ending(job, replicate.run(job.task().get(), share), null);
    } catch (Throwable cause) {
      return new Ending(job, null, cause);
    }
  }

  private static Ending ending(Future<Ending> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException impossible) {
      throw new IllegalStateException("a job catches everything", impossible);
    }
  }

  private static void stop(ExecutorService workers) {
    workers.shutdownNow();
    try {
      workers.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
    } catch (InterruptedException again) {
      // A second Ctrl-C: do not wait for the replicates in flight, they are daemon threads.
      return;
    }
  }

  /** A replicate that failed may have done so because it was stopped; it is tried again later. */
  private static void handOverWhatEnded(CompletionService<Ending> endings, ReplicateSink sink)
      throws InterruptedException {
    for (Future<Ending> future = endings.poll(); future != null; future = endings.poll()) {
      Ending ending = ending(future);
      if (ending.cause() == null) {
        ending.handTo(sink);
      }
    }
  }

  /** Daemon threads: a replicate that does not listen must not keep the program alive. */
  private static final class Workers implements ThreadFactory {
    private int number;

    @Override
    public Thread newThread(Runnable work) {
      number++;
      Thread thread = new Thread(work, "leeway-replicate-" + number);
      thread.setDaemon(true);
      return thread;
    }
  }
}
