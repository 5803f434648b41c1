package org.leeway.pattern;

/** What was simulated cannot show a figure; the message says why. */
final class NotTestable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotTestable(String reason) {
    super(reason);
  }
}
