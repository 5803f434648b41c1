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
    List<String> failures) {
  public Comparison {
    arms = List.copyOf(arms);
    levels = List.copyOf(levels);
    effects = List.copyOf(effects);
    differences = List.copyOf(differences);
    series = List.copyOf(series);
    failures = List.copyOf(failures);
  }
}
