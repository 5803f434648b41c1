package org.leeway.cli;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.leeway.experiment.Experiment;
import org.leeway.experiment.ExperimentInterrupted;
import org.leeway.experiment.InterruptOnShutdown;
import org.leeway.experiment.LocalEngine;
import org.leeway.experiment.Progress;
import org.leeway.experiment.Reproduction;
import org.leeway.experiment.RunOptions;
import org.leeway.report.ReportFiles;
import org.leeway.results.DuckDb;
import org.leeway.results.Manifest;
import org.leeway.results.ReplicateKey;
import org.leeway.scenario.Scenario;
import org.leeway.simulation.ReplicateTask;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * What all commands that simulate have in common: read everything, say how much work it is and how
 * long it will take, simulate, print, write the page. A stop keeps what is finished and says how to
 * go on.
 *
 * @param <R> what the simulations give
 */
abstract class SimulationCommand<R> extends AbstractCommand {
  /** Where runs go that are given no directory of their own. */
  static final Path ROOT = Path.of("output");

  private static final List<String> BESIDE_VERIFY =
      List.of("--verify", "--out", "--threads", "--json", "--quiet", "--debug");

  @Mixin ExperimentOptions options = new ExperimentOptions();

  /**
   * How much there is to do.
   *
   * @param words such as {@code 40 replicates (2 scenarios on the same seeds) of 156 weeks}
   * @param parts replicates of one kind each, with one of them to measure the time by
   */
  record Size(String words, List<Part> parts) {
    /**
     * Replicates that take about the same time.
     *
     * @param replicates how many
     * @param sample one of them
     */
    record Part(long replicates, ReplicateTask sample) {}
  }

  /**
   * Work that can begin: all files were read and found right.
   *
   * @param <R> what it gives
   */
  interface Plan<R> {
    /** How much there is to do. */
    Size size();

    /** The scenarios whose oddities the user should know of. */
    List<Scenario> scenarios();

    /** Simulates. */
    R compute(Experiment experiment, RunOptions where, Progress progress)
        throws ExperimentInterrupted;

    /** Simulates one replicate and keeps nothing. */
    void only(Experiment experiment, ReplicateKey key) throws InterruptedException;
  }

  /** How large the work is unless the user says otherwise. */
  Usual usual() {
    return Usual.of(
        ExperimentOptions.USUAL_SEEDS, WorldOptions.USUAL_WEEKS, WorldOptions.USUAL_SCALE);
  }

  /** Refuses {@code --weeks} where something else says how long it takes. */
  final void refuseWeeks(String what) {
    if (options.weeks(0) != 0) {
      throw new ParameterException(
          spec.commandLine(), "--weeks: " + what + " say how long is simulated");
    }
  }

  /** Answers a question that needs no simulation, where the user asked one. */
  boolean onlyTells() {
    return false;
  }

  /** Reads what the user named; nothing is written before this has ended. */
  abstract Plan<R> prepare();

  /** Prints the result, as text or as one JSON document. */
  abstract void print(R result);

  /** Writes the page of the result; empty when there is none. */
  abstract Optional<ReportFiles> page(R result) throws IOException;

  /** Where the result is kept. */
  abstract Path directory(R result);

  /** Replicates that failed, one sentence each. */
  abstract List<String> failures(R result);

  @Override
  public final Integer call() throws InterruptedException {
    if (options.verify != null) {
      return verify(options.verify);
    }
    if (onlyTells()) {
      return ExitCode.OK;
    }
    DuckDb.prepare();
    Plan<R> plan = prepare();
    if (options.only != null) {
      return repeat(plan, options.only);
    }
    if (!options.quiet) {
      announce(plan.size());
      remark(plan.scenarios());
    }
    return InterruptOnShutdown.<Integer, RuntimeException>during(() -> work(plan));
  }

  private int work(Plan<R> plan) {
    R result;
    try (ProgressDisplay progress = new ProgressDisplay(console(), options.quiet)) {
      RunOptions where =
          new RunOptions(ROOT, options.out, options.resume, options.sets(), commandLine());
      result = plan.compute(experiment(), where, progress);
    } catch (ExperimentInterrupted stopped) {
      sayHowToGoOn(stopped);
      return ExitCode.INTERRUPTED;
    }
    return show(result);
  }

