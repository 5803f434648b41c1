package org.leeway.why;

import java.util.List;

/**
 * Why a net effect is what it is; the page and the text are made of this alone.
 *
 * @param title one line for readers
 * @param base name of the world without the change
 * @param changed name of the world with it
 * @param seeds seeds
 * @param weeks weeks simulated
 * @param scale persons whom an agent stands for
 * @param from week from which people are counted
 * @param follow weeks within which work has to be found
 * @param partsAt week from which the two worlds differ
 * @param alone share of those who are counted in one world only and have no twin
 * @param thresholds what is called how
 * @param groups everybody, schemes, distances, then schemes by distance; without empty groups
 * @param others what happens to the jobs of others
 * @param planned replicates that the study asked for
 * @param finished replicates that are in
 * @param failures a sentence per replicate that failed
 */
public record WhyResult(
    String title,
    String base,
    String changed,
    int seeds,
    int weeks,
    int scale,
    int from,
    int follow,
    int partsAt,
    double alone,
    Thresholds thresholds,
    List<GroupEffect> groups,
    Others others,
    int planned,
    int finished,
    List<String> failures) {
  /** What the result is kept as in its run directory. */
  public static final String KIND = "why";

  public WhyResult {
    groups = List.copyOf(groups);
    failures = List.copyOf(failures);
    if (groups.isEmpty()) {
      throw new IllegalArgumentException("nobody was counted in both worlds");
    }
  }

  /** Everybody. */
  public GroupEffect everybody() {
    return groups.get(0);
  }
}
