package org.leeway.method;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * The spread of a quantity over groups (worlds), each measured a few times, parted into what the
 * groups differ in and what is chance within them. The variance within is pooled over all groups;
 * what it explains of the variance between their means is taken out (analysis of variance), and
 * each group's own value is drawn towards the mean of all by as much as it is uncertain (empirical
 * Bayes, normal on both levels; Efron and Morris 1975).
 *
 * @param mean mean over the groups
 * @param error standard error of that mean
 * @param within variance of one measurement within a group; NaN with one measurement each
 * @param freedom degrees of freedom behind that variance
 * @param between variance of the groups' own values, chance taken out
 * @param chance part of the spread between the means that is chance, 0 to 1; NaN when unknown
 * @param groups per group what is thought of its own value; in the order in which they came
 */
public record Spread(
    double mean,
    double error,
    double within,
    int freedom,
    double between,
    double chance,
    List<Group> groups) {
  private static final double QUANTILE = 0.95;

  /** Variance that is rounding, relative to the square of the values. */
  private static final double ROUNDING = 1e-24;

  public Spread {
    groups = List.copyOf(groups);
  }

  /**
   * A group.
   *
   * @param measured mean of its measurements
   * @param value its own value, once chance was taken out
   * @param error standard deviation of what is thought of that value
   */
  public record Group(double measured, double value, double error) {
    /** How likely its own value is above zero; a half where it is zero exactly. */
    public double above() {
      if (!(error > 0)) {
        return value > 0 ? 1 : value < 0 ? 0 : 0.5;
      }
      return new NormalDistribution(null, 0, 1).cumulativeProbability(value / error);
    }
  }

  /** The spread of measurements, at least one per group. */
  public static Spread of(List<double[]> measurements) {
    int number = measurements.size();
    double[] means = new double[number];
    double squares = 0;
    double largest = 0;
    int freedom = 0;
    for (int group = 0; group < number; group++) {
      double[] values = measurements.get(group);
      for (double value : values) {
        means[group] += value / values.length;
        largest = Math.max(largest, Math.abs(value));
      }
      for (double value : values) {
        squares += (value - means[group]) * (value - means[group]);
      }
      freedom += values.length - 1;
    }
    double within = freedom > 0 ? squares / freedom : Double.NaN;
    double mean = 0;
    for (double each : means) {
      mean += each / number;
    }
    double variance = 0;
    double expected = 0; // variance of the means by chance alone
    for (int group = 0; group < number; group++) {
      variance += number < 2 ? 0 : (means[group] - mean) * (means[group] - mean) / (number - 1);
      expected += freedom > 0 ? within / measurements.get(group).length / number : 0;
    }
    boolean varies = variance > ROUNDING * largest * largest;
    double between = varies ? Math.max(0, variance - expected) : 0;
    double chance = freedom == 0 ? Double.NaN : varies ? Math.min(1, expected / variance) : 0;
    double error = number < 2 ? Double.NaN : Math.sqrt(variance / number);
    double doubt = Double.isNaN(error) ? 0 : error * error; // the mean itself is not known better
    List<Group> groups = new ArrayList<>();
    for (int group = 0; group < number; group++) {
      double noise = freedom > 0 ? within / measurements.get(group).length : 0;
      double own = noise + between > 0 ? between / (between + noise) : 1;
      groups.add(
          new Group(
              means[group],
              (1 - own) * mean + own * means[group],
              Math.sqrt(own * noise + (1 - own) * (1 - own) * doubt)));
    }
    return new Spread(mean, error, within, freedom, between, chance, groups);
  }

  /** The mean over the groups with its 90% interval. */
  public Estimate meanWithInterval() {
    int number = groups.size();
    double half =
        number < 2
            ? Double.NaN
            : error * new TDistribution(null, number - 1.0).inverseCumulativeProbability(QUANTILE);
    return new Estimate(mean, mean - half, mean + half, number);
  }

  /** The mean of a further group, with a 90% interval from the chance within all groups. */
  public Estimate further(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    double own = sum / values.length;
    double half =
        freedom < 1
            ? Double.NaN
            : Math.sqrt(within / values.length)
                * new TDistribution(null, freedom).inverseCumulativeProbability(QUANTILE);
    return new Estimate(own, own - half, own + half, values.length);
  }
}
