package org.leeway.experiment;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Makes Ctrl-C and a polite kill interrupt the calling thread, and the program wait until that
 * thread has put its results in order. The exit code of the program is then 128 and the number of
 * the signal, so 130 after Ctrl-C.
 */
public final class InterruptOnShutdown {
  private static final int SECONDS_TO_WAIT = 20;

  private InterruptOnShutdown() {}

  /** Something to do that may be interrupted. */
  @FunctionalInterface
  public interface Work<T, E extends Exception> {
    T run() throws E;
  }

  /**
   * Does the work in the calling thread. What the user is to read after a stop must be printed by
   * the work itself: the program may end as soon as this returns.
   */
  public static <T, E extends Exception> T during(Work<T, E> work) throws E {
    Thread working = Thread.currentThread();
    CountDownLatch ended = new CountDownLatch(1);
    Thread hook = new Thread(() -> interruptAndWait(working, ended), "leeway-stop");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return work.run();
    } finally {
      ended.countDown();
      remove(hook);
    }
  }

  private static void interruptAndWait(Thread working, CountDownLatch ended) {
    working.interrupt();
    try {
      ended.await(SECONDS_TO_WAIT, TimeUnit.SECONDS);
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }

  private static void remove(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shuttingDown) {
      // The hook is running, and has just been released.
      return;
    }
  }
}
