package org.leeway.method;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * How many blocks (seeds) an interval needs to be narrow enough: with that many, an estimate that
 * is truly where it seems to be has an interval clear of a limit with a chance of four in five. The
 * usual sample-size formula for Student's t, solved for the number of blocks.
 */
public final class BlocksNeeded {
  private static final double CONFIDENCE = 0.95;
  private static final double POWER = 0.8;

  /** More than this nobody runs. */
  private static final int MOST = 1 << 20;

  private BlocksNeeded() {}

  /**
   * Blocks with which the interval of an estimate is probably clear of a limit.
   *
   * @param estimate an estimate from two or more blocks
   * @param distance how far the value lies from the limit, above 0
   * @return the number of blocks, at least 2; 0 when unknown or beyond reach
   */
  public static int toClear(Estimate estimate, double distance) {
    double half = (estimate.high() - estimate.low()) / 2;
    if (!(distance > 0) || !Double.isFinite(half) || estimate.blocks() < 2) {
      return 0;
    }
    double deviation =
        half / quantile(estimate.blocks(), CONFIDENCE) * Math.sqrt(estimate.blocks());
    int enough = 2;
    while (enough < MOST && !suffice(enough, deviation, distance)) {
      enough *= 2;
    }
    if (!suffice(enough, deviation, distance)) {
      return 0;
    }
    int tooFew = enough / 2;
    while (enough - tooFew > 1) {
      int middle = (enough + tooFew) / 2;
      if (suffice(middle, deviation, distance)) {
        enough = middle;
      } else {
        tooFew = middle;
      }
    }
    return Math.max(2, enough);
  }

  private static boolean suffice(int blocks, double deviation, double distance) {
    if (blocks < 2) {
      return false;
    }
    double quantiles = quantile(blocks, CONFIDENCE) + quantile(blocks, POWER);
    return quantiles * deviation / Math.sqrt(blocks) <= distance;
  }

  private static double quantile(int blocks, double probability) {
    return new TDistribution(null, blocks - 1.0).inverseCumulativeProbability(probability);
  }
}
