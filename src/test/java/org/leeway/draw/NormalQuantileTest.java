package org.leeway.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

final class NormalQuantileTest {
  private static final NormalDistribution STANDARD = new NormalDistribution();

  @Property
  void agreesWithTheDistributionFunction(
      @ForAll @DoubleRange(min = 0.000000001, max = 0.999999999) @Scale(9) double p) {
    double x = NormalQuantile.of(p);
    assertThat(STANDARD.cumulativeProbability(x)).isCloseTo(p, within(1e-12 + 1e-9 * p));
  }

  @Test
  void agreesInTheFarTailAndInTheMiddle() {
    for (double p : new double[] {0x1.0p-33, 1e-8, 1e-4, 0.074, 0.0751, 0.3, 0.5}) {
      double expected = STANDARD.inverseCumulativeProbability(p);
      assertThat(NormalQuantile.of(p)).isCloseTo(expected, within(1e-8));
      assertThat(NormalQuantile.of(1 - p)).isCloseTo(-expected, within(1e-6));
    }
  }
}
