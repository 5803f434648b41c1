package org.leeway.evidence;

import java.util.SortedMap;

/** Where the sums of measures are read. */
@FunctionalInterface
public interface Sums {
  /**
   * The sums of a measure by seed; empty when there are none.
   *
   * @param arm id of the arm
   * @param draw number of the draw
   * @param measure id of the measure
   */
  SortedMap<Long, double[]> of(String arm, int draw, String measure);
}
