package org.leeway.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C and a friendly kill: interrupts the work, and holds the end of the program until the work
 * has put away what is finished. The machine then ends with 130 after Ctrl-C (143 after a kill).
 */
final class Interruption {
  private static final int PATIENCE_SECONDS = 30;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread worker;

  private Interruption(Thread worker) {
    this.worker = worker;
  }

  /** Watches for the end of the program while the calling thread works. */
  static Interruption ofThisThread() {
    Interruption interruption = new Interruption(Thread.currentThread());
    Runtime.getRuntime().addShutdownHook(new Thread(interruption::stopWork, "leeway-interrupt"));
    return interruption;
  }

  /** Says that nothing is left to put away. */
  void workHasEnded() {
    ended.countDown();
  }

  private void stopWork() {
    if (ended.getCount() == 0) {
      return;
    }
    worker.interrupt();
    try {
      if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("leeway: the work did not stop in time; what was finished is kept");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
