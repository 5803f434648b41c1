package org.leeway.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Designs put their points where they promise to. */
class DesignsTest {
  @Property(tries = 50)
  void everyStratumOfEveryDimensionOfALatinHypercubeHoldsOnePoint(
      @ForAll @IntRange(min = 1, max = 60) int points,
      @ForAll @IntRange(min = 1, max = 8) int dimensions,
      @ForAll long seed) {
    for (double[][] design :
        List.of(
            LatinHypercube.random(points, dimensions, seed),
            LatinHypercube.maximin(points, dimensions, seed, 3))) {
      for (int dimension = 0; dimension < dimensions; dimension++) {
        boolean[] taken = new boolean[points];
        for (double[] point : design) {
          taken[(int) (point[dimension] * points)] = true;
        }
        assertThat(taken).doesNotContain(false);
      }
    }
  }

  @Test
  void equalSeedsGiveEqualHypercubesAndMaximinIsNoWorseThanItsFirst() {
    double[][] design = LatinHypercube.random(20, 3, 5);
    assertThat(LatinHypercube.random(20, 3, 5)).isDeepEqualTo(design);
    assertThat(LatinHypercube.random(20, 3, 6)).isNotEqualTo(design);
    assertThat(LatinHypercube.nearest(LatinHypercube.maximin(20, 3, 5, 50)))
        .isGreaterThan(LatinHypercube.nearest(design));
  }

  @Property(tries = 50)
  void aFactorialHasEveryCombinationOnce(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 4) Integer> levels) {
    int[] counts = levels.stream().mapToInt(Integer::intValue).toArray();
    List<int[]> points = Factorial.full(counts);
    assertThat(points).hasSize(Arrays.stream(counts).reduce(1, (a, b) -> a * b));
    assertThat(points.stream().map(Arrays::toString).distinct()).hasSameSizeAs(points);
    assertThat(points)
        .allSatisfy(
            point -> {
              for (int factor = 0; factor < counts.length; factor++) {
                assertThat(point[factor]).isBetween(0, counts[factor] - 1);
              }
            });
    assertThat(points.get(0)).containsOnly(0);
  }

  @Test
  void aFactorialTooLargeIsRefusedBeforeItIsMade() {
    int[] many = new int[40];
    Arrays.fill(many, 10);
    assertThatThrownBy(() -> Factorial.full(many)).hasMessage("more than 100000 combinations");
  }

  @Test
  void oneAtATimeMovesNoTwoFactors() {
    List<int[]> points = OneAtATime.of(3, 2, 4);
    assertThat(points).hasSize(1 + 2 + 1 + 3);
    assertThat(points)
        .allSatisfy(
            point ->
                assertThat(Arrays.stream(point).filter(level -> level > 0).count())
                    .isLessThanOrEqualTo(1));
  }

  /**
   * The first points of the sequence in three dimensions, as published for Joe and Kuo's
   * directions.
   */
  @Test
  void theSobolSequenceIsThePublishedOne() {
    assertThat(SobolPoints.of(7, 3))
        .isDeepEqualTo(
            new double[][] {
              {0.5, 0.5, 0.5},
              {0.75, 0.25, 0.25},
              {0.25, 0.75, 0.75},
              {0.375, 0.375, 0.625},
              {0.875, 0.875, 0.125},
              {0.625, 0.125, 0.875},
              {0.125, 0.625, 0.375}
            });
  }

  @Test
  void sobolPointsFillEveryDyadicBoxOfAPlaneOnce() {
    double[][] points = SobolPoints.of(63, 2);
    int[][] boxes = new int[8][8];
    boxes[0][0]++; // the corner that is left out
    for (double[] point : points) {
      boxes[(int) (point[0] * 8)][(int) (point[1] * 8)]++;
    }
    for (int[] row : boxes) {
      assertThat(row).containsOnly(1);
    }
  }

  @Test
  void moreDimensionsThanTheSequenceHasAreRefused() {
    assertThat(SobolPoints.of(1, SobolPoints.MOST_DIMENSIONS)[0]).hasSize(1000);
    assertThatThrownBy(() -> SobolPoints.of(1, 1001))
        .hasMessage("a Sobol sequence has 1 to 1000 dimensions, not 1001");
  }
}
