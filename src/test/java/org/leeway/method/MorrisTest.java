package org.leeway.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

final class MorrisTest {
  private static final int WALKS = 8;

  /**
   * The function of Morris (1991) with its small random terms left out: 20 parameters of which the
   * first seven matter with interactions or curves, the next three linearly, the rest not at all.
   */
  private static double morris(double[] point) {
    double[] w = new double[point.length];
    for (int i = 0; i < w.length; i++) {
      boolean curved = i == 2 || i == 4 || i == 6;
      w[i] = 2 * ((curved ? 1.1 * point[i] / (point[i] + 0.1) : point[i]) - 0.5);
    }
    double sum = 0;
    for (int i = 0; i < 10; i++) {
      sum += 20 * w[i];
      for (int j = i + 1; j < 6; j++) {
        sum -= 15 * w[i] * w[j];
        for (int k = j + 1; k < 5; k++) {
          sum -= 10 * w[i] * w[j] * w[k];
        }
      }
    }
    return sum + 5 * w[0] * w[1] * w[2] * w[3];
  }

  private static List<Morris.Effect> effects(Factors factors, ToDoubleFunction<double[]> model) {
    Morris design = Morris.design(factors, WALKS, 4, 1);
    List<double[]> points = design.points();
    return design.effects(points, Outputs.certain(points.stream().mapToDouble(model).toArray()));
  }

  @Test
  void theParametersOfMorrisFallIntoTheirThreeKinds() {
    List<Morris.Effect> effects = effects(Factors.single(20), MorrisTest::morris);

    for (int parameter = 0; parameter < 7; parameter++) {
      assertThat(effects.get(parameter).muStar().value()).isGreaterThan(20);
      assertThat(effects.get(parameter).sigma()).isGreaterThan(5);
    }
    for (int parameter = 7; parameter < 10; parameter++) {
      assertThat(effects.get(parameter).mu().value()).isCloseTo(40, within(1e-9));
      assertThat(effects.get(parameter).sigma()).isCloseTo(0, within(1e-9));
    }
    for (int parameter = 10; parameter < 20; parameter++) {
      assertThat(effects.get(parameter).muStar()).isEqualTo(new Estimate(0, 0, 0, WALKS));
      assertThat(effects.get(parameter).sigma()).isZero();
    }
  }

  @Test
  void aStepMovesOneFactorByItsWholeStepAndEveryFactorOnceInAWalk() {
    Factors groups = new Factors(5, List.of(List.of(0, 3), List.of(1), List.of(2, 4)));
    List<double[]> points = Morris.design(groups, WALKS, 4, 7).points();

    assertThat(points).hasSize(WALKS * 4);
    for (int walk = 0; walk < WALKS; walk++) {
      List<Integer> moved = new ArrayList<>();
      for (int step = 0; step < 3; step++) {
        double[] from = points.get(walk * 4 + step);
        double[] to = points.get(walk * 4 + step + 1);
        for (int parameter = 0; parameter < 5; parameter++) {
          if (from[parameter] != to[parameter]) {
            assertThat(Math.abs(to[parameter] - from[parameter])).isCloseTo(2.0 / 3, within(1e-12));
            moved.add(parameter);
          }
        }
      }
      assertThat(moved).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
    }
  }

  @Test
  void aGroupHasASizeAndNoSign() {
    Factors groups = new Factors(3, List.of(List.of(0, 1), List.of(2)));

    List<Morris.Effect> effects = effects(groups, point -> 5 * point[0] + point[2]);

    assertThat(effects.get(0).muStar().value()).isCloseTo(5, within(1e-9));
    assertThat(effects.get(0).mu().value()).isNaN();
    assertThat(effects.get(1).mu().value()).isCloseTo(1, within(1e-9));
  }

  @Test
  void whereWholeNumbersMoveAPointTheEffectIsPerRangeStill() {
    Morris design = Morris.design(Factors.single(2), WALKS, 4, 1);
    List<double[]> used =
        design.points().stream().map(p -> new double[] {Math.rint(p[0] * 2) / 2, p[1]}).toList();
    double[] values = used.stream().mapToDouble(p -> 3 * p[0] - p[1]).toArray();

    List<Morris.Effect> effects = design.effects(used, Outputs.certain(values));

    assertThat(effects.get(0).mu().value()).isCloseTo(3, within(1e-9));
    assertThat(effects.get(1).mu().value()).isCloseTo(-1, within(1e-9));
  }

  @Test
  void whatAllSeedsShareIsNoChanceAndWhatTheyDoNotShareIs() {
    Morris design = Morris.design(Factors.single(2), WALKS, 4, 1);
    List<double[]> points = design.points();
    double[][] values = new double[points.size()][2];
    for (int point = 0; point < values.length; point++) {
      values[point][0] = 3 * points.get(point)[0] + points.get(point)[1];
      values[point][1] = 3 * points.get(point)[0] - points.get(point)[1] + 100;
    }

    List<Morris.Effect> effects = design.effects(points, new Outputs(values));

    assertThat(effects.get(0).chance()).isCloseTo(0, within(1e-9));
    assertThat(effects.get(0).muStar().value()).isCloseTo(3, within(1e-9));
    assertThat(effects.get(1).muStar().value()).isCloseTo(0, within(1e-9));
  }
}
