package org.leeway.observe;

/**
 * A quantity as sums that add up over people, regions, replicates and seeds, and a level that
 * follows from the sums. Shares, means, hazards and correlations over many replicates are those of
 * the pooled people, and a jackknife over seeds gives their intervals.
 */
public interface Quantity {
  /** The phrase that names it, as a user writes it: {@code in work at 12 months}. */
  String phrase();

  /**
   * What a level is measured in: {@code share}, {@code weeks}, {@code per week}, {@code euro}...
   */
  String unit();

  /** Weeks that each person must be followed; 0 for quantities of the whole market. */
  default int weeks() {
    return 0;
  }

  /** True when its sums are kept apart by office, so that offices can be set side by side. */
  default boolean isByOffice() {
    return false;
  }

  /** How many sums it keeps. */
  int sums();

  /** The level that follows from the sums; NaN when nobody stands behind them. */
  double level(double[] sums);
}
