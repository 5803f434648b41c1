package org.leeway.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Returns to scale from triples of logarithms. */
final class PlaneMomentsTest {
  private static final double[][] FACTORS = {{10, 12}, {11, 9.5}, {8, 8.2}, {12.5, 13}, {9, 10.4}};

  @Test
  void aFunctionGivesBackTheSumOfItsElasticities() {
    assertThat(returns(0.6, 0.4)).isCloseTo(1, within(1e-9));
    assertThat(returns(0.5, 0.7)).isCloseTo(1.2, within(1e-9));
    assertThat(returns(0.9, -0.1)).isCloseTo(0.8, within(1e-9));
  }

  @Test
  void factorsThatVaryTogetherOnlyTellNothing() {
    double[] sums = new double[PlaneMoments.SUMS];
    for (double[] pair : FACTORS) {
      PlaneMoments.add(sums, pair[0], 2 * pair[0] + 1, pair[1]);
    }
    assertThat(PlaneMoments.slopes(sums)).isNaN();
  }

  @Test
  void whatIsNotKnownDoesNotCount() {
    double[] sums = sums(0.6, 0.4);
    PlaneMoments.add(sums, Double.NEGATIVE_INFINITY, 1, 1);
    PlaneMoments.add(sums, 1, Double.NaN, 1);
    assertThat(PlaneMoments.slopes(sums)).isEqualTo(returns(0.6, 0.4));
    assertThat(PlaneMoments.slopes(new double[PlaneMoments.SUMS])).isNaN();
  }

  private static double returns(double toFirst, double toSecond) {
    return PlaneMoments.slopes(sums(toFirst, toSecond));
  }

  private static double[] sums(double toFirst, double toSecond) {
    double[] sums = new double[PlaneMoments.SUMS];
    for (double[] pair : FACTORS) {
      PlaneMoments.add(sums, pair[0], pair[1], 3 + toFirst * pair[0] + toSecond * pair[1]);
    }
    return sums;
  }
}
