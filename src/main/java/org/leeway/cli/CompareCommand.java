package org.leeway.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.leeway.experiment.Experiment;
import org.leeway.experiment.ExperimentInterrupted;
import org.leeway.experiment.ExperimentResult;
import org.leeway.experiment.ExperimentSettings;
import org.leeway.experiment.Progress;
import org.leeway.experiment.RunOptions;
import org.leeway.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Compares alternatives with a base on the same seeds. */
@Command(
    name = "compare",
    header = "Compare alternatives with a base: what changes, for whom, and how sure that is.",
    description = {
      "",
      "Simulates every scenario on the same seeds, so that each pair has the same people and the",
      "same luck, and shows the paired differences with 90%% intervals.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  leeway compare scenarios/netherlands.yaml scenarios/what-if/half-caseload.yaml",
      "  leeway compare base.yaml one.yaml other.yaml --seeds 40 --threads 4",
      "  leeway compare base.yaml one.yaml --set market.cycle=slack --json > result.json",
      "  leeway compare base.yaml one.yaml --resume"
    })
final class CompareCommand extends ExperimentCommand {
  @Parameters(index = "0", paramLabel = "BASE", description = "The scenario to compare with.")
  private Path base = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "ALTERNATIVE",
      description = "The scenarios to compare.")
  private List<Path> alternatives = new ArrayList<>();

  @Override
  List<Path> files() {
    List<Path> files = new ArrayList<>();
    files.add(base);
    files.addAll(alternatives);
    return files;
  }

  @Override
  ExperimentResult execute(
      Experiment experiment,
      List<Scenario> scenarios,
      ExperimentSettings settings,
      RunOptions where,
      Progress progress)
      throws ExperimentInterrupted {
    List<Scenario> others = scenarios.subList(1, scenarios.size());
    return experiment.compare(scenarios.get(0), others, settings, where, progress);
  }
}
