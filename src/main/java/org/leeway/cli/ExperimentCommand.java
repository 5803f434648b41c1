package org.leeway.cli;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.leeway.experiment.Comparison;
import org.leeway.experiment.ComparisonJson;
import org.leeway.experiment.Experiment;
import org.leeway.experiment.ExperimentInterrupted;
import org.leeway.experiment.ExperimentResult;
import org.leeway.experiment.ExperimentSettings;
import org.leeway.experiment.InterruptOnShutdown;
import org.leeway.experiment.LocalEngine;
import org.leeway.experiment.Progress;
import org.leeway.experiment.RunOptions;
import org.leeway.report.ComparisonText;
import org.leeway.scenario.Scenario;
import picocli.CommandLine.Mixin;

/** What {@code run} and {@code compare} have in common: load, simulate, report, print. */
abstract class ExperimentCommand extends AbstractCommand {
  /** Where runs go that are given no directory of their own. */
  private static final Path ROOT = Path.of("output");

  @Mixin ExperimentOptions options = new ExperimentOptions();

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
  public final Integer call() {
    List<Scenario> scenarios = ScenarioFiles.load(files(), options.sets);
    announce(scenarios.size());
    remark(scenarios);
    return InterruptOnShutdown.<Integer, RuntimeException>during(() -> work(scenarios));
  }

  private int work(List<Scenario> scenarios) {
    try {
      ExperimentResult result = simulate(scenarios);
      return print(result.runDirectory(), result.comparison());
    } catch (ExperimentInterrupted stopped) {
      sayHowToGoOn(stopped);
      return ExitCode.INTERRUPTED;
    }
  }

  private ExperimentResult simulate(List<Scenario> scenarios) throws ExperimentInterrupted {
    Experiment experiment =
        new Experiment(program().replicate(), new LocalEngine(options.threads()));
    RunOptions where =
        new RunOptions(ROOT, options.out, options.resume, options.sets, commandLine());
    try (ProgressDisplay progress = new ProgressDisplay(console(), options.quiet)) {
      return execute(experiment, scenarios, options.settings(), where, progress);
    }
  }

  private void announce(int scenarios) {
    if (options.quiet) {
      return;
    }
    ExperimentSettings size = options.settings();
    say(
        Words.count((long) scenarios * size.seeds(), "replicate")
            + (scenarios == 1 ? "" : " (" + scenarios + " scenarios on the same seeds)")
            + " of "
            + Words.count(size.weeks(), "week")
            + ", one agent for "
            + Words.count(size.scale(), "person")
            + ", on "
            + Words.count(options.threads(), "thread"));
  }

  /** What the reader of the results should know; a shared parent or --set is told of once. */
  private void remark(List<Scenario> scenarios) {
    if (!options.quiet) {
      scenarios.stream()
          .flatMap(scenario -> ScenarioRemarks.of(scenario).stream())
          .map(remark -> Words.plain(remark.toString()))
          .distinct()
          .forEach(console().err()::println);
    }
  }

  private int print(Path directory, Comparison comparison) {
    if (options.json) {
      console().out().print(ComparisonJson.write(comparison));
    } else {
      console().out().print(ComparisonText.render(comparison, console().columns()));
    }
    RunReport report;
    try {
      report = RunReport.write(directory, comparison);
    } catch (IOException trouble) {
      boolean stopped = trouble instanceof ClosedByInterruptException;
      say(
          (stopped ? "interrupted" : "the report could not be written: " + trouble.getMessage())
              + "; every result is kept in "
              + directory);
      say("make the report with: ./leeway report " + Words.command(List.of(directory.toString())));
      return stopped ? ExitCode.INTERRUPTED : ExitCode.FAILED;
    }
    if (!report.notice().isEmpty()) {
      say(report.notice());
    }
    if (!options.json) {
      console().out().println();
      console().out().println("Report  " + report.page());
    } else if (!options.quiet) {
      say("report in " + report.page());
    }
    return comparison.failures().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
  }

  private void sayHowToGoOn(ExperimentInterrupted stopped) {
    List<String> again = new ArrayList<>(commandLine());
    if (!options.resume) {
      again.add("--resume");
    }
    say(
        "interrupted; "
            + stopped.finished()
            + " of "
            + Words.count(stopped.total(), "replicate")
            + " finished and kept in "
            + stopped.runDirectory());
    console().err().println("  Go on with: " + Words.command(again));
  }

  private void say(String message) {
    console().err().println("leeway: " + message);
  }

  private List<String> commandLine() {
    List<String> words = new ArrayList<>();
    words.add("./leeway");
    words.addAll(spec.root().commandLine().getParseResult().originalArgs());
    return words;
  }
}
