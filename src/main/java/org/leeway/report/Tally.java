package org.leeway.report;

import java.util.List;
import org.leeway.experiment.EffectLine;

/**
 * How many of the intervals that are shown exclude zero, and how many would if nothing differed:
 * who looks at many groups finds some by luck.
 *
 * @param intervals intervals shown, those without any variation left out
 * @param clear those that exclude zero
 */
record Tally(long intervals, long clear) {
  /** With fewer seeds the spread itself is hardly known. */
  static final int ENOUGH_SEEDS = 5;

  private static final double BY_CHANCE = 0.1;

  static Tally of(List<EffectLine> shown) {
    return new Tally(
        shown.stream().map(Verdict::of).filter(v -> v.isClear() || v == Verdict.UNCLEAR).count(),
        shown.stream().map(Verdict::of).filter(Verdict::isClear).count());
  }

  /** One sentence; empty when no interval is shown. */
  String sentence() {
    return intervals == 0
        ? ""
        : "Of %s intervals shown, %s %s zero; if nothing differed, %s would by chance (10%%)."
            .formatted(intervals, clear, clear == 1 ? "excludes" : "exclude", byChance());
  }

  private String byChance() {
    long expected = Math.round(intervals * BY_CHANCE);
    return expected == 0 ? "fewer than 1" : "about " + expected;
  }

  /** A warning when there are few seeds; empty when there are enough, or when one has none. */
  static String fewSeeds(int seeds) {
    return seeds < 2 || seeds >= ENOUGH_SEEDS
        ? ""
        : "Only %s seeds: the intervals are rough. Conclude from %s or more, better 20."
            .formatted(seeds, ENOUGH_SEEDS);
  }
}
