package org.leeway.experiment;

import java.util.List;

/**
 * The result of a run (one arm, no effects) or of a comparison (the base first, then its
 * alternatives): everything that the terminal, the JSON document and the report show.
 *
 * @param title one line, such as {@code Half the caseload, against The Netherlands 2019}
 * @param settings size of the experiment
 * @param countFrom week from which people were counted
 * @param arms base first
 * @param levels outcome levels per arm and group
 * @param effects paired differences per alternative and group; empty for a run
 * @param differences per alternative, what differs from the base
 * @param series weekly figures per arm
 * @param failures replicates that failed, one sentence each with the command that reproduces it
 * @param sets the {@code path=value} words of {@code --set}, which hold in all scenarios
 * @param finished replicates that are in
 * @param planned replicates that the experiment asked for
 * @param leagues league tables of the companies; empty unless strategies differ between scenarios
 */
public record Comparison(
    String title,
    ExperimentSettings settings,
    int countFrom,
    List<Arm> arms,
    List<LevelLine> levels,
    List<EffectLine> effects,
    List<ArmDifferences> differences,
    List<WeeklySeries> series,
    List<String> failures,
    List<String> sets,
    int finished,
    int planned,
    List<League> leagues) {
  public Comparison {
    arms = List.copyOf(arms);
    levels = List.copyOf(levels);
    effects = List.copyOf(effects);
    differences = List.copyOf(differences);
    series = List.copyOf(series);
    failures = List.copyOf(failures);
    sets = List.copyOf(sets);
    leagues = List.copyOf(leagues);
  }

  /** A comparison without league tables. */
  public Comparison(
      String title,
      ExperimentSettings settings,
      int countFrom,
      List<Arm> arms,
      List<LevelLine> levels,
      List<EffectLine> effects,
      List<ArmDifferences> differences,
      List<WeeklySeries> series,
      List<String> failures,
      List<String> sets,
      int finished,
      int planned) {
    this(
        title,
        settings,
        countFrom,
        arms,
        levels,
        effects,
        differences,
        series,
        failures,
        sets,
        finished,
        planned,
        List.of());
  }

  /** A comparison of which nothing is missing but what failed, without values set. */
  public Comparison(
      String title,
      ExperimentSettings settings,
      int countFrom,
      List<Arm> arms,
      List<LevelLine> levels,
      List<EffectLine> effects,
      List<ArmDifferences> differences,
      List<WeeklySeries> series,
      List<String> failures) {
    this(
        title,
        settings,
        countFrom,
        arms,
        levels,
        effects,
        differences,
        series,
        failures,
        List.of(),
        arms.size() * settings.seeds() - failures.size(),
        arms.size() * settings.seeds());
  }

  /** Replicates that were neither finished nor failed: the run was stopped before. */
  public int unfinished() {
    return Math.max(0, planned - finished - failures.size());
  }
}
