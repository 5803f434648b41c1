package org.leeway.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leeway.domain.Party;
import org.leeway.domain.Scheme;
import org.leeway.experiment.Arm;
import org.leeway.experiment.WeeklySeries;
import org.leeway.scenario.RatePerYear;

/**
 * Who pays more and who less under an alternative than under the base, and from which week on it
 * has paid for itself. Week by week, from the medians over seeds.
 */
record WhoPays(Findings findings, Arm arm) {
  /**
   * One party, or the public money for one scheme.
   *
   * @param label who
   * @param perYear million euro a year more (above zero) or less, mean over the weeks
   * @param breakEven in words
   */
  record Line(String label, double perYear, String breakEven) {}

  /** What every party pays, less what it gets. */
  List<Line> parties() {
    List<Line> lines = new ArrayList<>();
    for (Party party : Party.values()) {
      line(party.label(), "net-" + party.code()).ifPresent(lines::add);
    }
    return lines;
  }

  /** The public money for the people of every scheme. */
  List<Line> schemes() {
    List<Line> lines = new ArrayList<>();
    for (Scheme scheme : Scheme.values()) {
      line(scheme.label(), "public-cost-" + scheme.code()).ifPresent(lines::add);
    }
    return lines;
  }

  /** The public payers in one sentence; empty when money was not measured or nothing differs. */
  Optional<String> sentence() {
    List<String> parts = new ArrayList<>();
    for (Party party : Party.values()) {
      if (party.isPublic()) {
        line(party.label(), "net-" + party.code())
            .filter(line -> line.perYear() != 0)
            .ifPresent(line -> parts.add(inWords(line)));
      }
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of("Who pays, medians of seeds: " + String.join("; ", parts) + ".");
  }

  private static String inWords(Line line) {
    return line.label()
        + " "
        + SeriesFigures.figure(Math.abs(line.perYear()))
        + " million euro a year "
        + (line.perYear() > 0 ? "more" : "less")
        + " (break-even: "
        + line.breakEven()
        + ")";
  }

  private Optional<Line> line(String label, String measure) {
    Optional<WeeklySeries> alternative = series(arm.id(), measure);
    Optional<WeeklySeries> base = series(findings.comparison().arms().get(0).id(), measure);
    if (alternative.isEmpty() || base.isEmpty()) {
      return Optional.empty();
    }
    int weeks = Math.min(alternative.get().levels().size(), base.get().levels().size());
    double[] sums = new double[weeks];
    double sum = 0;
    for (int week = 0; week < weeks; week++) {
      sum += alternative.get().levels().get(week).median() - base.get().levels().get(week).median();
      sums[week] = sum;
    }
    double perYear = weeks == 0 ? 0 : sum * RatePerYear.WEEKS_PER_YEAR / weeks;
    return Optional.of(new Line(label, perYear, breakEven(sums)));
  }

  private Optional<WeeklySeries> series(String id, String measure) {
    return findings.comparison().series().stream()
        .filter(series -> series.arm().equals(id) && series.measure().equals(measure))
        .findFirst();
  }

  /**
   * The week from which on the sum stays at or below zero.
   *
   * @param sums what was paid more up to and including each week
   */
  static String breakEven(double[] sums) {
    int last = sums.length - 1;
    while (last >= 0 && sums[last] <= 0) {
      last--;
    }
    if (last == sums.length - 1) {
      return sums.length == 0 ? "" : "not within these weeks";
    }
    return last < 0 ? "never paid more" : "week " + (last + 1);
  }
}
