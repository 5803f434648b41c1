package org.leeway.experiment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.leeway.results.Manifest;
import org.leeway.results.Provenance;
import org.leeway.results.ReplicateKey;
import org.leeway.results.RunDirectory;
import org.leeway.results.RunStatus;
import org.leeway.results.StoredRun;
import org.leeway.scenario.Scenario;
import org.leeway.simulation.Replicate;

/**
 * Runs one scenario, or compares several on the same seeds. Each replicate is kept as soon as it is
 * finished; an experiment that was stopped or killed can be gone on with; what is returned was read
 * back from the run directory.
 */
public final class Experiment {
  private final Replicate replicate;
  private final Engine engine;
  private final Clock clock;

  /**
   * @param replicate how one replicate is run
   * @param engine where replicates are run
   */
  public Experiment(Replicate replicate, Engine engine) {
    this(replicate, engine, Clock.system(ZoneId.systemDefault()));
  }

  Experiment(Replicate replicate, Engine engine, Clock clock) {
    this.replicate = replicate;
    this.engine = engine;
    this.clock = clock;
  }

  /**
   * Runs one scenario.
   *
   * @throws ExperimentInterrupted when the calling thread was interrupted; finished replicates are
   *     kept
   * @throws ExperimentException when the settings make no sense
   * @throws ReplicatesFailedException when every replicate failed
   */
  public ExperimentResult run(
      Scenario scenario, ExperimentSettings settings, RunOptions options, Progress progress)
      throws ExperimentInterrupted {
    return execute(ExperimentPlan.run(scenario, settings), options, progress);
  }

  /**
   * Compares alternatives with a base, on the same seeds. People are counted from the first week in
   * which any alternative differs from the base.
   *
   * @throws ExperimentInterrupted when the calling thread was interrupted; finished replicates are
   *     kept
   * @throws ExperimentException when the settings make no sense, or a change lies outside the run
   * @throws ReplicatesFailedException when every replicate failed
   */
  public ExperimentResult compare(
      Scenario base,
      List<Scenario> alternatives,
      ExperimentSettings settings,
      RunOptions options,
      Progress progress)
      throws ExperimentInterrupted {
    return execute(ExperimentPlan.compare(base, alternatives, settings), options, progress);
  }

  /**
   * Reads what a run directory says, also that of an unfinished run: then over the replicates that
   * are finished, and the comparison says how many are missing.
   */
  public static Comparison read(Path runDirectory) {
    return Comparisons.of(StoredRun.open(runDirectory));
  }

  private ExperimentResult execute(ExperimentPlan plan, RunOptions options, Progress progress)
      throws ExperimentInterrupted {
    Manifest wanted =
        plan.manifest(Provenance.of(clock.instant(), options.commandLine()), options.sets());
    Optional<Path> complete = completeRun(wanted, options);
    if (complete.isPresent()) {
      progress.message(complete.get() + " is complete: nothing is left to compute.");
      return new ExperimentResult(complete.get(), read(complete.get()));
    }
    try (RunDirectory run = open(plan, wanted, options, progress)) {
      try {
        return execute(plan, run, options, progress);
      } catch (InterruptedException stopped) {
        run.stop(RunStatus.INTERRUPTED);
        throw new ExperimentInterrupted(
            run.path(), run.finished().size(), run.manifest().replicates().size());
      } catch (RuntimeException | Error trouble) {
        run.stop(RunStatus.FAILED);
        throw trouble;
      }
    }
  }

  private ExperimentResult execute(
      ExperimentPlan plan, RunDirectory run, RunOptions options, Progress progress)
      throws InterruptedException {
    Set<ReplicateKey> finished = new TreeSet<>(run.finished());
    List<ReplicateJob> jobs = new ArrayList<>(plan.jobs());
    progress.started(jobs.size());
    jobs.removeIf(job -> finished.contains(job.key()));
    if (!finished.isEmpty()) {
      progress.finished(finished.size());
    }
    engine.execute(jobs, replicate, new Keeper(plan, run, options, progress, finished.size()));
    if (run.finished().isEmpty()) {
      throw new ReplicatesFailedException(
          "Every replicate failed. The first: "
              + Comparisons.sentence(run.manifest().failures().get(0)),
          run.path());
    }
    Comparison comparison = read(run.path());
    run.write("comparison.json", ComparisonJson.write(comparison));
    run.finish();
    return new ExperimentResult(run.path(), comparison);
  }

  /** With --resume, the directory that the user named may hold all that was asked for. */
  private static Optional<Path> completeRun(Manifest wanted, RunOptions options) {
    Path out = options.out();
    if (!options.resume() || out == null || !Files.exists(out.resolve("manifest.json"))) {
      return Optional.empty();
    }
    Manifest stored = StoredRun.open(out).manifest();
    boolean complete = stored.status() == RunStatus.COMPLETE && stored.isSameAs(wanted);
    return complete ? Optional.of(out) : Optional.empty();
  }

  private RunDirectory open(
      ExperimentPlan plan, Manifest wanted, RunOptions options, Progress progress) {
    Path out = options.out();
    if (options.resume()) {
      Optional<Path> unfinished =
          out == null
              ? RunDirectory.findResumable(options.root(), wanted)
              : Optional.of(out).filter(path -> Files.exists(path.resolve("manifest.json")));
      if (unfinished.isPresent()) {
        return RunDirectory.resume(unfinished.get(), wanted, clock);
      }
      progress.message("No unfinished run of this experiment was found: a new one begins.");
    }
    return out == null
        ? RunDirectory.create(options.root(), plan.nameId(), wanted, clock)
        : RunDirectory.createAt(out, wanted, clock);
  }
}
