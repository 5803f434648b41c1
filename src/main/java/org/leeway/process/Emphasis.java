package org.leeway.process;

/**
 * Where a strategy lays its weight, each from 0 (absent or rejected) to 1 (core).
 *
 * @param supply changing the jobseeker
 * @param demand changing the employer
 * @param match bringing the two together
 * @param workFirst work at once, as a duty
 * @param schooling knowledge where it lacks
 * @param reframing seeing oneself and one's chances differently
 * @param empowerment organised success
 * @param sanction warning and reporting
 * @param group contact in groups
 * @param individual contact one to one
 * @param barriers help with problems outside work
 * @param connections work with agencies and people around the client
 */
record Emphasis(
    double supply,
    double demand,
    double match,
    double workFirst,
    double schooling,
    double reframing,
    double empowerment,
    double sanction,
    double group,
    double individual,
    double barriers,
    double connections) {
  /** Leaves everything as it is. */
  static final Emphasis EVEN = new Emphasis(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);

  static Emphasis of(StrategyRanks ranks) {
    return new Emphasis(
        ranks.share("emphasis.supply"),
        ranks.share("emphasis.demand"),
        ranks.share("emphasis.match"),
        ranks.share("emphasis.work-first"),
        ranks.share("emphasis.schooling"),
        ranks.share("emphasis.reframing"),
        ranks.share("emphasis.empowerment"),
        ranks.share("emphasis.sanction"),
        ranks.share("emphasis.group"),
        ranks.share("emphasis.individual"),
        ranks.share("emphasis.barriers"),
        ranks.share("emphasis.connections"));
  }

  /** The weight on a side of the work: {@code supply}, {@code demand} or {@code match}. */
  double side(String side) {
    return switch (side) {
      case "demand" -> demand;
      case "match" -> match;
      default -> supply;
    };
  }

  /**
   * How often what can be done in a group is done in one: always where groups weigh as much as
   * contact one to one, less often where they weigh less.
   */
  double groups() {
    return group >= individual ? 1 : group / individual;
  }
}
