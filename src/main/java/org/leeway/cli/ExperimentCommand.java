package org.leeway.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.leeway.experiment.Comparison;
import org.leeway.experiment.ComparisonJson;
import org.leeway.experiment.Experiment;
import org.leeway.experiment.ExperimentInterrupted;
import org.leeway.experiment.ExperimentResult;
import org.leeway.experiment.ExperimentSettings;
import org.leeway.experiment.Progress;
import org.leeway.experiment.RunOptions;
import org.leeway.report.ComparisonText;
import org.leeway.report.ReportFiles;
import org.leeway.results.ReplicateKey;
import org.leeway.scenario.Scenario;
import org.leeway.simulation.ReplicateSettings;
import org.leeway.simulation.ReplicateTask;
import picocli.CommandLine.Mixin;

/** What {@code run} and {@code compare} have in common: scenarios as they stand in their files. */
abstract class ExperimentCommand extends SimulationCommand<ExperimentResult> {
  @Mixin private DecisionsOption decisions = new DecisionsOption();

  private ExperimentSettings settings() {
    return options.settings(decisions.sampling());
  }

  /** The scenario files, the base first. */
  abstract List<Path> files();

  /** Starts the experiment that the command stands for. */
  abstract ExperimentResult execute(
      Experiment experiment,
      List<Scenario> scenarios,
      ExperimentSettings settings,
      RunOptions where,
      Progress progress)
      throws ExperimentInterrupted;

  @Override
  final Plan<ExperimentResult> prepare() {
    List<Scenario> scenarios = ScenarioFiles.load(files(), options.sets());
    return new Plan<>() {
      @Override
      public Size size() {
        return sizeOf(scenarios);
      }

      @Override
      public List<Scenario> scenarios() {
        return scenarios;
      }

      @Override
      public ExperimentResult compute(Experiment experiment, RunOptions where, Progress progress)
          throws ExperimentInterrupted {
        return execute(experiment, scenarios, settings(), where, progress);
      }

      @Override
      public void only(Experiment experiment, ReplicateKey key) throws InterruptedException {
        List<Scenario> others = scenarios.subList(1, scenarios.size());
        experiment.only(scenarios.get(0), others, settings(), key);
      }
    };
  }

  private Size sizeOf(List<Scenario> scenarios) {
    ExperimentSettings size = settings();
    long replicates = (long) scenarios.size() * size.seeds();
    ReplicateSettings sample =
        new ReplicateSettings(size.firstSeed(), size.weeks(), size.scale(), 0);
    return new Size(
        Words.count(replicates, "replicate")
            + (scenarios.size() == 1
                ? ""
                : " (" + scenarios.size() + " scenarios on the same seeds)")
            + " of "
            + Words.count(size.weeks(), "week"),
        List.of(new Size.Part(replicates, ReplicateTask.of(scenarios.get(0), sample))));
  }

  @Override
  final void print(ExperimentResult result) {
    Comparison comparison = result.comparison();
    console()
        .out()
        .print(
            options.json
                ? ComparisonJson.write(comparison)
                : ComparisonText.render(comparison, console().columns()));
  }

  @Override
  final Optional<ReportFiles> page(ExperimentResult result) throws IOException {
    RunReport report = RunReport.write(result.runDirectory(), result.comparison());
    return Optional.of(new ReportFiles(report.page(), report.charts(), report.notice()));
  }

  @Override
  final Path directory(ExperimentResult result) {
    return result.runDirectory();
  }

  @Override
  final List<String> failures(ExperimentResult result) {
    return result.comparison().failures();
  }
}
