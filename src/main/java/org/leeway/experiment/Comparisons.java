package org.leeway.experiment;

import java.util.List;
import org.leeway.results.Manifest;
import org.leeway.results.ManifestScenario;
import org.leeway.results.ReplicateFailure;
import org.leeway.results.ReplicateKey;
import org.leeway.results.ResultsException;
import org.leeway.results.RunSettings;
import org.leeway.results.StoredRun;

/**
 * Makes a comparison out of a run directory, and out of nothing else: what the command prints, what
 * the report shows later and what another machine reads are one.
 */
final class Comparisons {
  private Comparisons() {}

  static Comparison of(StoredRun run) {
    Manifest manifest = run.manifest();
    int finished = run.finished().size();
    if (finished == 0) {
      throw new ResultsException(
          run.directory() + ": no replicate of this run was finished",
          "Resume it by the same command with --resume.");
    }
    List<Arm> arms =
        manifest.scenarios().stream()
            .map(each -> new Arm(each.id(), each.name(), each.why(), each.file()))
            .toList();
    if (!manifest.kind().equals("run") && !manifest.kind().equals("compare")) {
      throw new ResultsException(
          run.directory()
              + " holds the kind of study '"
              + manifest.kind()
              + "', no run or comparison",
          "Its own command, with --resume --out " + run.directory() + ", shows it again.");
    }
    Effects effects = new Effects(OutcomeData.of(run.table("outcomes")));
    RunSettings settings = manifest.settings();
    ManifestScenario first = manifest.scenarios().get(0);
    return new Comparison(
        manifest.title(),
        new ExperimentSettings(
            settings.seeds(), settings.firstSeed(), first.weeks(), settings.scale()),
        first.countFrom(),
        arms,
        effects.levels(arms),
        effects.effects(arms),
        manifest.differences().stream()
            .map(each -> new ArmDifferences(each.alternative(), each.differences()))
            .toList(),
        WeeklyBands.of(run.table("weekly"), arms),
        manifest.failures().stream().map(Comparisons::sentence).toList(),
        manifest.sets(),
        finished,
        manifest.planned(),
        Leagues.of(run));
  }

  static String sentence(ReplicateFailure failure) {
    return which(failure.key())
        + " failed: "
        + failure.sentence()
        + (failure.command().isEmpty() ? "" : " Reproduce it with: " + failure.command());
  }

  static String which(ReplicateKey key) {
    return key.scenario()
        + (key.draw() == 0 ? "" : ", draw " + key.draw())
        + ", seed "
        + key.seed();
  }
}
