package org.leeway.experiment;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * While open, Ctrl-C and a polite kill interrupt the thread that opened it and wait until it has
 * put its results in order. Open it around an experiment and whatever is printed after it.
 */
public final class InterruptOnShutdown implements AutoCloseable {
  private static final int SECONDS_TO_WAIT = 20;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;

  /** Watches over the calling thread. */
  public InterruptOnShutdown() {
    Thread working = Thread.currentThread();
    hook =
        new Thread(
            () -> {
              working.interrupt();
              try {
                ended.await(SECONDS_TO_WAIT, TimeUnit.SECONDS);
              } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
              }
            },
            "leeway-stop");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shuttingDown) {
      // The hook is running: it has just been released.
      return;
    }
  }
}
