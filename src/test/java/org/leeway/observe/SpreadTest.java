package org.leeway.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The estimators of differences in treatment, on choices of which the truth is known. */
final class SpreadTest {
  private static final double[] SHARES = {0.5, 0.3, 0.15, 0.05};
  private final SplittableRandom random = new SplittableRandom(17);

  @Test
  void whereEverybodyChoosesAlikeNothingGoesWithWhoChooses() {
    double mean = 0;
    for (int trial = 0; trial < 400; trial++) {
      Spread spread = new Spread();
      spread.addRandomGroups(choices(30, 0));
      mean += spread.share() / 400;
    }
    assertThat(mean).isCloseTo(0, within(0.004));
  }

  @Test
  void theShareThatGoesWithWhoChoosesIsFoundWithFewChoicesEach() {
    Spread spread = new Spread();
    for (int trial = 0; trial < 400; trial++) {
      spread.addRandomGroups(choices(30, 0.2));
    }
    assertThat(spread.share()).isCloseTo(0.2, within(0.01));
  }

  @Test
  void itIsOneWhereEverybodyAlwaysChoosesTheirOwn() {
    Spread spread = new Spread();
    spread.addRandomGroups(new int[][] {{9}, {0, 7}, {0, 0, 5}});
    assertThat(spread.share()).isCloseTo(1, within(1e-12));
    assertThat(spread.choices()).isEqualTo(21);
  }

  @Test
  void setsCountByTheirSize() {
    Spread spread = new Spread();
    spread.addRandomGroups(new int[][] {{300, 0}, {0, 300}});
    spread.addRandomGroups(new int[][] {{1, 1}, {1, 1}});
    assertThat(spread.share()).isGreaterThan(0.95);
  }

  @Test
  void whatIsAloneSaysNothing() {
    Spread spread = new Spread();
    spread.addRandomGroups(new int[][] {{4, 2}, {1}, {}});
    assertThat(spread.choices()).isZero();
    assertThat(spread.share()).isZero();
  }

  @Test
  void kindsOfCaseThatAreTreatedAlikeDoNotDiffer() {
    double mean = 0;
    for (int trial = 0; trial < 400; trial++) {
      Spread spread = new Spread();
      spread.addFixedGroups(choices(12, 0));
      mean += spread.share() / 400;
    }
    assertThat(mean).isCloseTo(0, within(0.01));
  }

  @Test
  void kindsOfCaseCountByHowManyThereAre() {
    Spread alike = new Spread();
    alike.addFixedGroups(new int[][] {{900, 100}, {900, 100}, {0, 10}});
    Spread apart = new Spread();
    apart.addFixedGroups(new int[][] {{900, 100}, {100, 900}});
    assertThat(alike.share()).isBetween(0.0, 0.06);
    assertThat(apart.share()).isCloseTo(0.64, within(0.01));
  }

  /** Groups of 3 to 12 choices whose shares vary by a given part (Dirichlet). */
  private int[][] choices(int groups, double part) {
    int[][] counts = new int[groups][SHARES.length];
    for (int[] group : counts) {
      double[] shares = shares(part);
      int size = 3 + random.nextInt(10);
      for (int choice = 0; choice < size; choice++) {
        group[pick(shares)]++;
      }
    }
    return counts;
  }

  private double[] shares(double part) {
    if (part == 0) {
      return SHARES;
    }
    double[] drawn = new double[SHARES.length];
    double sum = 0;
    for (int option = 0; option < drawn.length; option++) {
      drawn[option] = gamma(SHARES[option] * (1 - part) / part);
      sum += drawn[option];
    }
    for (int option = 0; option < drawn.length; option++) {
      drawn[option] /= sum;
    }
    return drawn;
  }

  /** Marsaglia and Tsang, with their step for shapes below one. */
  private double gamma(double shape) {
    if (shape < 1) {
      return gamma(shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = random.nextGaussian();
      double v = Math.pow(1 + c * x, 3);
      if (v > 0 && Math.log(random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
        return d * v;
      }
    }
  }

  private int pick(double[] shares) {
    double place = random.nextDouble();
    int option = 0;
    while (option < shares.length - 1 && place >= shares[option]) {
      place -= shares[option++];
    }
    return option;
  }
}
