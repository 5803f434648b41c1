package org.leeway.method;

/** The interval of Wilson (1927) for a share: within 0 and 1, and right for few trials as well. */
public final class Wilson {
  /** Normal quantile of a two-sided 90% interval. */
  private static final double QUANTILE = 1.6448536269514722;

  private Wilson() {}

  /**
   * The share with its 90% interval.
   *
   * @param successes need not be whole: a trial of which one cannot be sure counts in part
   * @param trials 0 or more
   */
  public static Estimate of(double successes, int trials) {
    if (trials == 0) {
      return new Estimate(Double.NaN, Double.NaN, Double.NaN, 0);
    }
    double share = successes / trials;
    double square = QUANTILE * QUANTILE;
    double middle = (share + square / (2 * trials)) / (1 + square / trials);
    double half =
        QUANTILE
            / (1 + square / trials)
            * Math.sqrt(share * (1 - share) / trials + square / (4.0 * trials * trials));
    return new Estimate(share, Math.max(0, middle - half), Math.min(1, middle + half), trials);
  }
}
