package org.leeway.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.leeway.scenario.Values;
import org.leeway.world.Region;

/** Least values that must be reached together, or most values that must not be passed. */
final class Thresholds {
  private final int[] places;
  private final double[] bounds;

  private Thresholds(int[] places, double[] bounds) {
    this.places = places;
    this.bounds = bounds;
  }

  /**
   * The thresholds below a path, one for each of its children; none where there are no children.
   */
  static Thresholds below(Values values, String path) {
    List<String> names = new ArrayList<>(values.children(path));
    names.sort(Comparator.comparing(Influence::isLaborious)); // often something else decides first
    int[] places = new int[names.size()];
    double[] bounds = new double[names.size()];
    int at = 0;
    for (String name : names) {
      places[at] = Influence.place(name);
      bounds[at++] = values.share(path + "." + name).value();
    }
    return new Thresholds(places, bounds);
  }

  boolean isEmpty() {
    return places.length == 0;
  }

  /** True when everything is at least what it must be. */
  boolean areReached(Influence influence, Region region, int row) {
    for (int at = 0; at < places.length; at++) {
      if (bounds[at] > 0 && influence.of(places[at], region, row) < bounds[at]) {
        return false;
      }
    }
    return true;
  }

  /** True when everything is at most what it may be. */
  boolean areKept(Influence influence, Region region, int row) {
    for (int at = 0; at < places.length; at++) {
      if (bounds[at] < 1 && influence.of(places[at], region, row) > bounds[at]) {
        return false;
      }
    }
    return true;
  }
}
