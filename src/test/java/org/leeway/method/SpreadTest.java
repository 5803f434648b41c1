package org.leeway.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

final class SpreadTest {
  private static List<double[]> worlds(
      int number, int seeds, double mean, double between, double within, long seed) {
    Well19937c random = new Well19937c(seed);
    List<double[]> worlds = new ArrayList<>();
    for (int world = 0; world < number; world++) {
      double own = mean + between * random.nextGaussian();
      double[] values = new double[seeds];
      for (int i = 0; i < seeds; i++) {
        values[i] = own + within * random.nextGaussian();
      }
      worlds.add(values);
    }
    return worlds;
  }

  private static double shareAbove(Spread spread) {
    return spread.groups().stream().mapToDouble(Spread.Group::above).average().orElse(Double.NaN);
  }

  /** Truth: effects N(1, 1) are above zero in 84.1%; with two noisy seeds 69% look so. */
  @Test
  void chanceIsTakenOutOfTheShareOfWorldsWhereASignHolds() {
    Spread spread = Spread.of(worlds(4000, 2, 1, 1, 2.5, 3));
    assertThat(shareAbove(spread)).isEqualTo(0.841, within(0.03));
    assertThat(spread.groups().stream().filter(each -> each.measured() > 0).count() / 4000.0)
        .isLessThan(0.72);
    assertThat(spread.chance()).isEqualTo(3.125 / 4.125, within(0.03));
    assertThat(spread.between()).isEqualTo(1, within(0.2));
  }

  @Test
  void signsThatFlipByChanceAloneDoNotCount() {
    Spread spread = Spread.of(worlds(100, 2, 1, 0, 2, 4));
    assertThat(spread.groups().stream().filter(each -> each.measured() < 0).count())
        .isGreaterThan(10);
    assertThat(shareAbove(spread)).isGreaterThan(0.95);
  }

  @Test
  void worldsWithoutNoiseAreTakenAsTheyAre() {
    Spread spread =
        Spread.of(List.of(new double[] {2, 2}, new double[] {-1, -1}, new double[] {3, 3}));
    assertThat(spread.chance()).isZero();
    assertThat(spread.groups()).extracting(Spread.Group::value).containsExactly(2.0, -1.0, 3.0);
    assertThat(shareAbove(spread)).isEqualTo(2 / 3.0, within(1e-12));
  }

  @Test
  void whereNothingDiffersNothingIsAboveOrBelow() {
    Spread spread = Spread.of(List.of(new double[] {0, 0}, new double[] {0, 0}));
    assertThat(shareAbove(spread)).isEqualTo(0.5);
    assertThat(spread.between()).isZero();
    assertThat(spread.chance()).isZero();
  }

  @Test
  void oneSeedPerWorldSaysNothingOfChance() {
    Spread spread = Spread.of(List.of(new double[] {1}, new double[] {3}));
    assertThat(spread.chance()).isNaN();
    assertThat(spread.within()).isNaN();
    assertThat(shareAbove(spread)).isEqualTo(1);
  }

  /** Figures of Wilson's interval as published in tables: 8 of 10 at 90%. */
  @Test
  void shareHasTheIntervalOfWilson() {
    Estimate share = Wilson.of(8, 10);
    assertThat(share.value()).isEqualTo(0.8);
    assertThat(share.low()).isEqualTo(0.5408, within(0.0005));
    assertThat(share.high()).isEqualTo(0.9315, within(0.0005));
    assertThat(Wilson.of(10, 10).high()).isEqualTo(1, within(1e-9));
    assertThat(Wilson.of(0, 10).low()).isZero();
  }
}
