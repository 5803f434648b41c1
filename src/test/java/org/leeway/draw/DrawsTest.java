package org.leeway.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What holds for every draw. The tests of distributions reject a sound generator with a chance of
 * one in a million each; the seeds are fixed, so that they pass always or never.
 */
final class DrawsTest {
  private static final double FALSE_ALARM = 1e-6;
  private static final int MANY = 20_000;

  @Property
  void aDrawDependsOnNothingButItsKey(
      @ForAll long seed,
      @ForAll Purpose purpose,
      @ForAll long agent,
      @ForAll @IntRange(min = -1000, max = 3000) int week,
      @ForAll @IntRange(max = 1000) int index,
      @ForAll Purpose other,
      @ForAll long otherAgent) {
    Draws alone = new Draws(seed);
    Draws busy = new Draws(seed);
    double expected = alone.uniform(purpose, agent, week, index);
    busy.normal(other, otherAgent, week, index);
    busy.poisson(other, agent, week + 1, index, 5);
    busy.uniform(purpose, agent, week, index ^ 1);
    assertThat(busy.uniform(purpose, agent, week, index)).isEqualTo(expected);
    assertThat(busy.uniform(purpose, agent, week, index)).isEqualTo(expected);
    assertThat(expected).isGreaterThan(0).isLessThan(1);
  }

  @Property
  void aNormalNumberBelowABoundIsTheOrdinaryOne(
      @ForAll long seed,
      @ForAll long agent,
      @ForAll @IntRange(min = -300, max = 300) int hundredths) {
    Draws draws = new Draws(seed);
    double bound = hundredths / 100.0;
    double ordinary = draws.normal(Purpose.TRAIT, agent, 3, 1);
    assertThat(draws.normalBelow(Purpose.TRAIT, agent, 3, 1, bound))
        .isEqualTo(ordinary < bound ? ordinary : Double.POSITIVE_INFINITY);
  }

  @Property
  void manyDrawsAtOnceAreTheSameHoweverManyAreAsked(
      @ForAll long seed, @ForAll long agent, @ForAll @IntRange(min = 1, max = 48) int count) {
    double[] few = new double[64];
    double[] all = new double[64];
    Draws draws = new Draws(seed);
    draws.normals(Purpose.IMPRESSION, agent, 3, 0, all, 64);
    draws.uniform(Purpose.TRAIT, agent, 3, 1);
    draws.normals(Purpose.IMPRESSION, agent, 3, 16, few, count);
    assertThat(few[16 + count - 1]).isEqualTo(all[16 + count - 1]);
    draws.gumbels(Purpose.LIKING, agent, 3, 0, all, 64);
    draws.gumbels(Purpose.LIKING, agent, 3, 8, few, count);
    assertThat(few[8 + count - 1]).isEqualTo(all[8 + count - 1]);
  }

  @Test
  void manyDrawsAtOnceHaveTheMomentsOfTheirDistributionsAndDoNotGoTogether() {
    Draws draws = new Draws(11);
    double[] normals = new double[16];
    double[] gumbels = new double[8];
    double[] sums = new double[6];
    double together = 0;
    for (int agent = 0; agent < MANY; agent++) {
      draws.normals(Purpose.IMPRESSION, agent, 0, 0, normals, 16);
      draws.gumbels(Purpose.LIKING, agent, 0, 0, gumbels, 8);
      for (int place = 0; place < 16; place++) {
        sums[0] += normals[place];
        sums[1] += normals[place] * normals[place];
      }
      for (int place = 0; place < 8; place++) {
        sums[2] += gumbels[place];
        sums[3] += gumbels[place] * gumbels[place];
      }
      together += normals[3] * normals[12];
      sums[4] += gumbels[2] * gumbels[5];
    }
    double euler = 0.5772156649;
    double variance = Math.PI * Math.PI / 6;
    assertThat(sums[0] / MANY / 16).isCloseTo(0, within(0.01));
    assertThat(sums[1] / MANY / 16).isCloseTo(1, within(0.02));
    assertThat(sums[2] / MANY / 8).isCloseTo(euler, within(0.02));
    assertThat(sums[3] / MANY / 8 - euler * euler).isCloseTo(variance, within(0.05));
    assertThat(together / MANY).isCloseTo(0, within(0.04));
    assertThat(sums[4] / MANY - euler * euler).isCloseTo(0, within(0.06));
  }

