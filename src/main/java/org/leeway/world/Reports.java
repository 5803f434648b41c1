package org.leeway.world;

import java.util.Arrays;

/** The figures of an office, week by week, from the first on. */
public final class Reports {
  private static final int FIRST = 64;

  private double[] placed = new double[FIRST];
  private double[] broken = new double[FIRST];
  private double[] served = new double[FIRST];
  private int weeks;

  /**
   * Adds a week.
   *
   * @param placedNow clients who found work
   * @param brokenNow jobs of former clients that broke off early
   * @param servedNow clients
   */
  public void add(double placedNow, double brokenNow, double servedNow) {
    if (weeks == placed.length) {
      placed = Arrays.copyOf(placed, 2 * weeks);
      broken = Arrays.copyOf(broken, 2 * weeks);
      served = Arrays.copyOf(served, 2 * weeks);
    }
    placed[weeks] = placedNow;
    broken[weeks] = brokenNow;
    served[weeks] = servedNow;
    weeks++;
  }

  /**
   * Placements per client-week in a period, less a part of the jobs that broke off; NaN where
   * nobody was served.
   */
  double share(int delay, int period, double minded) {
    double good = 0;
    double clients = 0;
    for (int week = Math.max(0, weeks - delay - period); week < weeks - delay; week++) {
      good += placed[week] - minded * broken[week];
      clients += served[week];
    }
    return clients > 0 ? good / clients : Double.NaN;
  }
}
