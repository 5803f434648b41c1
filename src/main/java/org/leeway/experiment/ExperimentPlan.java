package org.leeway.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.leeway.results.Manifest;
import org.leeway.results.ManifestDifferences;
import org.leeway.results.ManifestDraws;
import org.leeway.results.ManifestScenarios;
import org.leeway.results.Provenance;
import org.leeway.results.ReplicateKey;
import org.leeway.results.RunSettings;
import org.leeway.scenario.Draw;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.ScenarioDiff;
import org.leeway.scenario.ScenarioDifference;

/**
 * An experiment before it is executed: arms, draws and seeds, and the replicates that follow from
 * them. A run is a study of one arm, a comparison one of several arms in the register's own world.
 *
 * @param kind what kind of study it is
 * @param title one line
 * @param nameId what the run directory is named after
 * @param arms base first, ids unique
 * @param draws parameter draws
 * @param differences what each alternative of a comparison changes
 * @param settings size
 */
record ExperimentPlan(
    String kind,
    String title,
    String nameId,
    List<PlannedArm> arms,
    List<Draw> draws,
    List<ManifestDifferences> differences,
    RunSettings settings) {
  private static final List<Draw> AS_IT_IS = List.of(Draw.REGISTER);

  static ExperimentPlan run(Scenario scenario, ExperimentSettings size) {
    RunSettings settings = settings(size);
    PlannedArm arm = PlannedArm.of(scenario.id(), scenario, size, 0);
    return new ExperimentPlan(
        "run", scenario.name(), scenario.id(), List.of(arm), AS_IT_IS, List.of(), settings);
  }

  static ExperimentPlan compare(
      Scenario base, List<Scenario> alternatives, ExperimentSettings size) {
    if (alternatives.isEmpty()) {
      throw new ExperimentException(
          "There is nothing to compare " + base.file() + " with",
          "Name one or more alternatives after the base.");
    }
    RunSettings settings = settings(size);
    List<Scenario> scenarios = new ArrayList<>();
    scenarios.add(base);
    scenarios.addAll(alternatives);
    List<String> ids = ArmIds.of(scenarios);
    List<ManifestDifferences> differences = new ArrayList<>();
    int countFrom = Integer.MAX_VALUE;
    for (int arm = 1; arm < scenarios.size(); arm++) {
      List<ScenarioDifference> changed = ScenarioDiff.between(base, scenarios.get(arm));
      differences.add(new ManifestDifferences(ids.get(arm), changed));
      OptionalInt first = firstWeek(changed);
      if (first.isPresent()) {
        checkWithinRun(scenarios.get(arm), first.getAsInt(), size.weeks());
        countFrom = Math.min(countFrom, first.getAsInt());
      }
    }
    int counted = countFrom == Integer.MAX_VALUE ? 0 : countFrom;
    List<PlannedArm> arms = new ArrayList<>();
    for (int arm = 0; arm < scenarios.size(); arm++) {
      arms.add(PlannedArm.of(ids.get(arm), scenarios.get(arm), size, counted));
    }
    String nameId = alternatives.get(0).id();
    return new ExperimentPlan(
        "compare", title(base, alternatives), nameId, arms, AS_IT_IS, differences, settings);
  }

  static ExperimentPlan of(Study study) {
    for (StudyArm arm : study.arms()) {
      check("--weeks", arm.weeks());
      if (arm.countFrom() < 0 || arm.countFrom() >= arm.weeks()) {
        throw new ExperimentException(
            arm.name()
                + ": counting from week "
                + arm.countFrom()
                + " lies outside the run of "
                + arm.weeks()
                + " weeks",
            "Give more --weeks, or an earlier week.");
      }
    }
    return new ExperimentPlan(
        study.kind(),
        study.title(),
        study.nameId(),
        study.arms().stream().map(PlannedArm::of).toList(),
        study.draws(),
        List.of(),
        settings(study.seeds(), study.firstSeed(), study.scale(), study.weekly()));
  }

  /** The first week in which anything differs; empty when nothing ever does. */
  private static OptionalInt firstWeek(List<ScenarioDifference> differences) {
    return differences.stream()
        .map(ScenarioDifference::fromWeek)
        .mapToInt(week -> week == null ? 0 : Math.max(0, week))
        .min();
  }

  private static void checkWithinRun(Scenario alternative, int week, int weeks) {
    if (week >= weeks) {
      throw new ExperimentException(
          alternative.file()
              + ": the change at week "
              + week
              + " lies outside the run of "
              + weeks
              + " weeks",
          "Give --weeks " + (week + 1) + " or more, or date the change earlier.");
    }
  }

  private static String title(Scenario base, List<Scenario> alternatives) {
    return alternatives.stream().map(Scenario::name).collect(Collectors.joining("; "))
        + ", against "
        + base.name();
  }

  private static RunSettings settings(ExperimentSettings size) {
    check("--weeks", size.weeks());
    return settings(size.seeds(), size.firstSeed(), size.scale(), true);
  }

  private static RunSettings settings(int seeds, long firstSeed, int scale, boolean weekly) {
    check("--seeds", seeds);
    check("--scale", scale);
    if (seeds > RunSettings.MOST_SEEDS) {
      throw new ExperimentException(
          "--seeds must be " + RunSettings.MOST_SEEDS + " or less, but was " + seeds, "");
    }
    if (firstSeed > Long.MAX_VALUE - seeds) {
      throw new ExperimentException(
          "--first-seed " + firstSeed + " leaves no room for the seeds after it",
          "Any smaller number will do.");
    }
    return new RunSettings(seeds, firstSeed, scale, weekly);
  }

  private static void check(String option, int value) {
    if (value < 1) {
      throw new ExperimentException(option + " must be 1 or more, but was " + value, "");
    }
  }

  /**
   * Every replicate: draw by draw and seed by seed, so that an experiment that is stopped early
   * holds complete pairs.
   */
  List<ReplicateJob> jobs() {
    List<ReplicateJob> jobs = new ArrayList<>();
    for (Draw draw : draws) {
      for (int number = 0; number < settings.seeds(); number++) {
        long seed = settings.firstSeed() + number;
        for (PlannedArm arm : arms) {
          ReplicateKey key = new ReplicateKey(arm.id(), draw.number(), seed);
          jobs.add(new ReplicateJob(key, () -> arm.task(draw, seed, settings.scale())));
        }
      }
    }
    return jobs;
  }

  Manifest manifest(Provenance provenance, List<String> sets) {
    ManifestScenarios scenarios = new ManifestScenarios();
    Map<String, String> unique = new LinkedHashMap<>();
    for (PlannedArm arm : arms) {
      if (unique.put(arm.id(), arm.id()) != null) {
        throw new IllegalArgumentException("two arms have the id " + arm.id());
      }
      scenarios.add(
          arm.id(),
          arm.scenario().apply(Draw.REGISTER),
          arm.fingerprints(draws),
          arm.weeks(),
          arm.countFrom(),
          Observed.inWords(arm.observation()),
          arm.treatmentInWords());
    }
    return Manifest.starting(
        kind,
        title,
        settings,
        sets,
        scenarios.list(),
        ManifestDraws.of(draws),
        differences,
        provenance);
  }
}
