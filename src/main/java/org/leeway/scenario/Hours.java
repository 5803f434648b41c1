package org.leeway.scenario;

/**
 * Hours a week.
 *
 * @param value 0 to 168
 */
public record Hours(double value) {
  private static final int HOURS_IN_A_WEEK = 168;

  public Hours {
    Range.check("hours a week", value, 0, HOURS_IN_A_WEEK);
  }
}
