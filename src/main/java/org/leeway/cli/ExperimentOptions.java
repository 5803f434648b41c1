package org.leeway.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leeway.experiment.ExperimentSettings;
import picocli.CommandLine.Option;

/** The options that {@code run} and {@code compare} share. */
final class ExperimentOptions {
  @Option(
      names = "--seeds",
      paramLabel = "N",
      defaultValue = "20",
      converter = WholeNumber.Seeds.class,
      description = "Replicates of each scenario, on the same seeds (default: ${DEFAULT-VALUE}).")
  private long seeds;

  @Option(
      names = "--first-seed",
      paramLabel = "N",
      defaultValue = "1",
      converter = WholeNumber.Seed.class,
      description = "The first seed; the others follow it (default: ${DEFAULT-VALUE}).")
  private long firstSeed;

  @Option(
      names = "--weeks",
      paramLabel = "N",
      defaultValue = "156",
      converter = WholeNumber.Weeks.class,
      description = "Weeks to simulate (default: ${DEFAULT-VALUE}).")
  private long weeks;

  @Option(
      names = "--scale",
      paramLabel = "N",
      defaultValue = "100",
      converter = WholeNumber.Scale.class,
      description =
          "Persons whom one agent stands for; 100 and 1:100 mean the same (default:"
              + " ${DEFAULT-VALUE}).")
  private long scale;

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = WholeNumber.Threads.class,
      description = "Threads; never changes a result (default: the processors of this machine).")
  private @Nullable Long threads;

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "Changes one parameter in every scenario; may be repeated.")
  List<String> sets = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Directory for the results (default: a new one under output).")
  @Nullable Path out;

  @Option(
      names = "--resume",
      description = "Go on with an interrupted run of the same scenarios and settings.")
  boolean resume;

  @Option(names = "--json", description = "Print one JSON document instead of the text.")
  boolean json;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print the result only: no progress, no remarks.")
  boolean quiet;

  /** The size of the experiment. */
  ExperimentSettings settings() {
    return new ExperimentSettings(
        Math.toIntExact(seeds), firstSeed, Math.toIntExact(weeks), Math.toIntExact(scale));
  }

  /** Threads to work with. */
  int threads() {
    return threads == null ? Runtime.getRuntime().availableProcessors() : Math.toIntExact(threads);
  }
}