  @Test
  void theOrderOfAskingChangesNothing() {
    List<int[]> keys = new ArrayList<>();
    for (int agent = 0; agent < 20; agent++) {
      for (int week = -3; week < 3; week++) {
        for (int index = 0; index < 4; index++) {
          keys.add(new int[] {agent, week, index});
        }
      }
    }
    List<String> forward = asked(keys);
    Collections.shuffle(keys, new Random(1));
    assertThat(asked(keys)).containsExactlyInAnyOrderElementsOf(forward);
  }

  private static List<String> asked(List<int[]> keys) {
    Draws draws = new Draws(9);
    List<String> answers = new ArrayList<>();
    for (int[] key : keys) {
      double draw = draws.uniform(Purpose.TRAIT, key[0], key[1], key[2]);
      answers.add(key[0] + " " + key[1] + " " + key[2] + ": " + draw);
    }
    return answers;
  }

  @Test
  void drawsInOrderTakeTheNextWordWhoeverAsks() {
    int[] asked = new int[1];
    Draws draws = Draws.inOrder(() -> asked[0]++ << 30);

    assertThat(draws.uniform(Purpose.TRAIT, 5, 0, 0)).isCloseTo(0, offset(1e-6));
    assertThat(draws.uniform(Purpose.TRAIT, 5, 0, 0)).isCloseTo(0.25, offset(1e-6));
    assertThat(draws.uniform(Purpose.ROTATION, 9, 3, 1)).isCloseTo(0.5, offset(1e-6));
    assertThat(asked[0]).isEqualTo(3);
  }

  @Property
  void someOfTheGumbelNumbersAreThoseThatAllHave(@ForAll long seed, @ForAll long chosen) {
    double[] all = new double[64];
    double[] some = new double[64];
    new Draws(seed).gumbels(Purpose.LIKING, 8, 3, 0, all, 64);
    new Draws(seed).someGumbels(Purpose.LIKING, 8, 3, chosen, some);
    for (long left = chosen; left != 0; left &= left - 1) {
      int index = Long.numberOfTrailingZeros(left);
      assertThat(some[index]).isEqualTo(all[index]);
    }
  }

  @Test
  void drawsForAnAddedPurposeShiftNoOther() {
    Draws without = new Draws(5);
    Draws with = new Draws(5);
    for (int count = 0; count < MANY; count++) {
      with.uniform(Purpose.CLIENT_REQUEST, count, count, 0);
      assertThat(with.uniform(Purpose.LIFE_EVENT, 3, count, count % 3))
          .isEqualTo(without.uniform(Purpose.LIFE_EVENT, 3, count, count % 3));
    }
  }

  @Property
  void everyBitOfTheSeedAndOfTheAgentCounts(
      @ForAll long seed, @ForAll long agent, @ForAll @IntRange(max = 63) int bit) {
    long flipped = 1L << bit;
    double draw = new Draws(seed).uniform(Purpose.TRAIT, agent, 0, 0);
    assertThat(new Draws(seed ^ flipped).uniform(Purpose.TRAIT, agent, 0, 0)).isNotEqualTo(draw);
    assertThat(new Draws(seed).uniform(Purpose.TRAIT, agent ^ flipped, 0, 0)).isNotEqualTo(draw);
  }

  @Test
  void purposeWeekAndIndexTellDrawsApart() {
    Draws draws = new Draws(1);
    List<Double> all = new ArrayList<>();
    for (Purpose purpose : Purpose.values()) {
      for (int week = -30; week < 30; week++) {
        for (int index = 0; index < 20; index++) {
          all.add(draws.uniform(purpose, 42, week, index));
        }
      }
    }
    assertThat(all).doesNotHaveDuplicates();
  }

