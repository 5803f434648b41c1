package org.leeway.experiment;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * The few statistics that a comparison rests on. Values come in the order of their seeds, so that
 * sums are the same whatever the order in which replicates ended.
 */
final class Statistics {
  private static final double HALF = 50;
  private static final double LOW = 5;
  private static final double HIGH = 95;

  /** Quantile of Student's t for a two-sided 90% interval. */
  private static final double QUANTILE = 0.95;

  /** Spread that is rounding, relative to the levels. */
  private static final double ROUNDING = 1e-12;

  private Statistics() {}

  /** Paired levels of base and alternative, summarised. */
  record Paired(
      double base, double other, double difference, double low, double high, double factor) {}

  /**
   * Median and 5th and 95th percentile, interpolated between values (type 7 of Hyndman and Fan, the
   * default of R and NumPy).
   */
  static Level level(double[] values) {
    Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
    percentile.setData(values);
    return new Level(
        percentile.evaluate(HALF), percentile.evaluate(LOW), percentile.evaluate(HIGH));
  }

  /**
   * Mean difference with its 90% t-interval. With a single pair there is no interval (NaN). The
   * factor is how many times more seeds an unpaired comparison would need for the same precision.
   */
  static Paired paired(double[] base, double[] other) {
    int pairs = base.length;
    double[] differences = new double[pairs];
    for (int pair = 0; pair < pairs; pair++) {
      differences[pair] = other[pair] - base[pair];
    }
    double baseMean = new Mean().evaluate(base);
    double otherMean = new Mean().evaluate(other);
    double difference = new Mean().evaluate(differences);
    if (pairs < 2) {
      return new Paired(baseMean, otherMean, difference, Double.NaN, Double.NaN, Double.NaN);
    }
    double variance = new Variance().evaluate(differences);
    double half =
        new TDistribution(null, pairs - 1.0).inverseCumulativeProbability(QUANTILE)
            * Math.sqrt(variance / pairs);
    double rounding = ROUNDING * Math.max(Math.abs(baseMean), Math.abs(otherMean));
    double factor =
        Math.sqrt(variance) <= rounding
            ? Double.NaN
            : (new Variance().evaluate(base) + new Variance().evaluate(other)) / variance;
    return new Paired(
        baseMean, otherMean, difference, difference - half, difference + half, factor);
  }
}
