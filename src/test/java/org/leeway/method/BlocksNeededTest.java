package org.leeway.method;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlocksNeededTest {
  /** Half of the interval of 101 blocks with a standard deviation of 10: t(100) is 1.6602. */
  private static final double HALF = 1.6602 * 10 / Math.sqrt(101);

  @Test
  void needsWhatTheTextbookSays() {
    Estimate estimate = new Estimate(1, 1 - HALF, 1 + HALF, 101);

    // (1.645 + 0.842)^2 * 10^2 / 1^2 = 618.3 with the normal distribution, one more with Student's.
    assertThat(BlocksNeeded.toClear(estimate, 1)).isBetween(618, 621);
    assertThat(BlocksNeeded.toClear(estimate, 10)).isBetween(7, 9);
  }

  @Test
  void knowsNothingFromOneBlockOrNoDistance() {
    assertThat(BlocksNeeded.toClear(new Estimate(1, Double.NaN, Double.NaN, 1), 1)).isZero();
    assertThat(BlocksNeeded.toClear(new Estimate(0, -1, 1, 5), 0)).isZero();
    assertThat(BlocksNeeded.toClear(new Estimate(0, -1, 1, 5), 1e-9)).isZero();
  }

  @Test
  void twoBlocksAreEnoughWhereNothingVaries() {
    assertThat(BlocksNeeded.toClear(new Estimate(1, 1, 1, 3), 1)).isEqualTo(2);
  }
}
