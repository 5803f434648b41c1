package org.leeway.method;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.random.RandomDataGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.util.CombinatoricsUtils;

/**
 * Repeated halves of independent blocks: the estimate is that of all blocks together, its variance
 * that of halves of them around their mean, and the interval is Student's t. Right for counts and
 * ranks as well, which hardly move or jump when a single block is left out, so that {@link
 * Jackknife} gives them no interval or far too wide a one (Shao and Wu 1989, on leaving out many).
 */
public final class HalfSamples {
  private static final double QUANTILE = 0.95;

  /** Halves of so few blocks are all taken, of more some by chance. */
  private static final int MOST_HALVES = 252;

  private static final int SEED = 1;

  private HalfSamples() {}

  /**
   * Estimates a statistic.
   *
   * @param blocks number of blocks
   * @param statistic the figure of some blocks, given by their places in rising order
   */
  public static Estimate of(int blocks, ToDoubleFunction<int[]> statistic) {
    if (blocks == 0) {
      return new Estimate(Double.NaN, Double.NaN, Double.NaN, 0);
    }
    double whole = statistic.applyAsDouble(everything(blocks));
    if (blocks == 1) {
      return new Estimate(whole, Double.NaN, Double.NaN, 1);
    }
    double[] halves = Arrays.stream(halves(blocks, blocks / 2)).mapToDouble(statistic).toArray();
    double mean = Arrays.stream(halves).average().orElseThrow();
    double squares = 0;
    for (double half : halves) {
      squares += (half - mean) * (half - mean) / halves.length;
    }
    int in = blocks / 2;
    double error = Math.sqrt(squares * in / (blocks - in));
    double width =
        error * new TDistribution(null, blocks - 1.0).inverseCumulativeProbability(QUANTILE);
    return new Estimate(whole, whole - width, whole + width, blocks);
  }

  private static int[] everything(int blocks) {
    int[] places = new int[blocks];
    Arrays.setAll(places, place -> place);
    return places;
  }

  private static int[][] halves(int blocks, int in) {
    if (CombinatoricsUtils.binomialCoefficientDouble(blocks, in) > MOST_HALVES) {
      return byChance(blocks, in);
    }
    int[][] all = new int[(int) CombinatoricsUtils.binomialCoefficient(blocks, in)][];
    int next = 0;
    for (var each = CombinatoricsUtils.combinationsIterator(blocks, in); each.hasNext(); next++) {
      all[next] = each.next();
    }
    return all;
  }

  private static int[][] byChance(int blocks, int in) {
    RandomDataGenerator random = new RandomDataGenerator(new Well19937c(SEED));
    int[][] some = new int[MOST_HALVES][];
    for (int half = 0; half < MOST_HALVES; half++) {
      some[half] = random.nextPermutation(blocks, in);
      Arrays.sort(some[half]);
    }
    return some;
  }
}
