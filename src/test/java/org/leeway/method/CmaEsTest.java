package org.leeway.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

final class CmaEsTest {
  private static CmaEs search(int dimensions) {
    double[] start = new double[dimensions];
    java.util.Arrays.fill(start, 0.5);
    return new CmaEs(start, 0.3, CmaEs.usualOffspring(dimensions) + 2, 1);
  }

  /** A long curved valley, its lowest point at 0.7, 0.7, 0.7. */
  private static double valley(double[] point) {
    double sum = 0;
    for (int i = 0; i + 1 < point.length; i++) {
      double x = point[i] / 0.7;
      double y = point[i + 1] / 0.7;
      sum += 100 * (y - x * x) * (y - x * x) + (1 - x) * (1 - x);
    }
    return sum;
  }

  private static CmaEs.Step best(List<CmaEs.Step> steps) {
    return steps.stream().min(Comparator.comparingDouble(CmaEs.Step::value)).orElseThrow();
  }

  private static double[] values(List<double[]> points) {
    return points.stream().mapToDouble(CmaEsTest::valley).toArray();
  }

  @Test
  void findsTheBottomOfACurvedValley() {
    List<CmaEs.Step> steps = search(3).minimise((generation, points) -> values(points), 120);
    assertThat(best(steps).point()).allSatisfy(x -> assertThat(x).isEqualTo(0.7, within(0.01)));
  }

  @Test
  void findsACornerAndNeverLeavesTheCube() {
    List<CmaEs.Step> steps =
        search(2)
            .minimise(
                (generation, points) ->
                    points.stream().mapToDouble(point -> point[0] - point[1]).toArray(),
                40);
    assertThat(best(steps).point().get(0)).isEqualTo(0, within(0.02));
    assertThat(best(steps).point().get(1)).isEqualTo(1, within(0.02));
    assertThat(steps)
        .allSatisfy(step -> assertThat(step.point()).allMatch(value -> value >= 0 && value <= 1));
  }

  @Test
  void comesCloseThroughNoiseAndMissingValues() {
    Well19937c noise = new Well19937c(5);
    int[] calls = new int[1];
    List<CmaEs.Step> steps =
        search(3)
            .minimise(
                (generation, points) ->
                    points.stream()
                        .mapToDouble(
                            point -> {
                              double sum = 0.01 * noise.nextGaussian();
                              for (double value : point) {
                                sum += (value - 0.3) * (value - 0.3);
                              }
                              return ++calls[0] % 17 == 0 ? Double.NaN : sum;
                            })
                        .toArray(),
                30);
    List<CmaEs.Step> last = steps.subList(steps.size() - 9, steps.size());
    for (int dimension = 0; dimension < 3; dimension++) {
      int which = dimension;
      assertThat(last.stream().mapToDouble(step -> step.point().get(which)).average().orElse(0))
          .isEqualTo(0.3, within(0.1));
    }
  }

  @Test
  void takesTheSamePathWhenItsValuesAreReadInsteadOfSimulated() {
    List<CmaEs.Step> first = search(3).minimise((generation, points) -> values(points), 12);
    List<double[]> stored = new ArrayList<>();
    List<CmaEs.Step> again =
        search(3)
            .minimise(
                (generation, points) -> {
                  stored.addAll(points);
                  int from = stored.size() - points.size();
                  return first.subList(from, stored.size()).stream()
                      .mapToDouble(CmaEs.Step::value)
                      .toArray();
                },
                12);
    assertThat(again).isEqualTo(first);
  }
}
