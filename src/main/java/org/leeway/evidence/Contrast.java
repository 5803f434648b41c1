package org.leeway.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is made of the levels of a check: one level as it is, two set against each other, or two
 * pairs. The first of a pair is what is looked at (the treated), the second what it is set against.
 */
public enum Contrast {
  /** The level itself. */
  LEVEL("level", 1, "") {
    @Override
    public double of(double[] x) {
      return x[0];
    }
  },
  /** The level of a share, in percent. */
  LEVEL_IN_PERCENT("level in %", 1, "%") {
    @Override
    public double of(double[] x) {
      return HUNDRED * x[0];
    }
  },
  /** First minus second. */
  DIFFERENCE("difference", 2, "") {
    @Override
    public double of(double[] x) {
      return x[0] - x[1];
    }
  },
  /** First minus second, of shares. */
  POINTS("difference in percentage points", 2, "points") {
    @Override
    public double of(double[] x) {
      return HUNDRED * (x[0] - x[1]);
    }
  },
  /** First minus second, of durations in weeks. */
  DAYS("difference in days", 2, "days") {
    @Override
    public double of(double[] x) {
      return DAYS_PER_WEEK * (x[0] - x[1]);
    }
  },
  /** First minus second, relative to the second. */
  RELATIVE("relative difference in %", 2, "%") {
    @Override
    public double of(double[] x) {
      return HUNDRED * (x[0] / x[1] - 1);
    }
  },
  /** First over second. */
  RATIO("ratio", 2, "ratio") {
    @Override
    public double of(double[] x) {
      return x[0] / x[1];
    }
  },
  /** Odds of the first over odds of the second, of shares. */
  ODDS_RATIO("odds ratio", 2, "odds ratio") {
    @Override
    public double of(double[] x) {
      return x[0] / (1 - x[0]) / (x[1] / (1 - x[1]));
    }
  },
  /**
   * Hazard of the first over hazard of the second, of shares of people to whom something has
   * happened within the same time: under proportional hazards the ratio of the logarithms of the
   * shares to whom it has not. Hazards themselves are set against each other with a ratio.
   */
  HAZARD_RATIO("hazard ratio", 2, "hazard ratio") {
    @Override
    public double of(double[] x) {
      return StrictMath.log1p(-x[0]) / StrictMath.log1p(-x[1]);
    }
  },
  /** The first effect minus the second. */
  DIFFERENCE_OF_EFFECTS("difference of effects", 4, "") {
    @Override
    public double of(double[] x) {
      return x[0] - x[1] - (x[2] - x[3]);
    }
  },
  /** The first effect minus the second, of shares. */
  POINTS_OF_EFFECTS("difference of effects in percentage points", 4, "points") {
    @Override
    public double of(double[] x) {
      return HUNDRED * (x[0] - x[1] - (x[2] - x[3]));
    }
  },
  /** The first effect over the second. */
  RATIO_OF_EFFECTS("ratio of effects", 4, "ratio") {
    @Override
    public double of(double[] x) {
      return (x[0] - x[1]) / (x[2] - x[3]);
    }
  },
  /**
   * The relative effect on the first outcome per unit by which the treatment moves the second:
   * where few get what was meant for all, what it does to those who get it (Wald's estimator).
   */
  RELATIVE_PER_UNIT("relative difference in % per unit", 4, "%") {
    @Override
    public double of(double[] x) {
      return HUNDRED * (x[0] / x[1] - 1) / (x[2] - x[3]);
    }
  },
  /**
   * Whether offices at which a treatment changes more have a higher level of another outcome:
   * Pearson's correlation over offices. It follows from sums by office, see {@link Check}, and not
   * from the levels.
   */
  ACROSS_OFFICES("correlation of effect with level across offices", 4, "correlation") {
    @Override
    public double of(double[] x) {
      throw new UnsupportedOperationException("follows from sums by office");
    }
  },
  /** Per cent by which the first outcome differs per per cent by which the second does. */
  ELASTICITY("elasticity", 4, "elasticity") {
    @Override
    public double of(double[] x) {
      return StrictMath.log(x[0] / x[1]) / StrictMath.log(x[2] / x[3]);
    }
  };

  private static final double HUNDRED = 100;
  private static final double DAYS_PER_WEEK = 7;

  private final String words;
  private final int sides;
  private final String unit;

  Contrast(String words, int sides, String unit) {
    this.words = words;
    this.sides = sides;
    this.unit = unit;
  }

  /** The figure that follows from as many levels as there are sides. */
  public abstract double of(double[] levels);

  /** The words in users' files. */
  public String words() {
    return words;
  }

  /** How many levels it takes: one, a pair, or two pairs. */
  public int sides() {
    return sides;
  }

  /** What it is measured in, given what the levels are measured in. */
  public String unit(String levels) {
    return unit.isEmpty() ? levels : unit;
  }

  /** True when no difference between two sides is 1 and not 0. */
  boolean isRatio() {
    return this == RATIO || this == ODDS_RATIO || this == HAZARD_RATIO;
  }

  /** True when a pair is subtracted, so that effects of two designs can be divided. */
  boolean isDifference() {
    return this == DIFFERENCE || this == POINTS || this == DAYS || this == RELATIVE;
  }

  /** All words. */
  public static List<String> allWords() {
    return Arrays.stream(values()).map(Contrast::words).toList();
  }

  /** The contrast of those words. */
  public static Optional<Contrast> of(String words) {
    return Arrays.stream(values()).filter(each -> each.words.equals(words)).findFirst();
  }
}
