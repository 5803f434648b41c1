package org.leeway.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.leeway.Small;
import org.leeway.observe.Sampling;
import org.leeway.results.Manifest;
import org.leeway.results.StoredRun;
import org.leeway.scenario.Scenario;
import org.leeway.simulation.MasonReplicate;
import org.leeway.simulation.Replicate;

/**
 * A small comparison with all tables that a run can have, of which the digest must be the same
 * whatever computes it; also as a program of its own: directory of the run, threads.
 */
public final class HashedExperiment {
  private static final ExperimentSettings SIZE =
      new ExperimentSettings(2, 1, 20, 1000, new Sampling(0.1, List.of(), 1000));

  private HashedExperiment() {}

  /** Three regions, and the same with longer conversations from week 8 on. */
  static List<Scenario> scenarios() {
    Scenario base = Small.regions(3);
    return List.of(base, Small.dated(base, 8, Small.regions(3, "service.contact.minutes=60")));
  }

  /** Computes it, or goes on with it where it was stopped. */
  static Manifest run(List<Scenario> scenarios, Path out, int threads, Progress progress)
      throws ExperimentInterrupted {
    return run(new MasonReplicate(), scenarios, out, threads, progress);
  }

  /** The same with replicates that are run in a way of one's own. */
  static Manifest run(
      Replicate replicate, List<Scenario> scenarios, Path out, int threads, Progress progress)
      throws ExperimentInterrupted {
    new Experiment(replicate, new LocalEngine(threads))
        .compare(
            scenarios.get(0),
            scenarios.subList(1, scenarios.size()),
            SIZE,
            new RunOptions(out, out, Files.exists(out), List.of(), List.of("hashed")),
            progress);
    return StoredRun.open(out).manifest();
  }

  /** Every table with its digest, and that of all, a line each. */
  public static List<String> lines(Path out, int threads) {
    try {
      Manifest manifest = run(scenarios(), out, threads, Progress.NONE);
      List<String> lines = new ArrayList<>();
      manifest
          .tables()
          .forEach(
              table -> lines.add(table.name() + " " + table.rows() + " rows " + table.sha256()));
      lines.add("all " + manifest.contentHash());
      return List.copyOf(lines);
    } catch (ExperimentInterrupted stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  public static void main(String[] arguments) {
    Path out = Path.of(arguments[0]);
    List<String> lines = lines(out, Integer.parseInt(arguments[1]));
    try {
      Files.write(out.resolve("digests.txt"), lines);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
