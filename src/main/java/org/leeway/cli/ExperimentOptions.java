package org.leeway.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leeway.experiment.ExperimentSettings;
import org.leeway.experiment.Reproduction;
import org.leeway.observe.Sampling;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that all commands that simulate share. */
final class ExperimentOptions {
  /** Seeds unless somebody says otherwise. */
  static final int USUAL_SEEDS = 20;

  @Option(
      names = "--seeds",
      paramLabel = "N",
      converter = WholeNumber.Seeds.class,
      description =
          "Replicates of each scenario, on the same seeds (default: ${bundle:usual.seeds}).")
  private @Nullable Long seeds;

  @Option(
      names = "--first-seed",
      paramLabel = "N",
      defaultValue = "1",
      converter = WholeNumber.Seed.class,
      description = "The first seed; the others follow it (default: ${DEFAULT-VALUE}).")
  private long firstSeed;

  @Mixin private WorldOptions world = new WorldOptions();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Directory for the results (default: a new one under output).")
  @Nullable Path out;

  @Option(
      names = "--resume",
      description = "Go on with an interrupted run of the same scenarios and settings.")
  boolean resume;

  @Option(
      names = "--verify",
      paramLabel = "RUNDIR",
      help = true, // what else a command asks for stands in the manifest
      description = "Repeat a run as its manifest says, and compare: leeway verify RUNDIR.")
  @Nullable Path verify;

  @Option(names = "--json", description = "Print one JSON document instead of the text.")
  boolean json;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print the result only: no progress, no remarks.")
  boolean quiet;

  @Option(
      names = Reproduction.OPTION,
      paramLabel = "ARM/DRAW/SEED",
      description = "Run one replicate alone, to see why it fails; keeps no results.")
  @Nullable String only;

  /** The size of the experiment, as it is unless the user or a file says otherwise. */
  ExperimentSettings settings() {
    return new ExperimentSettings(
        seeds(USUAL_SEEDS),
        firstSeed,
        weeks(WorldOptions.USUAL_WEEKS),
        scale(WorldOptions.USUAL_SCALE));
  }

  /** The same, with decisions of some people kept. */
  ExperimentSettings settings(Sampling sampling) {
    return new ExperimentSettings(
        seeds(USUAL_SEEDS),
        firstSeed,
        weeks(WorldOptions.USUAL_WEEKS),
        scale(WorldOptions.USUAL_SCALE),
        sampling);
  }

  /** The number of seeds that the user asked for, else the one given. */
  int seeds(int otherwise) {
    return seeds == null ? otherwise : Math.toIntExact(seeds);
  }

  /** The first seed. */
  long firstSeed() {
    return firstSeed;
  }

  /** The weeks that the user asked for, else those given. */
  int weeks(int otherwise) {
    return world.weeks(otherwise);
  }

  /** The scale that the user asked for, else the one given. */
  int scale(int otherwise) {
    return world.scale(otherwise);
  }

  /** Threads to work with. */
  int threads() {
    return world.threads();
  }

  /** Works with so many threads, whatever the user said. */
  void useThreads(int number) {
    world.useThreads(number);
  }

  /** What the user sets in every scenario, {@code PATH=VALUE} each. */
  List<String> sets() {
    return world.sets();
  }
}