  private int verify(Path directory) {
    for (ArgSpec given : spec.commandLine().getParseResult().matchedArgs()) {
      boolean goesTogether =
          given instanceof OptionSpec option && BESIDE_VERIFY.contains(option.longestName());
      if (!goesTogether) {
        throw new ParameterException(
            spec.commandLine(),
            "--verify repeats a run as its manifest says: leave out "
                + (given instanceof OptionSpec option ? option.longestName() : given.paramLabel()));
      }
    }
    return new Verification(
            program(), directory, options.out, options.threads(), options.quiet, options.json)
        .call();
  }

  /**
   * Simulates once more what a run was, into another directory.
   *
   * @param out directory for the results
   * @param check is asked before anything is simulated
   */
  final void again(Path out, int threads, boolean quiet, BiConsumer<Path, Manifest> check)
      throws ExperimentInterrupted {
    if (options.verify != null || options.only != null) {
      throw new InputException("the command of the manifest keeps no results", List.of());
    }
    options.out = out;
    options.resume = false;
    options.useThreads(threads);
    Plan<R> plan = prepare();
    if (!quiet) {
      announce(plan.size());
    }
    try (ProgressDisplay progress = new ProgressDisplay(console(), quiet)) {
      plan.compute(
          experiment().checking(check),
          new RunOptions(ROOT, out, false, options.sets(), commandLine()),
          progress);
    }
  }

  private Experiment experiment() {
    return new Experiment(program().replicate(), new LocalEngine(options.threads()));
  }

  private int repeat(Plan<R> plan, String word) throws InterruptedException {
    ReplicateKey key =
        Reproduction.read(word)
            .orElseThrow(
                () ->
                    new InputException(
                        "--only '"
                            + word
                            + "' names no replicate; expected ARM/DRAW/SEED, such as"
                            + " base/0/1",
                        List.of()));
    plan.only(experiment(), key);
    say(word + " ended well. A replicate that is run alone keeps no results.");
    return ExitCode.OK;
  }

  private void announce(Size size) {
    long replicates = size.parts().stream().mapToLong(Size.Part::replicates).sum();
    say(
        size.words()
            + ", one agent for "
            + people(size.parts().get(0).sample().settings().scale())
            + ", on "
            + Words.count(options.threads(), "thread")
            + new Pilot(program().replicate(), options.threads())
                .about(size.parts())
                .map(time -> ": " + time + (options.resume && replicates > 1 ? " in all" : ""))
                .orElse(""));
  }

  private static String people(int scale) {
    return String.format(Locale.ROOT, "%,d person%s", scale, scale == 1 ? "" : "s");
  }

  /** What the reader of the results should know; a shared parent or --set is told of once. */
  private void remark(List<Scenario> scenarios) {
    scenarios.stream()
        .flatMap(scenario -> ScenarioRemarks.of(scenario).stream())
        .map(remark -> Words.plain(remark.toString()))
        .distinct()
        .forEach(console().err()::println);
  }

  private int show(R result) {
    print(result);
    try {
      Optional<ReportFiles> page = page(result);
      if (page.isPresent()) {
        tell(page.get());
      }
    } catch (IOException trouble) {
      boolean stopped = trouble instanceof ClosedByInterruptException;
      say(
          (stopped ? "interrupted" : "the report could not be written: " + trouble.getMessage())
              + "; every result is kept in "
              + directory(result));
      say(
          "make the report with: "
              + Words.command(List.of("./leeway", "report", directory(result).toString())));
      return stopped ? ExitCode.INTERRUPTED : ExitCode.FAILED;
    }
    return failures(result).isEmpty() ? ExitCode.OK : ExitCode.FAILED;
  }

  private void tell(ReportFiles page) {
    if (!page.notice().isEmpty()) {
      say(page.notice());
    }
    if (!options.json) {
      console().out().println();
      console().out().println("Report  " + page.page());
    } else if (!options.quiet) {
      say("report in " + page.page());
    }
  }

  /** The command that goes on with an interrupted run, but for {@code --resume}. */
  List<String> goOn(Path runDirectory) {
    return new ArrayList<>(commandLine());
  }

  private void sayHowToGoOn(ExperimentInterrupted stopped) {
    List<String> again = goOn(stopped.runDirectory());
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

  final void say(String message) {
    console().err().println("leeway: " + message);
  }

  final List<String> commandLine() {
    List<String> words = new ArrayList<>();
    words.add("./leeway");
    words.addAll(spec.root().commandLine().getParseResult().originalArgs());
    return words;
  }
}
