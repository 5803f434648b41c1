package org.leeway.report;

import java.util.Comparator;
import java.util.List;
import org.leeway.domain.Outcome.Measure;
import org.leeway.experiment.League;
import org.leeway.experiment.LeagueLine;
import org.leeway.method.Estimate;

/** League tables of companies in words and figures. */
final class LeagueWords {
  /** What a reader must know of every league table. */
  static final String HOW =
      "Before: the rate among those whom the company took. After: the rate that it would have with"
          + " the clients of all companies together, at its own rates by scheme and distance."
          + " Intervals: 90%, over the seeds. Correction takes out scheme and distance; what else"
          + " makes those taken different from those refused, it does not.";

  private final Findings findings;
  private final Figures figures;

  LeagueWords(Findings findings, Figures figures) {
    this.findings = findings;
    this.figures = figures;
  }

  /** The scenario in which the company is at work. */
  String scenario(LeagueLine line) {
    return findings.armName(line.arm());
  }

  /** The company: the scenario, and the strategy where its name does not say it. */
  String company(LeagueLine line) {
    return scenario(line) + " (" + line.strategy() + ")";
  }

  /** A share with its interval where there is one that says more than the share. */
  String share(Estimate share) {
    String value = figures.level(Measure.SHARE, share.value(), 1);
    return Double.isFinite(share.low()) && share.low() < share.high()
        ? value
            + " ["
            + figures.level(Measure.SHARE, share.low(), 1)
            + ", "
            + figures.level(Measure.SHARE, share.high(), 1)
            + "]"
        : value;
  }

  /** A share alone. */
  String percent(double share) {
    return figures.level(Measure.SHARE, share, 1);
  }

  /** A place in the table. */
  static String rank(int rank) {
    return rank == 0 ? Figures.NONE : String.valueOf(rank);
  }

  /** Whether the table can be trusted, in one sentence. */
  String verdict(League league) {
    if (league.compared() == 0) {
      return "There is no group of which every company took enough people: the rates cannot be"
          + " compared.";
    }
    boolean all = league.lines().stream().allMatch(line -> line.taken().value() >= 1);
    if (!league.changed()) {
      return all
          ? "All companies took all their clients; the order is the same after correction."
          : "The order is the same after correction for whom the companies took.";
    }
    if (all && !league.clear()) {
      return "All companies took all their clients; places change only between companies that are"
          + " too close to tell apart.";
    }
    LeagueLine before = first(league, Comparator.comparingInt(LeagueLine::rankBefore));
    LeagueLine after = first(league, Comparator.comparingInt(LeagueLine::rankAfter));
    String who =
        before.arm().equals(after.arm())
            ? ""
            : ": "
                + company(before)
                + " comes first by those whom it took, "
                + company(after)
                + " with the same clients for all";
    return "Do not read this order as quality: it changes when all companies are given the same"
        + " clients"
        + who
        + (league.clear() ? "." : ". The change may be chance: try more --seeds.");
  }

  private static LeagueLine first(League league, Comparator<LeagueLine> order) {
    return league.lines().stream().min(order).orElseThrow();
  }

  /** How much of the clients stands behind the correction. */
  String cover(League league) {
    return "Corrected over %s of %s groups, with %s of the clients%s."
        .formatted(
            league.compared(),
            league.cells(),
            percent(league.covered()),
            league.compared() == league.cells()
                ? ""
                : "; in the others some company took too few (league.least-people)");
  }

  /** The lines by their place after correction, else before. */
  static List<LeagueLine> ordered(League league) {
    return league.lines().stream()
        .sorted(
            Comparator.comparingInt(LeagueLine::rankAfter).thenComparingInt(LeagueLine::rankBefore))
        .toList();
  }
}
