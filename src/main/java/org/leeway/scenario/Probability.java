package org.leeway.scenario;

/**
 * Chance of an event.
 *
 * @param value between 0 and 1
 */
public record Probability(double value) {
  public Probability {
    Range.check("probability", value, 0, 1);
  }
}
