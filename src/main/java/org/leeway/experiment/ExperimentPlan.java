package org.leeway.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.leeway.results.Manifest;
import org.leeway.results.ManifestDifferences;
import org.leeway.results.ManifestScenario;
import org.leeway.results.Provenance;
import org.leeway.results.ReplicateKey;
import org.leeway.results.RunSettings;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.ScenarioDiff;
import org.leeway.scenario.ScenarioDifference;
import org.leeway.simulation.ReplicateSettings;
import org.leeway.simulation.ReplicateTask;

/**
 * An experiment before it is executed: its arms under unique ids, what they change, the week from
 * which people are counted, and the replicates that follow from it.
 *
 * @param title one line
 * @param arms base first
 * @param ids one unique id per arm
 * @param differences per alternative
 * @param settings size, counting included
 */
record ExperimentPlan(
    String title,
    List<Scenario> arms,
    List<String> ids,
    List<ManifestDifferences> differences,
    RunSettings settings) {

  static ExperimentPlan run(Scenario scenario, ExperimentSettings size) {
    List<Scenario> arms = List.of(scenario);
    return new ExperimentPlan(scenario.name(), arms, ArmIds.of(arms), List.of(), settings(size, 0));
  }

  static ExperimentPlan compare(
      Scenario base, List<Scenario> alternatives, ExperimentSettings size) {
    if (alternatives.isEmpty()) {
      throw new ExperimentException(
          "There is nothing to compare " + base.file() + " with",
          "Name one or more alternatives after the base.");
    }
    List<Scenario> arms = new ArrayList<>();
    arms.add(base);
    arms.addAll(alternatives);
    List<String> ids = ArmIds.of(arms);
    List<ManifestDifferences> differences = new ArrayList<>();
    int countFrom = Integer.MAX_VALUE;
    for (int arm = 1; arm < arms.size(); arm++) {
      List<ScenarioDifference> changed = ScenarioDiff.between(base, arms.get(arm));
      differences.add(new ManifestDifferences(ids.get(arm), changed));
      OptionalInt first = firstWeek(changed);
      if (first.isPresent()) {
        checkWithinRun(arms.get(arm), first.getAsInt(), size.weeks());
        countFrom = Math.min(countFrom, first.getAsInt());
      }
    }
    int counted = countFrom == Integer.MAX_VALUE ? 0 : countFrom;
    return new ExperimentPlan(
        title(base, alternatives), arms, ids, differences, settings(size, counted));
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

  private static RunSettings settings(ExperimentSettings size, int countFrom) {
    check("--seeds", size.seeds());
    check("--weeks", size.weeks());
    check("--scale", size.scale());
    if (size.seeds() > RunSettings.MOST_SEEDS) {
      throw new ExperimentException(
          "--seeds must be " + RunSettings.MOST_SEEDS + " or less, but was " + size.seeds(), "");
    }
    if (size.firstSeed() > Long.MAX_VALUE - size.seeds()) {
      throw new ExperimentException(
          "--first-seed " + size.firstSeed() + " leaves no room for the seeds after it",
          "Any smaller number will do.");
    }
    return new RunSettings(size.seeds(), size.firstSeed(), size.weeks(), size.scale(), countFrom);
  }

  private static void check(String option, int value) {
    if (value < 1) {
      throw new ExperimentException(option + " must be 1 or more, but was " + value, "");
    }
  }

  /** Every replicate, seed by seed, so that a run that is stopped early holds complete pairs. */
  List<ReplicateJob> jobs() {
    List<ReplicateJob> jobs = new ArrayList<>();
    for (int number = 0; number < settings.seeds(); number++) {
      long seed = settings.firstSeed() + number;
      ReplicateSettings replicate =
          new ReplicateSettings(seed, settings.weeks(), settings.scale(), settings.countFrom());
      for (int arm = 0; arm < arms.size(); arm++) {
        ReplicateTask task = ReplicateTask.of(arms.get(arm), replicate);
        jobs.add(new ReplicateJob(new ReplicateKey(ids.get(arm), 0, seed), () -> task));
      }
    }
    return jobs;
  }

  Manifest manifest(Provenance provenance, List<String> sets) {
    List<ManifestScenario> scenarios = new ArrayList<>();
    for (int arm = 0; arm < arms.size(); arm++) {
      scenarios.add(ManifestScenario.of(ids.get(arm), arms.get(arm)));
    }
    return Manifest.starting(title, settings, sets, scenarios, differences, provenance);
  }

  /** The id that a run directory is named after: the first alternative's, or the scenario's own. */
  String nameId() {
    return arms.get(Math.min(1, arms.size() - 1)).id();
  }

  /**
   * The command that runs one seed again and nothing else. All arms stay in it, because together
   * they decide from which week people are counted.
   */
  String reproduction(long seed, List<String> sets) {
    List<String> words = new ArrayList<>();
    words.add("./leeway");
    words.add(arms.size() == 1 ? "run" : "compare");
    arms.forEach(arm -> words.add(ShellWords.quote(arm.file())));
    for (String set : sets) {
      words.add("--set");
      words.add(ShellWords.quote(set));
    }
    words.add("--seeds 1 --first-seed " + seed);
    words.add("--weeks " + settings.weeks() + " --scale " + settings.scale());
    words.add("--threads 1 --debug");
    return String.join(" ", words);
  }
}
