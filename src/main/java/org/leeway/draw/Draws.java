package org.leeway.draw;

import java.util.function.IntSupplier;

/**
 * All chance in Leeway. A draw is a pure function of (seed, purpose, agent, week, index): the same
 * person meets the same chances in every scenario, whatever else happens, in whatever order or
 * thread. One instance serves one thread; instances with one seed give the same numbers.
 */
public final class Draws {
  /** Weeks that share one block in {@link #weekly}. */
  public static final int WEEKS_AT_ONCE = 4;

  /** Weeks that share one block in {@link #rare}. */
  public static final int RARE_WEEKS = 32;

  /** Chance per week up to which something counts as rare: bears on time, on no outcome. */
  public static final double RARE = 1 / 16.0;

  private static final int LAST_OF_FOUR_BITS = 0x11111111;
  private static final int WORDS_OF_BLOCK = 4;

  /** How low or high a rare number is: apart from what else a purpose has in a week. */
  private static final int WITHIN = 8;

  private static final double TO_UNIT_INTERVAL = 0x1.0p-32;
  private static final double HALF_STEP = 0x1.0p-33;
  private static final int WORDS = 2;

  /** Gumbel numbers of a block and of a word, as powers of two. */
  private static final int GUMBELS_OF_BLOCK = 3;

  private static final int GUMBELS_OF_WORD = 1;

  private static final double LARGEST_MEAN_BY_INVERSION = 30;
  private static final int TERMS = 6;
  private static final int EXP_STEPS = 64;
  private static final int MAX_INDEX = 1 << 20;

  /** One over the factorials, with the signs of the series of exp(-x). */
  private static final double[] SERIES = series();

  private static final double[] EXP_OF_MINUS = expOfMinus(EXP_STEPS);

  /** The same for whole numbers, up to where nothing is left. */
  private static final double[] EXP_OF_MINUS_WHOLE = expOfMinus(1);

  private final Block block;
  private final Block blockInBetween;

  /**
   * @param seed all 64 bits count
   */
  public Draws(long seed) {
    this.block = new Block((int) seed, (int) (seed >>> 32));
    this.blockInBetween = new Block((int) seed, (int) (seed >>> 32));
  }

  private Draws(Block words) {
    this.block = words;
    this.blockInBetween = words;
  }

  /**
   * Draws as most programs have them: the next word of a generator, whoever asks for it. What one
   * agent meets then depends on how many others drew before. For measuring what keyed draws cost
   * and how many there are, and for nothing else.
   *
   * @param generator gives 32 random bits
   */
  public static Draws inOrder(IntSupplier generator) {
    return new Draws(new InOrder(generator));
  }

  private static double[] series() {
    double[] series = new double[TERMS];
    series[0] = 1;
    for (int term = 1; term < TERMS; term++) {
      series[term] = -series[term - 1] / term;
    }
    return series;
  }

  private static double[] expOfMinus(int steps) {
    double[] powers = new double[EXP_STEPS + 1];
    for (int step = 0; step < powers.length; step++) {
      powers[step] = StrictMath.exp(-step / (double) steps);
    }
    return powers;
  }

  /**
   * A number strictly between 0 and 1, in steps of 2<sup>-32</sup>. Four neighbouring indices share
   * one block of the generator, so that a person's draws of a week for one purpose cost little more
   * than one. What is drawn in between has a block of its own, and leaves the other in place.
   */
  public double uniform(Purpose purpose, long agent, int week, int index) {
    int purposeAndBlock = purpose.code() * MAX_INDEX + (index >> WORDS);
    Block own = purpose.isInBetween() ? blockInBetween : block;
    return open(own.word(purposeAndBlock, agent, week, index & 3));
  }

  /**
   * The one number of an agent for a purpose in a week. Weeks go four by four, so that who looks
   * ahead or back draws once for four weeks; which four differs from agent to agent.
   */
  public double weekly(Purpose purpose, long agent, int week) {
    return uniform(purpose, agent, window(agent, week), placeInWindow(agent, week));
  }

  /**
   * The one number of an agent for a purpose in a week, where nearly always it only matters that it
   * is not low. Whether it is below {@link #RARE} is drawn for many weeks at once, four bits a
   * week; how low it is, or how high, is drawn in its week.
   */
  public double rare(Purpose purpose, long agent, int week) {
    int low = lowWeeks(purpose, agent, rareWindow(agent, week));
    return rare(purpose, agent, week, (low >> placeInRareWindow(agent, week) & 1) != 0);
  }

  /** The same, where it is known already whether it is below {@link #RARE}. */
  public double rare(Purpose purpose, long agent, int week, boolean low) {
    double within = uniform(purpose, agent, week, WITHIN);
    return low ? RARE * within : RARE + (1 - RARE) * within;
  }

