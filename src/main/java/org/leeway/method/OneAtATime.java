package org.leeway.method;

import java.util.ArrayList;
import java.util.List;

/**
 * Every factor moved alone from a common starting point. Cheap and easy to read; blind to what
 * factors do together.
 */
public final class OneAtATime {
  private OneAtATime() {}

  /**
   * The starting point, which has the first level of all, then each further level of each factor
   * with all others as at the start.
   *
   * @param levels number of levels per factor, 1 or more each
   */
  public static List<int[]> of(int... levels) {
    List<int[]> points = new ArrayList<>();
    points.add(new int[levels.length]);
    for (int factor = 0; factor < levels.length; factor++) {
      for (int level = 1; level < levels[factor]; level++) {
        int[] point = new int[levels.length];
        point[factor] = level;
        points.add(point);
      }
    }
    return points;
  }
}
