package org.leeway.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.leeway.method.BlocksNeeded;
import org.leeway.method.Estimate;
import org.leeway.method.Jackknife;
import org.leeway.scenario.Place;

class JudgeTest {
  private static final double BAND = 0.5;

  private static Estimate interval(double low, double high) {
    return new Estimate((low + high) / 2, low, high, 8);
  }

  @Test
  void anIntervalDecidesAnExpectedEffect() {
    assertThat(Judge.part(Sign.MORE, interval(0.2, 1), BAND)).isEqualTo(Verdict.SUPPORTED);
    assertThat(Judge.part(Sign.LESS, interval(0.2, 1), BAND)).isEqualTo(Verdict.OPPOSITE);
    assertThat(Judge.part(Sign.MORE, interval(-1, -0.2), BAND)).isEqualTo(Verdict.OPPOSITE);
    assertThat(Judge.part(Sign.LESS, interval(-1, -0.2), BAND)).isEqualTo(Verdict.SUPPORTED);
    assertThat(Judge.part(Sign.MORE, interval(-0.3, 0.9), BAND)).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void anEffectWithinTheBandIsNoneHoweverSure() {
    assertThat(Judge.part(Sign.MORE, interval(0.1, 0.4), BAND)).isEqualTo(Verdict.NONE);
    assertThat(Judge.part(Sign.LESS, interval(-0.1, 0.4), BAND)).isEqualTo(Verdict.NONE);
  }

  @Test
  void noEffectCanBeExpected() {
    assertThat(Judge.part(Sign.NONE, interval(-0.1, 0.4), BAND)).isEqualTo(Verdict.SUPPORTED);
    assertThat(Judge.part(Sign.NONE, interval(0.6, 1), BAND)).isEqualTo(Verdict.OPPOSITE);
    assertThat(Judge.part(Sign.NONE, interval(0.2, 1), BAND)).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void oneSeedDecidesNothing() {
    Estimate one = new Estimate(3, Double.NaN, Double.NaN, 1);
    assertThat(Judge.part(Sign.MORE, one, BAND)).isEqualTo(Verdict.UNDECIDED);
    assertThat(Judge.seedsNeeded(Sign.MORE, one, BAND)).isZero();
  }

  @Test
  void theWorstPartDecidesTheClaim() {
    Finding good = finding("a", "+", Verdict.SUPPORTED, 0);
    Finding open = finding("b", "+", Verdict.UNDECIDED, 30);
    Finding more = finding("c", "+", Verdict.UNDECIDED, 70);
    Finding none = finding("d", "-", Verdict.NONE, 0);
    Finding wrong = finding("e", "-", Verdict.OPPOSITE, 0);
    Finding aside = finding("f", "", Verdict.UNDECIDED, 0);

    assertThat(verdict(good, aside)).isEqualTo("supported by a, 0");
    assertThat(verdict(good, good)).isEqualTo("supported by all 2 parts, 0");
    assertThat(verdict(good, open, more)).isEqualTo("undecided by b, 70");
    assertThat(verdict(good, open, none)).isEqualTo("none by d, 0");
    assertThat(verdict(none, wrong, open)).isEqualTo("opposite by e, 0");
  }

  private static String verdict(Finding... findings) {
    HypothesisResult result = Judge.claim(hypothesis(), List.of(findings));
    return result.verdict() + " by " + result.decidedBy() + ", " + result.seedsNeeded();
  }

  private static Hypothesis hypothesis() {
    HypothesisWords words = new HypothesisWords("", "", "m", List.of());
    return new Hypothesis("h", Place.startOf("h.yaml"), "claim", "source", words, "", null);
  }

  private static Finding finding(String outcome, String expected, Verdict verdict, long seeds) {
    String word = expected.isEmpty() ? "" : verdict.word();
    return new Finding(
        outcome, "", "", false, expected, "share", 0.5, 0, 0, 0, 0, 0, 8, word, seeds);
  }

  /** With 4,000 worlds in which there is nothing, one in twenty passes; 3 standard errors: 1 %. */
  @Test
  void chanceSupportsOneClaimInTwenty() {
    Well19937c random = new Well19937c(20261122);
    int supported = 0;
    int opposite = 0;
    int repeats = 4000;
    for (int repeat = 0; repeat < repeats; repeat++) {
      Verdict verdict = Judge.part(Sign.MORE, estimate(random, 0, 8), 0);
      supported += verdict == Verdict.SUPPORTED ? 1 : 0;
      opposite += verdict == Verdict.OPPOSITE ? 1 : 0;
    }
    assertThat(supported / (double) repeats).isBetween(0.039, 0.061);
    assertThat(opposite / (double) repeats).isBetween(0.039, 0.061);
  }

  /** The seeds that are said to decide do so four times in five; 3 standard errors: 4 %. */
  @Test
  void theSeedsNeededProbablyDecide() {
    double effect = 0.4;
    double half = 1.7247; // what 21 blocks with a standard deviation of 1 have times sqrt(21)
    Estimate pilot =
        new Estimate(effect, effect - half / Math.sqrt(21), effect + half / Math.sqrt(21), 21);
    int needed = (int) Judge.seedsNeeded(Sign.LESS, new Estimate(0.1, -0.3, 0.5, 21), 0.05);
    assertThat(needed).isGreaterThan(21);

    int seeds = BlocksNeeded.toClear(pilot, effect);
    Well19937c random = new Well19937c(7);
    int decided = 0;
    for (int repeat = 0; repeat < 1000; repeat++) {
      Verdict verdict = Judge.part(Sign.MORE, estimate(random, effect, seeds), 0);
      decided += verdict == Verdict.SUPPORTED ? 1 : 0;
    }
    assertThat(decided / 1000.0).isBetween(0.76, 0.84);
  }

  private static Estimate estimate(Well19937c random, double mean, int seeds) {
    List<double[]> blocks = new ArrayList<>();
    for (int seed = 0; seed < seeds; seed++) {
      blocks.add(new double[] {mean + random.nextGaussian(), 1});
    }
    return Jackknife.of(blocks, sums -> sums[0] / sums[1]);
  }
}
