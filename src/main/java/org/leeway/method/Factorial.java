package org.leeway.method;

import java.util.ArrayList;
import java.util.List;

/** Every level of every factor with every level of all others. */
public final class Factorial {
  /** More combinations than anybody runs. */
  public static final int MOST_POINTS = 100_000;

  private Factorial() {}

  /**
   * The full design: level indices per factor, the last factor changing fastest, the first point
   * having the first level of all.
   *
   * @param levels number of levels per factor, 1 or more each
   * @throws IllegalArgumentException for more than {@value #MOST_POINTS} points
   */
  public static List<int[]> full(int... levels) {
    if (points(levels) > MOST_POINTS) {
      throw new IllegalArgumentException("more than " + MOST_POINTS + " combinations");
    }
    List<int[]> points = new ArrayList<>();
    points.add(new int[levels.length]);
    for (int factor = 0; factor < levels.length; factor++) {
      List<int[]> longer = new ArrayList<>();
      for (int[] point : points) {
        for (int level = 0; level < levels[factor]; level++) {
          int[] next = point.clone();
          next[factor] = level;
          longer.add(next);
        }
      }
      points = longer;
    }
    return points;
  }

  /** How many points the full design has. */
  public static double points(int... levels) {
    double points = 1;
    for (int count : levels) {
      if (count < 1) {
        throw new IllegalArgumentException("a factor has one level or more");
      }
      points *= count;
    }
    return points;
  }
}
