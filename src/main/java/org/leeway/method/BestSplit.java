package org.leeway.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.util.MathArrays;

/**
 * The split of some points that sets their responses furthest apart, and how often chance alone
 * gives one as good somewhere in all dimensions.
 */
final class BestSplit {
  /**
   * A split between the points up to a threshold and those above it.
   *
   * @param p share of reshufflings with a split at least as good
   */
  record Split(int dimension, double threshold, double p) {}

  private record Cut(int dimension, double threshold, double gain) {}

  /** Spread of the responses that is rounding. */
  private static final double ROUNDING = 1e-12;

  private final double[][] points;
  private final double[] response;
  private final int least;
  private final int permutations;
  private final RandomGenerator random;

  BestSplit(
      double[][] points, double[] response, int least, int permutations, RandomGenerator random) {
    this.points = points;
    this.response = response;
    this.least = least;
    this.permutations = permutations;
    this.random = random;
  }

  /** The best split of some points; empty when they are too few or all alike. */
  Optional<Split> of(List<Integer> rows) {
    double[] own = rows.stream().mapToDouble(row -> response[row]).toArray();
    List<int[]> orders = orders(rows);
    Cut best = best(rows, orders, own);
    if (best.dimension() < 0) {
      return Optional.empty();
    }
    double[] shuffled = own.clone();
    int asGood = 1;
    for (int round = 0; round < permutations; round++) {
      shuffle(shuffled);
      asGood += best(rows, orders, shuffled).gain() >= best.gain() * (1 - ROUNDING) ? 1 : 0;
    }
    return Optional.of(
        new Split(best.dimension(), best.threshold(), asGood / (permutations + 1.0)));
  }

  private void shuffle(double[] values) {
    int[] places = MathArrays.natural(values.length);
    MathArrays.shuffle(places, random);
    double[] before = values.clone();
    for (int i = 0; i < values.length; i++) {
      values[i] = before[places[i]];
    }
  }

  /** Per dimension the places of the rows from the lowest to the highest value. */
  private List<int[]> orders(List<Integer> rows) {
    List<int[]> orders = new ArrayList<>();
    int dimensions = points.length == 0 ? 0 : points[0].length;
    for (int dimension = 0; dimension < dimensions; dimension++) {
      int which = dimension;
      List<Integer> places = new ArrayList<>();
      for (int place = 0; place < rows.size(); place++) {
        places.add(place);
      }
      places.sort(Comparator.comparingDouble(place -> points[rows.get(place)][which]));
      orders.add(places.stream().mapToInt(Integer::intValue).toArray());
    }
    return orders;
  }

  /** The cut that explains most of the variance; the gain is the variance between its sides. */
  private Cut best(List<Integer> rows, List<int[]> orders, double[] values) {
    int number = values.length;
    double mean = 0;
    for (double value : values) {
      mean += value / number;
    }
    Cut best = new Cut(-1, Double.NaN, ROUNDING);
    for (int dimension = 0; dimension < orders.size(); dimension++) {
      int[] order = orders.get(dimension);
      double left = 0;
      for (int below = 1; below <= number - least; below++) {
        left += values[order[below - 1]] - mean;
        if (below < least) {
          continue;
        }
        double here = points[rows.get(order[below - 1])][dimension];
        double next = points[rows.get(order[below])][dimension];
        double gain = left * left / ((double) below * (number - below));
        if (gain > best.gain() && here < next) {
          best = new Cut(dimension, here + (next - here) / 2, gain);
        }
      }
    }
    return best;
  }
}
