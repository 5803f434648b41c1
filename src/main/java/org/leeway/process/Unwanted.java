package org.leeway.process;

import org.leeway.scenario.Values;

/**
 * How people search who would not of their own will, and do so because a duty or a cut makes them
 * (theory.md 2.8 and M4: reward and punishment move behaviour from outside, and bring compliance;
 * SD4). What can be shown counts: they write to what is advertised rather than ask around, look
 * less for what fits, and put less of themselves into letter and talk. Such a letter still is one
 * and may bring a job; how much less, comes of how employers choose.
 */
final class Unwanted {
  private final double looks;
  private final double ways;

  Unwanted(Values values) {
    looks = values.share("search.unwanted.looks").value();
    ways = values.share("search.unwanted.own-ways").value();
  }

  /** Part of the usual looks at vacancies before one is chosen. */
  double looks() {
    return looks;
  }

  /** Part of the usual asking around, among people one knows and at employers. */
  double ways() {
    return ways;
  }
}
