package org.leeway.method;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.util.MathArrays;

/**
 * Points that cover each dimension evenly: cut into as many strata as there are points, every
 * stratum of every dimension holds one (McKay, Beckman and Conover 1979).
 */
public final class LatinHypercube {
  private LatinHypercube() {}

  /**
   * A random Latin hypercube.
   *
   * @param points number of points, 1 or more
   * @param dimensions number of dimensions
   * @param seed equal seeds give equal designs
   * @return coordinates between 0 and 1, point by point
   */
  public static double[][] random(int points, int dimensions, long seed) {
    return random(points, dimensions, new Well19937c(seed));
  }

  /**
   * The one among some random Latin hypercubes whose nearest two points lie farthest apart
   * (Johnson, Moore and Ylvisaker 1990).
   *
   * @param tries how many to choose from
   */
  public static double[][] maximin(int points, int dimensions, long seed, int tries) {
    RandomGenerator random = new Well19937c(seed);
    double[][] best = random(points, dimensions, random);
    double widest = nearest(best);
    for (int time = 1; time < tries; time++) {
      double[][] other = random(points, dimensions, random);
      double distance = nearest(other);
      if (distance > widest) {
        best = other;
        widest = distance;
      }
    }
    return best;
  }

  private static double[][] random(int points, int dimensions, RandomGenerator random) {
    double[][] design = new double[points][dimensions];
    for (int dimension = 0; dimension < dimensions; dimension++) {
      int[] strata = MathArrays.natural(points);
      MathArrays.shuffle(strata, random);
      for (int point = 0; point < points; point++) {
        design[point][dimension] = (strata[point] + random.nextDouble()) / points;
      }
    }
    return design;
  }

  /** The distance between the two points that are nearest to each other. */
  static double nearest(double[][] design) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int one = 0; one < design.length; one++) {
      for (int other = 0; other < one; other++) {
        nearest = Math.min(nearest, MathArrays.distance(design[one], design[other]));
      }
    }
    return nearest;
  }
}
