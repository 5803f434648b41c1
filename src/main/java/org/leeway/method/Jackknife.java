package org.leeway.method;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * The delete-one jackknife over independent blocks whose sums add up: the estimate is that of all
 * blocks together, its variance comes from leaving out one block at a time, and the interval is
 * Student's t. Right for means, ratios, hazard ratios and correlations alike (Efron and Stein
 * 1981); for counts and ranks there is {@link HalfSamples}.
 */
public final class Jackknife {
  /** Quantile of Student's t for a two-sided 90% interval. */
  private static final double QUANTILE = 0.95;

  private Jackknife() {}

  /**
   * Estimates a statistic of pooled sums.
   *
   * @param blocks sums per block, all of the same length, in a fixed order
   * @param statistic the figure that follows from the sums of some blocks together
   */
  public static Estimate of(List<double[]> blocks, ToDoubleFunction<double[]> statistic) {
    int number = blocks.size();
    if (number == 0) {
      return new Estimate(Double.NaN, Double.NaN, Double.NaN, 0);
    }
    double whole = statistic.applyAsDouble(total(blocks, -1));
    if (number == 1) {
      return new Estimate(whole, Double.NaN, Double.NaN, 1);
    }
    double[] without = new double[number];
    double mean = 0;
    for (int block = 0; block < number; block++) {
      without[block] = statistic.applyAsDouble(total(blocks, block));
      mean += without[block] / number;
    }
    double squares = 0;
    for (double value : without) {
      squares += (value - mean) * (value - mean);
    }
    double error = Math.sqrt(squares * (number - 1) / number);
    double half =
        error * new TDistribution(null, number - 1.0).inverseCumulativeProbability(QUANTILE);
    return new Estimate(whole, whole - half, whole + half, number);
  }

  private static double[] total(List<double[]> blocks, int left) {
    double[] total = new double[blocks.get(0).length];
    for (int block = 0; block < blocks.size(); block++) {
      if (block != left) {
        double[] sums = blocks.get(block);
        for (int place = 0; place < total.length; place++) {
          total[place] += sums[place];
        }
      }
    }
    return total;
  }
}
