package org.leeway.results;

/**
 * What fixes the replicates of a run besides its scenarios.
 *
 * @param seeds number of seeds, 1 to {@value #MOST_SEEDS}
 * @param firstSeed the first seed; the others follow it
 * @param weeks weeks simulated
 * @param scale persons whom one agent stands for
 * @param countFrom week from which people were counted
 */
public record RunSettings(int seeds, long firstSeed, int weeks, int scale, int countFrom) {
  /** More seeds than anybody runs; a bound, because a manifest may come from anybody. */
  public static final int MOST_SEEDS = 100_000;

  public RunSettings {
    if (seeds < 1 || seeds > MOST_SEEDS || weeks < 1 || scale < 1 || countFrom < 0) {
      throw new IllegalArgumentException(
          "seeds must be 1 to "
              + MOST_SEEDS
              + ", weeks and scale 1 or more and count_from 0 or more");
    }
    Math.addExact(firstSeed, seeds);
  }
}
