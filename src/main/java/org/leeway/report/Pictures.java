package org.leeway.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.experiment.Arm;
import org.leeway.experiment.EffectLine;
import org.leeway.experiment.LevelLine;
import org.leeway.experiment.WeeklySeries;
import org.leeway.scenario.ScenarioDifference;

/** The charts that belong to a comparison or a run. */
final class Pictures {
  private static final int SHORT_NAME = 60;
  private static final int MOST_CHANGES = 4;

  private final Findings findings;
  private final Sentences sentences = new Sentences(Figures.PAGE);

  Pictures(Findings findings) {
    this.findings = findings;
  }

  /** The differences of one outcome, a row per group; empty when nothing was measured. */
  Optional<Picture> differences(Outcome outcome) {
    List<Group> groups = measured(outcome);
    if (groups.isEmpty() || findings.isRun()) {
      return Optional.empty();
    }
    List<List<IntervalChart.Mark>> marks = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (Arm arm : findings.alternatives()) {
      List<IntervalChart.Mark> column = new ArrayList<>();
      for (Group group : groups) {
        Optional<EffectLine> effect = findings.effect(arm, outcome, group);
        column.add(effect.map(this::mark).orElse(IntervalChart.Mark.none()));
        effect.ifPresent(
            e -> words.append(group.label()).append(": ").append(figures(e)).append(". "));
      }
      marks.add(column);
    }
    IntervalChart chart =
        new IntervalChart(
            groups.stream().map(Group::label).toList(),
            marks,
            findings.alternatives().stream().map(this::name).toList(),
            axis("Difference from the base", Figures.PAGE.differenceUnit(outcome.measure())),
            true,
            1);
    String title = outcome.label() + ": difference from the base";
    return Optional.of(
        new Picture(
            "difference-" + outcome.code(),
            title,
            "Mark: mean paired difference. Line: 90% interval; where it crosses zero, no clear"
                + " effect.",
            words.toString().strip(),
            chart.height(),
            chart::draw));
  }

  /** The levels of one outcome in a run, a row per group. */
  Optional<Picture> levels(Outcome outcome) {
    List<Group> groups = measured(outcome);
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    List<IntervalChart.Mark> column = new ArrayList<>();
    for (Group group : groups) {
      column.add(
          findings
              .level(findings.base(), outcome, group)
              .map(this::mark)
              .orElse(IntervalChart.Mark.none()));
    }
    List<String> rows = groups.stream().map(Group::label).toList();
    IntervalChart chart =
        new IntervalChart(
            rows,
            List.of(column),
            List.of(name(findings.base())),
            axis("Level", Figures.PAGE.unit(outcome.measure())),
            false,
            1);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      words.append(rows.get(i)).append(": ").append(column.get(i).figures()).append(". ");
    }
    return Optional.of(
        new Picture(
            "level-" + outcome.code(),
            outcome.label(),
            "Mark: median of the replicates. Line: 5th to 95th percentile.",
            words.toString().strip(),
            chart.height(),
            chart::draw));
  }

  /** One weekly measure over time. */
  Optional<Picture> series(String measure) {
    List<WeeklySeries> lines =
        findings.series(measure).stream().filter(s -> !s.weeks().isEmpty()).toList();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    List<String> ids = findings.comparison().arms().stream().map(Arm::id).toList();
    List<Integer> arms = lines.stream().map(s -> ids.indexOf(s.arm())).toList();
    List<String> names =
        lines.stream().map(s -> ChartStyle.shorten(findings.armName(s.arm()))).toList();
    SeriesChart chart = new SeriesChart(lines, arms, names, milestones());
    String label = lines.get(0).label();
    return Optional.of(
        new Picture(
            "weekly-" + fileName(measure),
            ChartStyle.shorten(label) + ", week by week",
            "Line: median of the replicates. Band: 5th to 95th percentile.",
            lines.stream().map(this::inWords).collect(Collectors.joining(" ")),
            chart.height(),
            chart::draw));
  }

  /** Where counting starts, and the first weeks in which scenarios differ by date. */
  private SortedMap<Integer, String> milestones() {
    SortedMap<Integer, String> weeks = new TreeMap<>();
    findings.alternatives().stream()
        .flatMap(arm -> findings.differences(arm).stream())
        .map(ScenarioDifference::fromWeek)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .limit(MOST_CHANGES)
        .forEach(week -> weeks.put(week, "change"));
    weeks.merge(
        findings.comparison().countFrom(),
        "counting starts",
        (change, count) -> count + ", change");
    return weeks;
  }

  private String inWords(WeeklySeries line) {
    int last = line.weeks().size() - 1;
    return "%s: from %s in week %s to %s in week %s."
        .formatted(
            findings.armName(line.arm()),
            SeriesFigures.figure(line.levels().get(0).median()),
            line.weeks().get(0),
            SeriesFigures.figure(line.levels().get(last).median()),
            line.weeks().get(last));
  }

  private List<Group> measured(Outcome outcome) {
    return Findings.mainGroups().stream().filter(g -> findings.isMeasured(outcome, g)).toList();
  }

  private IntervalChart.Mark mark(EffectLine effect) {
    Outcome.Measure measure = effect.outcome().measure();
    if (Verdict.of(effect) == Verdict.NOT_MEASURED) {
      return IntervalChart.Mark.none();
    }
    return new IntervalChart.Mark(
        Figures.PAGE.scaled(measure, effect.difference()),
        Figures.PAGE.scaled(measure, effect.low()),
        Figures.PAGE.scaled(measure, effect.high()),
        figures(effect));
  }

  private IntervalChart.Mark mark(LevelLine line) {
    Outcome.Measure measure = line.outcome().measure();
    int decimals = sentences.levelDecimals(line);
    return new IntervalChart.Mark(
        Figures.PAGE.scaled(measure, line.level().median()),
        Figures.PAGE.scaled(measure, line.level().low()),
        Figures.PAGE.scaled(measure, line.level().high()),
        Figures.PAGE.level(measure, line.level().median(), decimals)
            + "  ("
            + Figures.PAGE.band(measure, line.level().low(), line.level().high(), decimals)
            + ")");
  }

  private String figures(EffectLine effect) {
    Outcome.Measure measure = effect.outcome().measure();
    int decimals = sentences.decimals(effect);
    return Figures.PAGE.difference(measure, effect.difference(), decimals)
        + "  "
        + Figures.PAGE.interval(measure, effect.low(), effect.high(), decimals);
  }

  private String name(Arm arm) {
    return ChartStyle.shorten(findings.armName(arm.id()));
  }

  private static String axis(String what, String unit) {
    return unit.isEmpty() ? what : what + ", " + unit;
  }

  /** A measure's code as a file name: letters, digits and hyphens only. */
  private static String fileName(String measure) {
    String name = measure.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return name.length() > SHORT_NAME ? name.substring(0, SHORT_NAME) : name;
  }
}
