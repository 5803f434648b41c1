package org.leeway.method;

import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * The first points of the Sobol sequence: they fill the unit cube more evenly than chance does, and
 * more points can be added later without moving the first (Sobol 1967; directions of Joe and Kuo).
 */
public final class SobolPoints {
  /** As many dimensions as there are published directions. */
  public static final int MOST_DIMENSIONS = 1000;

  private SobolPoints() {}

  /**
   * Points of the sequence; its first, the corner where all coordinates are 0, is left out.
   *
   * @param points number of points; powers of two are best
   * @param dimensions 1 to {@value #MOST_DIMENSIONS}
   * @return coordinates between 0 and 1, point by point
   * @throws IllegalArgumentException for more dimensions than that
   */
  public static double[][] of(int points, int dimensions) {
    if (dimensions < 1 || dimensions > MOST_DIMENSIONS) {
      throw new IllegalArgumentException(
          "a Sobol sequence has 1 to " + MOST_DIMENSIONS + " dimensions, not " + dimensions);
    }
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
    sequence.nextVector();
    double[][] design = new double[points][];
    for (int point = 0; point < points; point++) {
      design[point] = sequence.nextVector();
    }
    return design;
  }
}
