package org.leeway.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The part of one dimension that a box takes: over the low limit, up to and including the high one.
 *
 * @param dimension its place, counted from 0
 * @param low lower limit; negative infinity when there is none
 * @param high upper limit; infinity when there is none
 */
public record Limits(int dimension, double low, double high) {
  /** True when a value lies between the limits. */
  public boolean contains(double value) {
    return value > low && value <= high;
  }

  /** The limits of a box after one more cut, a line per dimension, in their order. */
  static List<Limits> cut(List<Limits> box, Limits cut) {
    List<Limits> all = new ArrayList<>();
    Limits narrowed = cut;
    for (Limits each : box) {
      if (each.dimension() == cut.dimension()) {
        narrowed =
            new Limits(
                cut.dimension(),
                Math.max(each.low(), cut.low()),
                Math.min(each.high(), cut.high()));
      } else {
        all.add(each);
      }
    }
    all.add(narrowed);
    all.sort(Comparator.comparingInt(Limits::dimension));
    return all;
  }
}
