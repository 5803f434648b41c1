package org.leeway.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

final class AbcTest {
  private static final double ERROR = 0.05;
  private static final double NOISE = 0.02;

  /** Two curved statistics and their sum, with the noise of a simulation. */
  private static double[] model(double[] point, Well19937c random) {
    double one = Math.sqrt(1 + point[0]) + 0.5 * point[1];
    double two = point[1] * (1 + point[0]) - 0.3 * point[2];
    double three = point[2] + 0.2 * point[0];
    return new double[] {
      one + NOISE * random.nextGaussian(),
      two + NOISE * random.nextGaussian(),
      three + NOISE * random.nextGaussian()
    };
  }

  private static Posterior posterior(double[] truth, long seed, int draws, boolean adjust) {
    Well19937c random = new Well19937c(seed);
    double[] seen = model(truth, random);
    List<Abc.Observed> observed = new ArrayList<>();
    for (double value : seen) {
      observed.add(new Abc.Observed(value + ERROR * random.nextGaussian(), ERROR, 1));
    }
    List<double[]> points = new ArrayList<>();
    List<double[]> statistics = new ArrayList<>();
    for (int draw = 0; draw < draws; draw++) {
      double[] point = {random.nextDouble(), random.nextDouble(), random.nextDouble()};
      points.add(point);
      statistics.add(model(point, random));
    }
    return new Abc(observed, new Abc.Settings(0.2, adjust, seed)).posterior(points, statistics);
  }

  /**
   * Truths drawn from the prior, 200 times three: 90% intervals should hold 540 of the 600. Fewer
   * than 510 (85%) or more than 575 come less than once in 1,000 where the promise is kept.
   */
  @Test
  void intervalsHoldTheTruthAsOftenAsTheyPromise() {
    Well19937c random = new Well19937c(99);
    int held = 0;
    for (int round = 0; round < 200; round++) {
      double[] truth = {random.nextDouble(), random.nextDouble(), random.nextDouble()};
      Posterior posterior = posterior(truth, 500 + round, 600, true);
      for (int dimension = 0; dimension < 3; dimension++) {
        boolean inside =
            posterior.quantile(dimension, 0.05) <= truth[dimension]
                && truth[dimension] <= posterior.quantile(dimension, 0.95);
        held += inside ? 1 : 0;
      }
    }
    assertThat(held).isBetween(510, 575);
  }

  @Test
  void regressionNarrowsThePosterior() {
    double[] truth = {0.5, 0.5, 0.5};
    Posterior plain = posterior(truth, 3, 2000, false);
    Posterior adjusted = posterior(truth, 3, 2000, true);
    assertThat(width(adjusted, 2)).isLessThan(0.8 * width(plain, 2));
    assertThat(adjusted.mean(2)).isEqualTo(0.5, within(0.15));
  }

  private static double width(Posterior posterior, int dimension) {
    return posterior.quantile(dimension, 0.95) - posterior.quantile(dimension, 0.05);
  }

  @Test
  void drawsThatFailedAreNeverKept() {
    List<double[]> points = new ArrayList<>();
    List<double[]> statistics = new ArrayList<>();
    for (int draw = 0; draw < 100; draw++) {
      points.add(new double[] {draw / 100.0});
      statistics.add(new double[] {draw < 50 ? Double.NaN : draw / 100.0});
    }
    Posterior posterior =
        new Abc(List.of(new Abc.Observed(0.2, 0.1, 1)), new Abc.Settings(0.3, false, 1))
            .posterior(points, statistics);
    assertThat(posterior.draws()).hasSize(30).allMatch(point -> point[0] >= 0.5);
  }

  @Test
  void drawsAreNotCarriedTowardsWhatNoneOfThemReaches() {
    List<double[]> points = new ArrayList<>();
    List<double[]> statistics = new ArrayList<>();
    for (int draw = 0; draw < 100; draw++) {
      points.add(new double[] {draw / 100.0});
      statistics.add(new double[] {draw / 100.0});
    }
    Posterior posterior =
        new Abc(List.of(new Abc.Observed(5, 0.1, 1)), new Abc.Settings(0.3, true, 1))
            .posterior(points, statistics);
    assertThat(posterior.draws())
        .hasSize(30)
        .allMatch(point -> points.stream().anyMatch(prior -> prior[0] == point[0]));
    assertThat(posterior.effectiveDraws()).isEqualTo(30, within(1e-9));
  }

  @Test
  void resamplingFollowsTheWeights() {
    Posterior posterior =
        new Posterior(
            List.of(new double[] {1}, new double[] {2}, new double[] {3}),
            new double[] {0.5, 0.5, 0},
            1);
    List<double[]> sample = posterior.resample(10, 4);
    assertThat(sample.stream().filter(point -> point[0] == 1)).hasSize(5);
    assertThat(sample.stream().filter(point -> point[0] == 2)).hasSize(5);
    assertThat(posterior.effectiveDraws()).isEqualTo(2, within(1e-9));
  }
}
