package org.leeway.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.leeway.domain.Distance;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.domain.Scheme;
import org.leeway.experiment.Arm;
import org.leeway.experiment.ArmDifferences;
import org.leeway.experiment.Comparison;
import org.leeway.experiment.EffectLine;
import org.leeway.experiment.LevelLine;
import org.leeway.experiment.WeeklySeries;
import org.leeway.scenario.ScenarioDifference;

/** Look-ups in a comparison, as the sections of the report and the terminal text need them. */
record Findings(Comparison comparison) {
  /** The outcomes that are shown per group in charts and on the terminal. */
  static final List<Outcome> MAIN =
      List.of(Outcome.PLACED_52, Outcome.DURABLE_26, Outcome.BENEFIT_WEEKS, Outcome.CONTACTS);

  /** Weeks for which a person is followed, and for which in a run too short for that. */
  private static final int LONGEST_WINDOW = 104;

  private static final int SHORTEST_WINDOW = 52;

  /** Everybody, the schemes and the distances. */
  static List<Group> mainGroups() {
    return Group.inOrder().subList(0, 1 + Scheme.values().length + Distance.values().length);
  }

  /** The schemes by distance. */
  static List<Group> crossGroups() {
    List<Group> all = Group.inOrder();
    return all.subList(mainGroups().size(), all.size());
  }

  int seeds() {
    return comparison.settings().seeds();
  }

  /** Seeds behind the best-filled line: as many as planned, unless replicates are missing. */
  int seedsIn() {
    return (isRun()
            ? comparison.levels().stream().mapToInt(LevelLine::replicates)
            : comparison.effects().stream().mapToInt(EffectLine::replicates))
        .max()
        .orElse(seeds());
  }

  /** Who stands behind the outcomes per person. */
  String whoIsCounted() {
    int from = comparison.countFrom();
    int weeks = comparison.settings().weeks();
    boolean enough = weeks - from >= LONGEST_WINDOW;
    int window = enough ? LONGEST_WINDOW : SHORTEST_WINDOW;
    String who =
        "Outcomes per person count the people in the service when counting starts (week %s) and everybody who enters later, as far as the run follows them for %s weeks"
            .formatted(from, window);
    if (weeks - from < window) {
      return who + "; this run is too short to follow anybody so long.";
    }
    return who
        + " (so who enters by week %s); all these outcomes are about the same people."
            .formatted(weeks - window)
        + (enough ? "" : " The run is too short for outcomes after 104 weeks.");
  }

  /** What {@code --set} changed in all scenarios, a line each. */
  List<String> sets() {
    return comparison.sets().stream()
        .map(set -> set.replaceFirst("\\s*=\\s*", " = ") + " (--set)")
        .toList();
  }

  /** What an interrupted experiment lacks; empty when it came to its end. */
  String unfinished() {
    if (comparison.unfinished() == 0) {
      return "";
    }
    return "Unfinished: %s of %s replicates are in%s. The same command with --resume computes the others."
        .formatted(
            comparison.finished(),
            comparison.planned(),
            isRun() ? "" : ", " + seedsIn() + " of " + seeds() + " pairs");
  }

  Arm base() {
    return comparison.arms().get(0);
  }

  List<Arm> alternatives() {
    return comparison.arms().subList(1, comparison.arms().size());
  }

  boolean isRun() {
    return comparison.arms().size() < 2;
  }

  Optional<EffectLine> effect(Arm alternative, Outcome outcome, Group group) {
    return comparison.effects().stream()
        .filter(e -> e.alternative().equals(alternative.id()))
        .filter(e -> e.outcome() == outcome && e.group().code().equals(group.code()))
        .findFirst();
  }

  Optional<LevelLine> level(Arm arm, Outcome outcome, Group group) {
    return comparison.levels().stream()
        .filter(l -> l.arm().equals(arm.id()))
        .filter(l -> l.outcome() == outcome && l.group().code().equals(group.code()))
        .findFirst();
  }

  List<ScenarioDifference> differences(Arm alternative) {
    return comparison.differences().stream()
        .filter(d -> d.alternative().equals(alternative.id()))
        .map(ArmDifferences::differences)
        .findFirst()
        .orElse(List.of());
  }

  /** The weekly measures, in the order in which they come. */
  List<String> measures() {
    Set<String> measures = new LinkedHashSet<>();
    comparison.series().stream()
        .map(WeeklySeries::measure)
        .filter(measure -> !isMoney(measure))
        .forEach(measures::add);
    return List.copyOf(measures);
  }

  /** One series per arm, base first; arms without this measure are left out. */
  List<WeeklySeries> series(String measure) {
    List<WeeklySeries> found = new ArrayList<>();
    for (Arm arm : comparison.arms()) {
      comparison.series().stream()
          .filter(s -> s.arm().equals(arm.id()) && s.measure().equals(measure))
          .findFirst()
          .ifPresent(found::add);
    }
    return found;
  }

  String armName(String id) {
    return comparison.arms().stream()
        .filter(a -> a.id().equals(id))
        .map(a -> a.name().isBlank() ? a.id() : a.name())
        .findFirst()
        .orElse(id);
  }

  /** True when at least one replicate told something about this outcome in this group. */
  boolean isMeasured(Outcome outcome, Group group) {
    return isRun()
        ? level(base(), outcome, group).filter(l -> l.replicates() > 0).isPresent()
        : alternatives().stream()
            .map(a -> effect(a, outcome, group).orElse(null))
            .filter(Objects::nonNull)
            .anyMatch(e -> Verdict.of(e) != Verdict.NOT_MEASURED);
  }

  /** Money is told in a table of costs. */
  private static boolean isMoney(String measure) {
    return measure.startsWith("net-") || measure.startsWith("public-cost-");
  }
}