  @Test
  void noBitsMakeANumberOf0Or1() {
    assertThat(Draws.open(0)).isGreaterThan(0);
    assertThat(Draws.open(-1)).isLessThan(1);
  }

  @Test
  void uniformNumbersFillTheIntervalEvenlyAlongEveryPartOfTheKey() {
    Draws draws = new Draws(11);
    assertEven(place -> draws.uniform(Purpose.TRAIT, place, 0, 0));
    assertEven(place -> draws.uniform(Purpose.TRAIT, 7, place, 0));
    assertEven(place -> draws.uniform(Purpose.TRAIT, 7, 0, place));
    assertEven(place -> new Draws(place).uniform(Purpose.TRAIT, 7, 0, 0));
    assertEven(place -> new Draws((long) place << 40).uniform(Purpose.TRAIT, 7, 0, 0));
  }

  private static void assertEven(java.util.function.IntToDoubleFunction draw) {
    int bins = 100;
    long[] seen = new long[bins];
    double[] expected = new double[bins];
    for (int place = 0; place < MANY; place++) {
      seen[(int) (draw.applyAsDouble(place) * bins)]++;
    }
    java.util.Arrays.fill(expected, MANY / (double) bins);
    assertThat(new ChiSquareTest().chiSquareTest(expected, seen)).isGreaterThan(FALSE_ALARM);
  }

  @Test
  void neighboursOnAKeyAreNotCorrelated() {
    Draws draws = new Draws(12);
    double sum = 0;
    for (int place = 0; place < MANY; place++) {
      sum +=
          draws.normal(Purpose.SIGNAL, place, 0, 0) * draws.normal(Purpose.SIGNAL, place + 1, 0, 0)
              + draws.normal(Purpose.SIGNAL, place, 0, 0)
                  * draws.normal(Purpose.SIGNAL, place, 0, 1);
    }
    double standardError = StrictMath.sqrt(2 * MANY);
    assertThat(Math.abs(sum) / standardError)
        .isLessThan(new NormalDistribution().inverseCumulativeProbability(1 - FALSE_ALARM / 2));
  }

  @Test
  void normalNumbersFollowTheNormalDistribution() {
    Draws draws = new Draws(13);
    double[] sample = new double[5000];
    for (int place = 0; place < sample.length; place++) {
      sample[place] = draws.normal(Purpose.TRAIT, place, 0, 0);
    }
    double p =
        new KolmogorovSmirnovTest().kolmogorovSmirnovTest(new NormalDistribution(), sample, false);
    assertThat(p).isGreaterThan(FALSE_ALARM);
  }

