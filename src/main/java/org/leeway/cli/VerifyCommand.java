package org.leeway.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Repeats a run and says whether it gives the same. */
@Command(
    name = "verify",
    header = "Repeat a run as its manifest says, and say whether it gives the same tables.",
    description = {
      "",
      "Simulates the command of the manifest once more, elsewhere, and compares every table to the",
      "last bit; of a table that differs it shows the first row and column with both values. Also",
      "says when a table is no longer what its manifest says was written. RUNDIR is only read.",
      "",
      "The scenario files must be there, unchanged, seen from the current directory. Pages and",
      "charts are made of the tables and not compared. A calibration, or a sensitivity study with",
      "a second stage, is repeated with all its parts. An unfinished run cannot be verified.",
      ""
    },
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the same to the last bit",
      "1:something differs, or the repetition failed",
      "2:RUNDIR is no finished run, or its files are no longer those that it was made of",
      "130:interrupted with Ctrl-C; nothing is kept"
    },
    footer = {
      "",
      "Examples:",
      "  leeway verify output/RUN",
      "  leeway verify output/RUN --threads 1 --json",
      "  leeway run --verify output/RUN"
    })
final class VerifyCommand extends AbstractCommand {
  @Parameters(paramLabel = "RUNDIR", description = "A run directory.")
  private Path directory = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Keep the repeated run in this directory (default: it is thrown away).")
  private @Nullable Path out;

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = WholeNumber.Threads.class,
      description = "Threads; never changes a result (default: the processors of this machine).")
  private @Nullable Long threads;

  @Option(names = "--json", description = "Print one JSON document instead of the text.")
  private boolean json;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print the result only: no progress, no remarks.")
  private boolean quiet;

  @Override
  public Integer call() {
    int number =
        threads == null ? Runtime.getRuntime().availableProcessors() : Math.toIntExact(threads);
    return new Verification(program(), directory, out, number, quiet, json).call();
  }
}
