package org.leeway.world;

import java.util.ArrayList;
import java.util.List;
import org.leeway.scenario.Values;

/**
 * A distribution over classes such as {@code 27_45}, {@code under_27}, {@code 50_plus} or {@code
 * 6_12_months}, as published: shares by class, evenly spread within a class.
 */
final class Bins {
  private static final int MONTHS_PER_YEAR = 12;

  private final double[] shares;
  private final double[] from;
  private final double[] to;

  private Bins(List<double[]> classes) {
    shares = classes.stream().mapToDouble(bin -> bin[0]).toArray();
    from = classes.stream().mapToDouble(bin -> bin[1]).toArray();
    to = classes.stream().mapToDouble(bin -> bin[2]).toArray();
  }

  /**
   * Reads the classes under a path, in years.
   *
   * @param lowest where {@code under_N} starts
   * @param highest where {@code N_plus} ends
   */
  static Bins inYears(Values values, String path, double lowest, double highest) {
    List<double[]> classes = new ArrayList<>();
    for (String name : values.children(path)) {
      double unit = name.endsWith("months") ? 1.0 / MONTHS_PER_YEAR : 1;
      String bounds = name.replaceAll("_?(months|years)$", "");
      double share = values.number(path + "." + name);
      if (bounds.startsWith("under_")) {
        classes.add(new double[] {share, lowest, bound(bounds.substring(6)) * unit});
      } else if (bounds.endsWith("_plus")) {
        classes.add(new double[] {share, bound(bounds.replace("_plus", "")) * unit, highest});
      } else if (bounds.endsWith("_pension")) {
        classes.add(new double[] {share, bound(bounds.replace("_pension", "")) * unit, highest});
      } else {
        String[] ends = bounds.split("_", 2);
        classes.add(new double[] {share, bound(ends[0]) * unit, bound(ends[1]) * unit});
      }
    }
    if (classes.isEmpty()) {
      throw new IllegalArgumentException("no classes under " + path);
    }
    return new Bins(classes);
  }

  private static double bound(String text) {
    return Integer.parseInt(text);
  }

  /**
   * The part of all people who have less than this, 0 to 1.
   *
   * @param within place in the class, 0 to 1
   */
  double rank(int bin, double within) {
    double below = within * shares[bin];
    double all = 0;
    for (int other = 0; other < shares.length; other++) {
      all += shares[other];
      below += from[other] < from[bin] ? shares[other] : 0;
    }
    return below / all;
  }

  /** The part of all people who have less than a value, 0 to 1. */
  double rank(double value) {
    double below = 0;
    double all = 0;
    for (int bin = 0; bin < shares.length; bin++) {
      double within = (value - from[bin]) / (to[bin] - from[bin]);
      all += shares[bin];
      below += shares[bin] * Math.max(0, Math.min(1, within));
    }
    return below / all;
  }

  /** Shares by class. */
  double[] shares() {
    return shares;
  }

  /** A value within a class; {@code within} lies between 0 and 1. */
  double value(int bin, double within) {
    return from[bin] + within * (to[bin] - from[bin]);
  }
}
