package org.leeway.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

final class CartTest {
  private static final int DIMENSIONS = 6;

  private static double[][] cube(int points, int dimensions, Well19937c random) {
    double[][] cube = new double[points][dimensions];
    for (double[] point : cube) {
      for (int dimension = 0; dimension < dimensions; dimension++) {
        point[dimension] = random.nextDouble();
      }
    }
    return cube;
  }

  @Test
  void findsAPlantedBoxInSixDimensionsWithNoise() {
    Well19937c random = new Well19937c(7);
    double[][] points = cube(400, DIMENSIONS, random);
    double[] response = new double[points.length];
    for (int row = 0; row < response.length; row++) {
      boolean inside = points[row][1] <= 0.4 && points[row][4] > 0.55;
      response[row] = random.nextDouble() < (inside ? 0.9 : 0.1) ? 1 : 0;
    }

    Cart.Leaf worst = Cart.grow(points, response, Cart.Settings.usual(400)).leaves().get(0);

    assertThat(worst.limits()).extracting(Limits::dimension).containsExactly(1, 4);
    assertThat(worst.limits().get(0).high()).isBetween(0.37, 0.43);
    assertThat(worst.limits().get(0).low()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(worst.limits().get(1).low()).isBetween(0.52, 0.58);
    assertThat(worst.mean()).isBetween(0.8, 1.0);
  }

  @Test
  void findsASliceInTheMiddleOfADimension() {
    Well19937c random = new Well19937c(11);
    double[][] points = cube(400, DIMENSIONS, random);
    double[] response = new double[points.length];
    for (int row = 0; row < response.length; row++) {
      response[row] = points[row][2] > 0.3 && points[row][2] <= 0.6 ? 1 : 0;
    }

    Cart.Leaf worst = Cart.grow(points, response, Cart.Settings.usual(400)).leaves().get(0);

    assertThat(worst.limits()).extracting(Limits::dimension).containsExactly(2);
    assertThat(worst.limits().get(0).low()).isBetween(0.28, 0.32);
    assertThat(worst.limits().get(0).high()).isBetween(0.58, 0.62);
  }

  /** In 300 data sets of noise, 15 false alarms are expected; 30 or more come once in 4,000. */
  @Test
  void claimsNothingOnNoiseMoreOftenThanItSays() {
    int alarms = 0;
    for (int set = 0; set < 300; set++) {
      Well19937c random = new Well19937c(1000 + set);
      double[][] points = cube(50, 40, random);
      double[] response = new double[points.length];
      for (int row = 0; row < response.length; row++) {
        response[row] = random.nextDouble() < 0.3 ? 1 : 0;
      }
      Cart tree = Cart.grow(points, response, new Cart.Settings(5, 3, 99, 0.05, 1));
      alarms += tree.found() ? 1 : 0;
    }
    assertThat(alarms).isLessThan(30);
  }

  @Test
  void claimsNothingWhereAllIsAlike() {
    double[][] points = cube(60, DIMENSIONS, new Well19937c(3));
    Cart tree = Cart.grow(points, new double[60], Cart.Settings.usual(60));
    assertThat(tree.found()).isFalse();
    assertThat(tree.p()).isEqualTo(1);
    assertThat(tree.leaves())
        .singleElement()
        .satisfies(leaf -> assertThat(leaf.limits()).isEqualTo(List.of()));
  }

  @Test
  void leavesShareThePointsOut() {
    Well19937c random = new Well19937c(5);
    double[][] points = cube(200, DIMENSIONS, random);
    double[] response = new double[points.length];
    for (int row = 0; row < response.length; row++) {
      response[row] = points[row][0] + points[row][3] + 0.1 * random.nextGaussian();
    }
    Cart tree = Cart.grow(points, response, Cart.Settings.usual(200));
    assertThat(tree.leaves().stream().flatMap(leaf -> leaf.rows().stream()).sorted())
        .containsExactlyElementsOf(java.util.stream.IntStream.range(0, 200).boxed().toList());
    for (Cart.Leaf leaf : tree.leaves()) {
      for (int row : leaf.rows()) {
        assertThat(leaf.limits())
            .allMatch(limits -> limits.contains(points[row][limits.dimension()]));
      }
    }
  }
}