  /**
   * In which weeks of a rare window an agent's number is below {@link #RARE}: a bit each, by their
   * place.
   */
  public int lowWeeks(Purpose purpose, long agent, int rareWindow) {
    int low = 0;
    for (int place = 0; place < WORDS_OF_BLOCK; place++) {
      int word = block.word(purpose.code() * MAX_INDEX, agent, rareWindow, place);
      int any = (word | word >>> 1 | word >>> 2 | word >>> 3) & LAST_OF_FOUR_BITS;
      low |= (any ^ LAST_OF_FOUR_BITS) << place;
    }
    return low;
  }

  /** The window of {@link #RARE_WEEKS} weeks in which a week lies for an agent. */
  public static int rareWindow(long agent, int week) {
    return Math.floorDiv(week + (int) (agent & RARE_WEEKS - 1), RARE_WEEKS);
  }

  /** The place of a week in its rare window, from 0. */
  public static int placeInRareWindow(long agent, int week) {
    return week + (int) (agent & RARE_WEEKS - 1) & RARE_WEEKS - 1;
  }

  /** The window of four weeks in which a week lies for an agent. */
  public static int window(long agent, int week) {
    return (week + (int) (agent & WEEKS_AT_ONCE - 1)) >> WORDS;
  }

  /** The place of a week in its window, 0 to 3. */
  public static int placeInWindow(long agent, int week) {
    return week + (int) (agent & WEEKS_AT_ONCE - 1) & WEEKS_AT_ONCE - 1;
  }

  /** 32 bits and half a step: every sum is exact, so that none is 0 or 1. */
  static double open(int word) {
    return (word & 0xFFFFFFFFL) * TO_UNIT_INTERVAL + HALF_STEP;
  }

  /**
   * How much hazard somebody outlives: a standard exponential number. What has a constant chance in
   * each week happens when the hazards of the weeks come to it.
   */
  public double outlived(Purpose purpose, long agent, int index) {
    return -StrictMath.log(uniform(purpose, agent, 0, index));
  }

  /** True with the given chance. */
  public boolean happens(Purpose purpose, long agent, int week, int index, double chance) {
    return chance > 0 && uniform(purpose, agent, week, index) < chance;
  }

  /** A whole number from 0 to {@code bound - 1}, all equally likely. */
  public int below(Purpose purpose, long agent, int week, int index, int bound) {
    return (int) (uniform(purpose, agent, week, index) * bound);
  }

  /** A standard normal number, by inversion of its distribution. */
  public double normal(Purpose purpose, long agent, int week, int index) {
    return NormalQuantile.of(uniform(purpose, agent, week, index));
  }

  /** The standard normal number below which a share of all lie: 0 and 1 give infinity. */
  public static double normalAt(double share) {
    if (share <= 0) {
      return Double.NEGATIVE_INFINITY;
    }
    return share < 1 ? NormalQuantile.of(share) : Double.POSITIVE_INFINITY;
  }

  /**
   * A standard normal number in steps of 1/4096 of the distribution: for noise on something, where
   * an exact one is not worth its time.
   */
  public double noise(Purpose purpose, long agent, int week, int index) {
    return Quantiles.noise(uniform(purpose, agent, week, index));
  }

  /**
   * A standard normal number if it is below a bound; infinity if it is not. Most numbers are seen
   * not to be below a low bound before they are worked out.
   */
  public double normalBelow(Purpose purpose, long agent, int week, int index, double bound) {
    double uniform = uniform(purpose, agent, week, index);
    if (Quantiles.normalAtLeast(uniform) >= bound) {
      return Double.POSITIVE_INFINITY;
    }
    double normal = NormalQuantile.of(uniform);
    return normal < bound ? normal : Double.POSITIVE_INFINITY;
  }

  /**
   * A standard Gumbel number: the largest of these added to values makes a logit choice between
   * them.
   */
  public double gumbel(Purpose purpose, long agent, int week, int index) {
    return -StrictMath.log(-StrictMath.log(uniform(purpose, agent, week, index)));
  }

  /**
   * Many standard normal numbers at once, 16 to a block of the generator, in steps of 1/256 of the
   * distribution. The number at an index is the same whatever else is drawn.
   *
   * @param first the first index; a multiple of 4
   * @param into where they go, each at its index; as long as the words of 4 that are begun
   * @param count how many are needed
   */
  public void normals(Purpose purpose, long agent, int week, int first, double[] into, int count) {
    for (int index = first; index < first + count; index += Quantiles.NORMALS_OF_WORD) {
      int key = purpose.code() * MAX_INDEX + index / Quantiles.NORMALS;
      int word = block.word(key, agent, week, (index / Quantiles.NORMALS_OF_WORD) & 3);
      for (int place = 0; place < Quantiles.NORMALS_OF_WORD; place++) {
        into[index + place] = Quantiles.normal(word, place);
      }
    }
  }

