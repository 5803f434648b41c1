package org.leeway.method;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * The percentile bootstrap: blocks are drawn with replacement, and the 5th and 95th percentile of
 * what they give are the ends of a 90% interval (Efron 1979). The same blocks give the same
 * interval.
 */
final class Bootstrap {
  private static final int REPEATS = 500;
  private static final long SEED = 20_260_101;
  private static final double LOW = 5;
  private static final double HIGH = 95;

  private Bootstrap() {}

  /**
   * Estimates a statistic of blocks.
   *
   * @param blocks number of blocks
   * @param statistic what the blocks with the given numbers give, some of them several times
   */
  static Estimate of(int blocks, ToDoubleFunction<int[]> statistic) {
    int[] all = new int[blocks];
    Arrays.setAll(all, block -> block);
    double value = blocks == 0 ? Double.NaN : statistic.applyAsDouble(all);
    if (blocks < 2) {
      return new Estimate(value, Double.NaN, Double.NaN, blocks);
    }
    Well19937c random = new Well19937c(SEED);
    double[] repeats = new double[REPEATS];
    int[] drawn = new int[blocks];
    for (int repeat = 0; repeat < REPEATS; repeat++) {
      for (int place = 0; place < blocks; place++) {
        drawn[place] = random.nextInt(blocks);
      }
      repeats[repeat] = statistic.applyAsDouble(drawn);
    }
    double[] known = Arrays.stream(repeats).filter(Double::isFinite).toArray();
    if (known.length == 0) {
      return new Estimate(value, Double.NaN, Double.NaN, blocks);
    }
    Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
    percentile.setData(known);
    return new Estimate(value, percentile.evaluate(LOW), percentile.evaluate(HIGH), blocks);
  }
}
