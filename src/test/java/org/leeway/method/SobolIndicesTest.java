package org.leeway.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SobolIndicesTest {
  private static final int ROWS = 8192;

  /** In its 16 dimensions the sequence fills the space from about 2,000 rows on. */
  private static final int G_ROWS = 4096;

  private static final double CLOSE = 0.02;

  /** Ishigami's function with a = 7 and b = 0.1. */
  private static double ishigami(double[] point) {
    double x = Math.PI * (2 * point[0] - 1);
    double y = Math.PI * (2 * point[1] - 1);
    double z = Math.PI * (2 * point[2] - 1);
    return Math.sin(x) + 7 * Math.pow(Math.sin(y), 2) + 0.1 * Math.pow(z, 4) * Math.sin(x);
  }

  private static List<SobolIndices.Index> indices(
      Factors factors, int rows, long seed, ToDoubleFunction<double[]> model) {
    SobolIndices design = SobolIndices.design(factors, rows, seed);
    double[] values = design.points().stream().mapToDouble(model).toArray();
    return design.indices(Outputs.certain(values));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theIndicesOfIshigamiAreKnown(long seed) {
    double pi4 = Math.pow(Math.PI, 4);
    double first = 0.5 * Math.pow(1 + 0.1 * pi4 / 5, 2);
    double second = 49.0 / 8;
    double both = 8 * 0.01 * pi4 * pi4 / 225;
    double all = first + second + both;

    List<SobolIndices.Index> found =
        indices(Factors.single(3), ROWS, seed, SobolIndicesTest::ishigami);

    check(found.get(0), first / all, (first + both) / all);
    check(found.get(1), second / all, second / all);
    check(found.get(2), 0, both / all);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theIndicesOfTheGFunctionAreKnown(long seed) {
    double[] a = {0, 1, 4.5, 9, 99, 99, 99, 99};
    double all = 1;
    for (double each : a) {
      all *= 1 + part(each);
    }

    List<SobolIndices.Index> found =
        indices(
            Factors.single(a.length),
            G_ROWS,
            seed,
            point -> {
              double product = 1;
              for (int i = 0; i < a.length; i++) {
                product *= (Math.abs(4 * point[i] - 2) + a[i]) / (1 + a[i]);
              }
              return product;
            });

    for (int i = 0; i < a.length; i++) {
      double rest = all / (1 + part(a[i]));
      check(found.get(i), part(a[i]) / (all - 1), part(a[i]) * rest / (all - 1));
    }
  }

  private static double part(double a) {
    return 1 / (3 * (1 + a) * (1 + a));
  }

  private static void check(SobolIndices.Index found, double first, double total) {
    assertThat(found.first().value()).isCloseTo(first, within(CLOSE));
    assertThat(found.total().value()).isCloseTo(total, within(CLOSE));
    assertThat(found.first().low()).isLessThanOrEqualTo(found.first().value());
    assertThat(found.first().high()).isGreaterThanOrEqualTo(found.first().value());
    assertThat(found.total().low()).isLessThanOrEqualTo(found.total().value());
    assertThat(found.total().high()).isGreaterThanOrEqualTo(found.total().value());
  }

  @Test
  void whatMovesTogetherIsJudgedTogether() {
    Factors groups = new Factors(3, List.of(List.of(0, 2), List.of(1)));

    List<SobolIndices.Index> found = indices(groups, ROWS, 1, SobolIndicesTest::ishigami);

    check(found.get(0), 0.5576, 0.5576);
    check(found.get(1), 0.4424, 0.4424);
  }

  @Test
  void anInertParameterExplainsExactlyNothing() {
    List<SobolIndices.Index> found = indices(Factors.single(2), 64, 1, point -> point[0]);

    assertThat(found.get(1).total().value()).isZero();
    assertThat(found.get(1).total().high()).isZero();
  }

  @Test
  void aRowWithAPointThatFailedIsLeftOut() {
    SobolIndices design = SobolIndices.design(Factors.single(3), ROWS, 1);
    double[] values = design.points().stream().mapToDouble(SobolIndicesTest::ishigami).toArray();
    for (int point = 0; point < values.length; point += 997) {
      values[point] = Double.NaN;
    }

    List<SobolIndices.Index> found = design.indices(Outputs.certain(values));

    assertThat(found.get(0).first().blocks()).isLessThan(ROWS);
    check(found.get(1), 0.4424, 0.4424);
  }

  @Test
  void theShareOfChanceIsThatOfTheNoiseAndNotOfTheLevelOfASeed() {
    SplittableRandom random = new SplittableRandom(1);
    int seeds = 4;
    double[][] values = new double[5000][seeds];
    for (double[] row : values) {
      double truth = random.nextDouble() * Math.sqrt(12);
      for (int seed = 0; seed < seeds; seed++) {
        row[seed] = truth + 10 * seed + (random.nextDouble() - 0.5) * Math.sqrt(12);
      }
    }

    // Variance 1 of the truth, and 1 / 4 of the mean of four seeds' noise.
    assertThat(new Outputs(values).chance()).isCloseTo(0.2, within(0.02));
  }

  @Test
  void aDesignIsTheSameEveryTimeAndStaysWithinTheCube() {
    List<double[]> points = SobolIndices.design(Factors.single(7), 32, 5).points();

    assertThat(points).hasSize(Math.toIntExact(SobolIndices.size(7, 32)));
    assertThat(points).allSatisfy(point -> assertThat(point).doesNotContain(1.0));
    assertThat(points)
        .usingElementComparator((one, other) -> java.util.Arrays.compare(one, other))
        .isEqualTo(SobolIndices.design(Factors.single(7), 32, 5).points());
  }
}
