package org.leeway.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.util.MathArrays;

/** Weighted draws that stand for what is known of some quantities together. */
public final class Posterior {
  private final List<double[]> draws;
  private final double[] weights;
  private final double tolerance;

  /**
   * @param draws a point per draw, all of the same length
   * @param weights a weight per draw; together they make 1
   * @param tolerance the distance up to which draws were kept
   */
  public Posterior(List<double[]> draws, double[] weights, double tolerance) {
    if (draws.size() != weights.length) {
      throw new IllegalArgumentException(
          draws.size() + " draws have " + weights.length + " weights");
    }
    this.draws = List.copyOf(draws);
    this.weights = weights.clone();
    this.tolerance = tolerance;
  }

  /** A point per draw. */
  public List<double[]> draws() {
    return draws;
  }

  /** The weight of a draw. */
  public double weight(int draw) {
    return weights[draw];
  }

  /** The distance up to which draws were kept; NaN when none was. */
  public double tolerance() {
    return tolerance;
  }

  /** The weighted mean of a quantity. */
  public double mean(int dimension) {
    double mean = 0;
    for (int draw = 0; draw < weights.length; draw++) {
      mean += weights[draw] * draws.get(draw)[dimension];
    }
    return mean;
  }

  /** The value below which a share of the weight lies. */
  public double quantile(int dimension, double share) {
    List<Integer> order =
        IntStream.range(0, weights.length)
            .boxed()
            .sorted(Comparator.comparingDouble(draw -> draws.get(draw)[dimension]))
            .toList();
    double passed = 0;
    for (int draw : order) {
      passed += weights[draw];
      if (passed >= share) {
        return draws.get(draw)[dimension];
      }
    }
    return order.isEmpty() ? Double.NaN : draws.get(order.get(order.size() - 1))[dimension];
  }

  /** The weighted correlation of two quantities; NaN where one does not vary. */
  public double correlation(int one, int other) {
    return covariance(one, other) / Math.sqrt(covariance(one, one) * covariance(other, other));
  }

  private double covariance(int one, int other) {
    double meanOne = mean(one);
    double meanOther = mean(other);
    double sum = 0;
    for (int draw = 0; draw < weights.length; draw++) {
      double[] point = draws.get(draw);
      sum += weights[draw] * (point[one] - meanOne) * (point[other] - meanOther);
    }
    return sum;
  }

  /** To how many draws of equal weight these amount. */
  public double effectiveDraws() {
    double squares = 0;
    for (double weight : weights) {
      squares += weight * weight;
    }
    return squares > 0 ? 1 / squares : 0;
  }

  /** Draws of equal weight, as many as asked for, each as often as its weight says (systematic). */
  public List<double[]> resample(int number, long seed) {
    Well19937c random = new Well19937c(seed);
    List<double[]> chosen = new ArrayList<>();
    double next = random.nextDouble() / number;
    double passed = 0;
    for (int draw = 0; draw < weights.length; draw++) {
      passed += weights[draw];
      while (chosen.size() < number && next < passed) {
        chosen.add(draws.get(draw).clone());
        next += 1.0 / number;
      }
    }
    while (!draws.isEmpty() && chosen.size() < number) { // what rounding left over
      chosen.add(draws.get(draws.size() - 1).clone());
    }
    int[] order = MathArrays.natural(chosen.size());
    MathArrays.shuffle(order, random);
    return IntStream.of(order).mapToObj(chosen::get).toList();
  }
}
