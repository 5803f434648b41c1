package org.leeway.calibration;

import org.leeway.evidence.Accept;

/**
 * A figure that the model is to come close to.
 *
 * @param id id of the finding, with the number of the check where it has several
 * @param label what is looked at
 * @param unit what it is measured in
 * @param low least that is accepted
 * @param high most that is accepted
 * @param weight how heavily it counts; 1 unless there is a reason
 */
public record Target(String id, String label, String unit, double low, double high, double weight) {
  /** Half-width of a 90% interval in standard deviations. */
  private static final double QUANTILE = 1.6448536269514722;

  /** True for what can be aimed at: an interval, not just a sign. */
  static boolean canBe(Accept accept) {
    return Double.isFinite(accept.low())
        && Double.isFinite(accept.high())
        && accept.low() < accept.high();
  }

  /** What is aimed at. */
  public double centre() {
    return (low + high) / 2;
  }

  /** How far a figure lies from the centre; 1 at the ends of what is accepted. */
  public double gap(double value) {
    return (value - centre()) / ((high - low) / 2);
  }

  /** The error of what was published, if what is accepted is taken for its 90% interval. */
  public double error() {
    return (high - low) / 2 / QUANTILE;
  }

  /** True for a figure that is accepted. */
  public boolean accepts(double value) {
    return value >= low && value <= high;
  }
}
