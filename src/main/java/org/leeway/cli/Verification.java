package org.leeway.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.leeway.calibration.CalibrationResult;
import org.leeway.experiment.ExperimentInterrupted;
import org.leeway.experiment.InterruptOnShutdown;
import org.leeway.results.Manifest;
import org.leeway.results.Provenance;
import org.leeway.results.ResultsException;
import org.leeway.results.RunComparison;
import org.leeway.results.Scratch;
import org.leeway.results.StoredRun;
import org.leeway.scenario.ScenarioException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Repeats a run elsewhere and compares. What was run is read from the manifest and may come from
 * anybody: it is parsed as a command line is, only commands that simulate are carried out, and
 * where they write is decided here.
 *
 * @param program this program
 * @param directory the run directory, which is only read
 * @param out where the repeated run is kept; null to throw it away
 * @param threads threads to work with
 * @param quiet true to print the verdict only
 * @param json true to print it as JSON
 */
record Verification(
    Leeway program, Path directory, @Nullable Path out, int threads, boolean quiet, boolean json) {

  int call() {
    InputFiles.requireDirectory(directory, "run directory");
    SortedMap<String, StoredRun> stored = StoredRun.within(directory);
    stored.values().forEach(Verification::requireFinished);
    requireWhole(stored);
    requireElsewhere();
    StoredRun first = stored.values().iterator().next();
    SimulationCommand<?> command = command(first.manifest());
    if (!quiet) {
      sayWhat(first);
    }
    SortedMap<String, RunComparison> comparisons = new TreeMap<>();
    stored.forEach((place, run) -> comparisons.put(place, read(run)));
    return InterruptOnShutdown.<Integer, RuntimeException>during(
        () -> repeat(command, comparisons));
  }

  /** A table that cannot be read is a matter of the directory, and not of the machine. */
  private static RunComparison read(StoredRun run) {
    try {
      return RunComparison.of(run);
    } catch (ResultsException unreadable) {
      throw new InputException(String.valueOf(unreadable.getMessage()), List.of());
    }
  }

  private int repeat(SimulationCommand<?> command, SortedMap<String, RunComparison> stored) {
    try (Scratch scratch = Scratch.make()) {
      Path place = out == null ? scratch.directory().resolve("repeated") : out;
      AtomicBoolean begun = new AtomicBoolean();
      BiConsumer<Path, Manifest> check =
          (named, wanted) -> {
            RunComparison run = stored.get(place.relativize(named).toString());
            // Later parts of a study follow from what the first gave: they may come out otherwise.
            if (run != null && !begun.getAndSet(true)) {
              run.stored().requireSameExperiment(wanted);
            }
          };
      simulate(command, place, check);
      Provenance here = Provenance.of(Instant.now(), List.of());
      VerificationReport report =
          VerificationReport.of(directory, stored, StoredRun.within(place), here);
      if (json) {
        Json.print(program.console(), report.asJson());
      } else {
        report.lines().forEach(line -> program.console().out().println(Words.plain(line)));
      }
      return report.equal() ? ExitCode.OK : ExitCode.FAILED;
    } catch (ExperimentInterrupted stopped) {
      say("interrupted; nothing was compared" + (out == null ? " and nothing is kept" : ""));
      return ExitCode.INTERRUPTED;
    }
  }

  private void simulate(SimulationCommand<?> command, Path place, BiConsumer<Path, Manifest> check)
      throws ExperimentInterrupted {
    try {
      command.again(place, threads, quiet, check);
    } catch (ScenarioException | InputException missing) {
      say("the command of the manifest cannot be repeated here:");
      program.console().err().println("  " + Words.plain(Words.command(command.commandLine())));
      throw missing;
    }
  }

  private static void requireFinished(StoredRun run) {
    if (run.manifest().tables().isEmpty()) {
      throw new InputException(
          run.directory()
              + " did not end: there is nothing to compare with. Finish it by the same command with"
              + " --resume",
          List.of());
    }
  }

  /** A batch of a calibration begins where others ended, and is nothing without them. */
  private void requireWhole(SortedMap<String, StoredRun> stored) {
    StoredRun run = stored.get("");
    if (run != null && run.manifest().kind().equals(CalibrationResult.KIND)) {
      throw new InputException(
          directory + " is one batch of a calibration: verify the directory that holds it",
          List.of());
    }
  }

  private void requireElsewhere() {
    if (out != null
        && out.toAbsolutePath().normalize().startsWith(directory.toAbsolutePath().normalize())) {
      throw new InputException(
          "--out " + out + " lies within " + directory + ", which is only read", List.of());
    }
    if (out != null && Files.exists(out)) {
      throw new InputException(
          "--out " + out + " exists; give a directory that does not", List.of());
    }
  }

  /** The command as its words say, ready to begin. */
  private SimulationCommand<?> command(Manifest manifest) {
    List<String> words = manifest.executions().get(0).commandLine();
    if (words.size() < 2) {
      throw new InputException(
          directory + " was made by no command: its manifest does not say how to repeat it",
          List.of());
    }
    CommandLine root = Leeway.commandLine(program.console(), program.replicate());
    ParseResult parsed;
    try {
      parsed = root.parseArgs(words.subList(1, words.size()).toArray(String[]::new));
    } catch (ParameterException mistake) {
      throw notKnown(words, mistake.getMessage());
    }
    while (parsed.hasSubcommand()) {
      parsed = parsed.subcommand();
    }
    if (parsed.commandSpec().userObject() instanceof SimulationCommand<?> command) {
      return command;
    }
    throw notKnown(words, parsed.commandSpec().qualifiedName() + " simulates nothing");
  }

  private InputException notKnown(List<String> words, @Nullable String why) {
    List<String> details = new ArrayList<>();
    details.add("  " + Words.command(words));
    return new InputException(
        "the command in the manifest of " + directory + " cannot be repeated: " + why, details);
  }

  private void sayWhat(StoredRun run) {
    say("repeating " + Words.command(run.manifest().executions().get(0).commandLine()));
  }

  private void say(String text) {
    program.console().err().println("leeway: " + Words.plain(text));
  }
}
