package org.leeway.scenario;

/**
 * Events per person per year at a constant hazard.
 *
 * @param value 0 or more
 */
public record RatePerYear(double value) {
  /** Weeks in the model's year. */
  public static final int WEEKS_PER_YEAR = 52;

  /** Weeks in a month, on average. */
  public static final double WEEKS_PER_MONTH = WEEKS_PER_YEAR / 12.0;

  public RatePerYear {
    Range.check("rate per year", value, 0, Double.MAX_VALUE);
  }

  /** The chance that the event happens within one week: 1 - exp(-rate / 52). */
  public Probability withinWeek() {
    return new Probability(-StrictMath.expm1(-value / WEEKS_PER_YEAR));
  }
}
