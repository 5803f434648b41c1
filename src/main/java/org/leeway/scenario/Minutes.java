package org.leeway.scenario;

/**
 * Minutes of a professional's time.
 *
 * @param value 0 or more
 */
public record Minutes(double value) {
  public Minutes {
    Range.check("minutes", value, 0, Double.MAX_VALUE);
  }
}