  @Test
  void theLargestOfValuesPlusGumbelNumbersIsALogitChoice() {
    Draws draws = new Draws(14);
    double[] values = {0, 0.5, 1.5};
    long[] chosen = new long[values.length];
    for (int place = 0; place < MANY; place++) {
      int best = 0;
      double bestValue = Double.NEGATIVE_INFINITY;
      for (int option = 0; option < values.length; option++) {
        double value = values[option] + draws.gumbel(Purpose.CHOICE, place, 0, option);
        if (value > bestValue) {
          best = option;
          bestValue = value;
        }
      }
      chosen[best]++;
    }
    double total = 0;
    double[] expected = new double[values.length];
    for (double value : values) {
      total += StrictMath.exp(value);
    }
    for (int option = 0; option < values.length; option++) {
      expected[option] = MANY * StrictMath.exp(values[option]) / total;
    }
    assertThat(new ChiSquareTest().chiSquareTest(expected, chosen)).isGreaterThan(FALSE_ALARM);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.003, 0.4, 1.7, 3, 12.4, 29.9})
  void countsFollowThePoissonDistribution(double mean) {
    Draws draws = new Draws(15);
    PoissonDistribution poisson = new PoissonDistribution(mean);
    int low = (int) Math.max(0, Math.floor(mean - 2.5 * StrictMath.sqrt(mean)));
    int classes = (int) Math.ceil(mean + 2.5 * StrictMath.sqrt(mean)) - low + 1;
    long[] seen = new long[classes];
    double[] expected = new double[classes];
    for (int place = 0; place < MANY; place++) {
      int count = draws.poisson(Purpose.INFLOW, place, 0, 0, mean);
      seen[Math.max(0, Math.min(classes - 1, count - low))]++;
    }
    for (int place = 0; place < classes; place++) {
      double from = place == 0 ? 0 : poisson.cumulativeProbability(low + place - 1);
      double to = place == classes - 1 ? 1 : poisson.cumulativeProbability(low + place);
      expected[place] = Math.max(1e-9, MANY * (to - from));
    }
    assertThat(new ChiSquareTest().chiSquareTest(expected, seen)).isGreaterThan(FALSE_ALARM);
  }

  @Test
  void largeCountsHaveMeanAndVarianceOfThePoissonDistribution() {
    Draws draws = new Draws(16);
    double mean = 400;
    double sum = 0;
    double squares = 0;
    for (int place = 0; place < MANY; place++) {
      double deviation = draws.poisson(Purpose.INFLOW, place, 0, 0, mean) - mean;
      sum += deviation;
      squares += deviation * deviation;
    }
    // 4.9 standard errors: one in a million.
    assertThat(Math.abs(sum / MANY)).isLessThan(4.9 * StrictMath.sqrt(mean / MANY));
    assertThat(Math.abs(squares / MANY / mean - 1)).isLessThan(4.9 * StrictMath.sqrt(2.0 / MANY));
  }

  @Test
  void whatIsOutlivedFollowsTheExponentialDistribution() {
    Draws draws = new Draws(18);
    long[] seen = new long[20];
    double[] expected = new double[seen.length];
    Arrays.fill(expected, MANY / (double) seen.length);
    for (int place = 0; place < MANY; place++) {
      double outlived = draws.outlived(Purpose.GIVING_UP, place, 8);
      seen[(int) (-StrictMath.expm1(-outlived) * seen.length)]++;
    }
    assertThat(new ChiSquareTest().chiSquareTest(expected, seen)).isGreaterThan(FALSE_ALARM);
  }

  @Test
  void picksFollowTheShares() {
    Draws draws = new Draws(17);
    double[] shares = {0.1, 0, 0.6, 0.3};
    long[] seen = new long[3];
    for (int place = 0; place < MANY; place++) {
      int pick = draws.pick(Purpose.TRAIT, place, 0, 0, shares);
      assertThat(pick).isNotEqualTo(1);
      seen[pick == 0 ? 0 : pick - 1]++;
    }
    assertThat(new ChiSquareTest().chiSquareTest(new double[] {0.1, 0.6, 0.3}, seen))
        .isGreaterThan(FALSE_ALARM);
  }

  @Property
  void whatHasNoChanceNeverHappensAndWhatIsSureAlwaysDoes(
      @ForAll long seed, @ForAll long agent, @ForAll @IntRange(min = 1, max = 50) int bound) {
    Draws draws = new Draws(seed);
    assertThat(draws.happens(Purpose.TRAIT, agent, 0, 0, 0)).isFalse();
    assertThat(draws.happens(Purpose.TRAIT, agent, 0, 0, 1)).isTrue();
    assertThat(draws.below(Purpose.TRAIT, agent, 0, 0, bound)).isBetween(0, bound - 1);
    assertThat(draws.poisson(Purpose.TRAIT, agent, 0, 0, 0)).isZero();
  }

  @Test
  void theQuickExponentialIsTheExponentialToTenDigits() {
    for (double x = 0; x < 70; x += 0.0371) {
      assertThat(Draws.expOfMinus(x)).isCloseTo(StrictMath.exp(-x), within(1e-10));
      if (x < 60) {
        assertThat(Draws.expOfMinus(x) / StrictMath.exp(-x)).isCloseTo(1, within(1e-10));
      }
    }
    assertThat(Draws.expOfMinus(0)).isEqualTo(1);
    assertThat(Draws.expOfMinus(Double.MAX_VALUE)).isCloseTo(0, within(1e-10));
  }
}
