package org.leeway.report;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Draws pictures on the other processors while a page is being written: packing a picture takes
 * longer than drawing it. They come out in the order in which they were handed in.
 */
final class Darkroom {
  private static final int SECONDS_KEPT_OPEN = 1;

  private final Queue<Future<byte[]>> pictures = new ArrayDeque<>();
  private final ThreadPoolExecutor pool;

  Darkroom() {
    int threads = Runtime.getRuntime().availableProcessors();
    pool =
        new ThreadPoolExecutor(
            threads,
            threads,
            SECONDS_KEPT_OPEN,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread = new Thread(task, "leeway-picture");
              thread.setDaemon(true);
              return thread;
            });
    pool.allowCoreThreadTimeOut(true);
  }

  /** Hands a picture in. */
  void draw(Callable<byte[]> picture) {
    pictures.add(pool.submit(picture));
  }

  /**
   * The next picture, when it is ready.
   *
   * @throws IOException when it could not be drawn, or when waiting for it was interrupted
   */
  byte[] next() throws IOException {
    try {
      return pictures.remove().get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ClosedByInterruptException();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Error error) {
        throw error; // such as a library that is missing
      }
      throw new IOException(failed.getCause());
    }
  }
}