  /** How long an array must be into which so many normal numbers are drawn. */
  public static int roomFor(int normals) {
    return (normals + Quantiles.NORMALS - 1) / Quantiles.NORMALS * Quantiles.NORMALS;
  }

  /**
   * Many standard Gumbel numbers at once, 8 to a block of the generator, in steps of 1/4096 of the
   * distribution. The number at an index is the same whatever else is drawn.
   *
   * @param first the first index; a multiple of 2
   * @param into where they go, each at its index; as long as the words of 2 that are begun
   * @param count how many are needed
   */
  public void gumbels(Purpose purpose, long agent, int week, int first, double[] into, int count) {
    for (int index = first; index < first + count; index += Quantiles.GUMBELS_OF_WORD) {
      int key = purpose.code() * MAX_INDEX + index / Quantiles.GUMBELS;
      int word = block.word(key, agent, week, (index / Quantiles.GUMBELS_OF_WORD) & 3);
      for (int place = 0; place < Quantiles.GUMBELS_OF_WORD; place++) {
        into[index + place] = Quantiles.gumbel(word, place);
      }
    }
  }

  /**
   * Some of the numbers that {@link #gumbels} has: those of chosen indices below 64, and perhaps
   * their neighbours.
   *
   * @param chosen the indices, a bit each
   * @param into where they go, each at its index; 64 long
   */
  public void someGumbels(Purpose purpose, long agent, int week, long chosen, double[] into) {
    int firstKey = purpose.code() * MAX_INDEX;
    long left = chosen;
    while (left != 0) {
      int index = Long.numberOfTrailingZeros(left) & -Quantiles.GUMBELS_OF_WORD;
      int key = firstKey + (index >> GUMBELS_OF_BLOCK);
      int word = block.word(key, agent, week, index >> GUMBELS_OF_WORD & 3);
      into[index] = Quantiles.gumbel(word, 0);
      into[index + 1] = Quantiles.gumbel(word, 1);
      left &= ~(3L << index);
    }
  }

  /** The uniform number behind the one at an index of {@link #gumbels}: the middle of its step. */
  public double uniformOfGumbel(Purpose purpose, long agent, int week, int index) {
    int key = purpose.code() * MAX_INDEX + index / Quantiles.GUMBELS;
    int word = block.word(key, agent, week, (index / Quantiles.GUMBELS_OF_WORD) & 3);
    double gumbel = Quantiles.gumbel(word, index % Quantiles.GUMBELS_OF_WORD);
    return StrictMath.exp(-StrictMath.exp(-gumbel));
  }

  /** A Poisson number, by inversion; from a mean of 30 by the rounded normal distribution. */
  public int poisson(Purpose purpose, long agent, int week, int index, double mean) {
    if (mean <= 0) {
      return 0;
    }
    if (mean > LARGEST_MEAN_BY_INVERSION) {
      double value = mean + StrictMath.sqrt(mean) * normal(purpose, agent, week, index);
      return (int) Math.max(0, Math.rint(value));
    }
    double u = uniform(purpose, agent, week, index);
    if (u <= 1 - mean * (1 - mean / 2 * (1 - mean / 3))) {
      return 0; // exp(-mean) is never below the first four terms of its series
    }
    double probability = expOfMinus(mean);
    double cumulative = probability;
    int count = 0;
    while (u > cumulative && probability > 0) {
      count++;
      probability *= mean / count;
      cumulative += probability;
    }
    return count;
  }

  /**
   * exp(-x) for x of 0 or more: the nearest step below from a table, and from there by its series.
   * The same to 11 digits, finer than what is drawn, in less time.
   */
  public static double expOfMinus(double x) {
    if (x > 1) {
      int whole = (int) Math.min(x, EXP_STEPS);
      return EXP_OF_MINUS_WHOLE[whole] * expOfMinus(Math.min(1, x - whole));
    }
    int step = (int) (x * EXP_STEPS);
    double rest = x - step / (double) EXP_STEPS;
    double sum = 0;
    for (int term = TERMS - 1; term >= 0; term--) {
      sum = sum * rest + SERIES[term];
    }
    return EXP_OF_MINUS[step] * sum;
  }

  /**
   * The place of a draw among shares.
   *
   * @param shares shares that add to about 1
   * @return index into {@code shares}
   */
  public int pick(Purpose purpose, long agent, int week, int index, double[] shares) {
    double total = 0;
    for (double share : shares) {
      total += share;
    }
    double left = uniform(purpose, agent, week, index) * total;
    for (int place = 0; place < shares.length - 1; place++) {
      left -= shares[place];
      if (left < 0) {
        return place;
      }
    }
    return shares.length - 1;
  }
}
