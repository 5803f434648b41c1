package org.leeway.world;

import org.leeway.scenario.Values;

/** What jobs pay, gross euro an hour: by the schooling that is asked, never below the minimum. */
public final class Wages {
  /** Levels of schooling. */
  static final int LEVELS = 3;

  private static final String[] WORDS = {"low", "middle", "high"};

  private final double[] medians = new double[LEVELS];
  private final double spread;
  private final double least;

  public Wages(Values values) {
    for (int level = 0; level < LEVELS; level++) {
      medians[level] = median(values, level);
    }
    spread = values.number("market.wage.spread");
    least = values.number("money.minimum_wage.hour_38");
  }

  /** The median wage of new jobs that ask a level of schooling. */
  static double median(Values values, int level) {
    return values.money("market.wage." + WORDS[level]).euro();
  }

  /**
   * The wage of a job.
   *
   * @param schooling that is asked: 0 low, 1 middle, 2 high
   * @param luck a standard normal number
   */
  public double of(int schooling, double luck) {
    return Math.max(least, medians[schooling] * StrictMath.exp(spread * luck));
  }
}
