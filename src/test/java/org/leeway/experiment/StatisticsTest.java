package org.leeway.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StatisticsTest {
  private static final double EXACT = 1e-12;

  @Test
  void bandsAreMedianAndFifthAndNinetyFifthPercentileOfTypeSeven() {
    // R: quantile(c(1, 2, 3, 4, 10), c(.05, .5, .95)) gives 1.2, 3, 8.8
    Level level = Statistics.level(new double[] {10, 1, 3, 2, 4});
    assertThat(level.low()).isCloseTo(1.2, within(EXACT));
    assertThat(level.median()).isCloseTo(3, within(EXACT));
    assertThat(level.high()).isCloseTo(8.8, within(EXACT));
  }

  @Test
  void oneValueIsItsOwnBand() {
    assertThat(Statistics.level(new double[] {7})).isEqualTo(new Level(7, 7, 7));
  }

  @Test
  void theIntervalOfAKnownExample() {
    // Differences 1, 2, 3, 4, 5: mean 3, sd sqrt(2.5), se sqrt(0.5), t(0.95, 4 df) = 2.131847
    Statistics.Paired paired =
        Statistics.paired(new double[] {10, 20, 30, 40, 50}, new double[] {11, 22, 33, 44, 55});
    assertThat(paired.base()).isCloseTo(30, within(EXACT));
    assertThat(paired.other()).isCloseTo(33, within(EXACT));
    assertThat(paired.difference()).isCloseTo(3, within(EXACT));
    assertThat(paired.low()).isCloseTo(3 - 2.131846786 * Math.sqrt(0.5), within(1e-8));
    assertThat(paired.high()).isCloseTo(3 + 2.131846786 * Math.sqrt(0.5), within(1e-8));
    // Variances: 250 in the base, 302.5 in the alternative, 2.5 of the differences.
    assertThat(paired.factor()).isCloseTo(221, within(1e-9));
  }

  @Test
  void onePairHasADifferenceButNoInterval() {
    Statistics.Paired paired = Statistics.paired(new double[] {1}, new double[] {3});
    assertThat(paired.difference()).isEqualTo(2);
    assertThat(paired.low()).isNaN();
    assertThat(paired.high()).isNaN();
    assertThat(paired.factor()).isNaN();
  }

  @Test
  void equalArmsDifferByZeroWithAnIntervalOfZero() {
    double[] values = {0.1, 0.7, 1e-9, 12345.678};
    Statistics.Paired paired = Statistics.paired(values, values.clone());
    assertThat(paired.difference()).isZero();
    assertThat(paired.low()).isZero();
    assertThat(paired.high()).isZero();
    assertThat(paired.factor()).isNaN();
  }

  @Test
  void aConstantShiftHasNoPairingFactorThoughItsRoundingVaries() {
    Statistics.Paired paired =
        Statistics.paired(new double[] {0.1, 0.2, 0.7}, new double[] {0.4, 0.5, 1.0});
    assertThat(paired.difference()).isCloseTo(0.3, within(EXACT));
    assertThat(paired.factor()).isNaN();
  }

  /**
   * 2,000 experiments of 8 pairs: the number of intervals that hold the true effect is binomial
   * with p = 0.9, standard deviation 13.4. Bounds of five standard deviations: a correct interval
   * fails this once in 1.7 million choices of the seed below, and the seed is fixed.
   */
  @Test
  void ninetyPercentOfTheIntervalsHoldTheTrueEffect() {
    SplittableRandom random = new SplittableRandom(20260101);
    int held = 0;
    int experiments = 2_000;
    for (int experiment = 0; experiment < experiments; experiment++) {
      double[] base = new double[8];
      double[] other = new double[8];
      for (int pair = 0; pair < base.length; pair++) {
        double common = random.nextGaussian();
        base[pair] = common + 0.3 * random.nextGaussian();
        other[pair] = common + 0.25 + 0.3 * random.nextGaussian();
      }
      Statistics.Paired paired = Statistics.paired(base, other);
      if (paired.low() <= 0.25 && 0.25 <= paired.high()) {
        held++;
      }
    }
    assertThat(held).isBetween(1_800 - 67, 1_800 + 67);
  }

  /**
   * With a common part of variance 1 and own parts of 0.09 each, the factor is 2 (1.09) / 0.18 =
   * 12.1; over 4,000 pairs its relative error is about 3%, bounds are five times that.
   */
  @Test
  void thePairingFactorIsTheRatioOfTheVariances() {
    SplittableRandom random = new SplittableRandom(7);
    double[] base = new double[4_000];
    double[] other = new double[base.length];
    for (int pair = 0; pair < base.length; pair++) {
      double common = random.nextGaussian();
      base[pair] = common + 0.3 * random.nextGaussian();
      other[pair] = common + 0.3 * random.nextGaussian();
    }
    assertThat(Statistics.paired(base, other).factor()).isBetween(12.1 * 0.85, 12.1 * 1.15);
  }
}
