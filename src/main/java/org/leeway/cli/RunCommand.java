package org.leeway.cli;

import java.nio.file.Path;
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

/** Simulates one scenario on several seeds. */
@Command(
    name = "run",
    header = "Simulate one scenario on several seeds and show its levels.",
    description = {
      "",
      "Shows the median of each outcome with the band from 5 to 95 per cent of the replicates.",
      "To see what a change does, use compare: its seeds are paired.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  leeway run scenarios/netherlands.yaml",
      "  leeway run scenarios/netherlands.yaml --seeds 5 --weeks 104 --scale 1:1000",
      "  leeway run scenarios/netherlands.yaml --json > levels.json"
    })
final class RunCommand extends ExperimentCommand {
  @Parameters(paramLabel = "SCENARIO", description = "A scenario file.")
  private Path scenario = Path.of("");

  @Override
  List<Path> files() {
    return List.of(scenario);
  }

  @Override
  ExperimentResult execute(
      Experiment experiment,
      List<Scenario> scenarios,
      ExperimentSettings settings,
      RunOptions where,
      Progress progress)
      throws ExperimentInterrupted {
    return experiment.run(scenarios.get(0), settings, where, progress);
  }
}
