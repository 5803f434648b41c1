package org.leeway.scenario;

/**
 * A span of time in weeks.
 *
 * @param value 0 or more; a fraction is allowed for means
 */
public record Weeks(double value) {
  public Weeks {
    Range.check("weeks", value, 0, Double.MAX_VALUE);
  }

  /** Rounded to whole weeks. */
  public int whole() {
    return Math.toIntExact(Math.round(value));
  }
}
