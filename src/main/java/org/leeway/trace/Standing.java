package org.leeway.trace;

import java.util.List;

/**
 * How a person stands at the end of a week.
 *
 * @param week the week
 * @param position where the person is, such as {@code on unemployment benefit} or {@code in work}
 * @param professional who is responsible; empty outside the service
 * @param instrument what runs; empty when nothing does
 * @param factors the person's own state, what the professional thinks, and what surrounds them
 */
public record Standing(
    int week, String position, String professional, String instrument, List<Factor> factors) {
  /** The position of somebody who is not in the model (any more). */
  public static final String GONE = "gone";

  public Standing {
    factors = List.copyOf(factors);
  }
}
