package org.leeway.results;

/**
 * What fixes the replicates of a run besides its scenarios and draws.
 *
 * @param seeds number of seeds, 1 to {@value #MOST_SEEDS}
 * @param firstSeed the first seed; the others follow it
 * @param scale persons whom one agent stands for
 * @param weekly true when the weekly figures of every replicate are kept
 */
public record RunSettings(int seeds, long firstSeed, int scale, boolean weekly) {
  /** More seeds than anybody runs; a bound, because a manifest may come from anybody. */
  public static final int MOST_SEEDS = 100_000;

  public RunSettings {
    if (seeds < 1 || seeds > MOST_SEEDS || scale < 1) {
      throw new IllegalArgumentException(
          "seeds must be 1 to " + MOST_SEEDS + " and scale 1 or more");
    }
    Math.addExact(firstSeed, seeds);
  }
}
