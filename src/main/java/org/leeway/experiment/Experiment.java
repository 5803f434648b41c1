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
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.leeway.results.Manifest;
import org.leeway.results.Provenance;
import org.leeway.results.ReplicateKey;
import org.leeway.results.RunDirectory;
import org.leeway.results.RunStatus;
import org.leeway.results.StoredRun;
import org.leeway.results.Table;
import org.leeway.scenario.Scenario;
import org.leeway.simulation.MasonReplicate;
import org.leeway.simulation.Replicate;

/**
 * Runs one scenario, compares several on the same seeds, or carries out a study of many arms in
 * many draws: always in the same way. Each replicate is kept as soon as it is finished; an
 * experiment that was stopped or killed can be gone on with; what is returned was read back from
 * the run directory.
 */
public final class Experiment {
  private final Replicate replicate;
  private final Engine engine;
  private final Clock clock;
  private final BiConsumer<Path, Manifest> check;

  /**
   * @param replicate how one replicate is run
   * @param engine where replicates are run
   */
  public Experiment(Replicate replicate, Engine engine) {
    this(replicate, engine, Clock.system(ZoneId.systemDefault()));
  }

  /**
   * Experiments with the model on this machine.
   *
   * @param threads replicates that run at the same time; never changes a result
   */
  public static Experiment local(int threads) {
    return new Experiment(new MasonReplicate(), new LocalEngine(threads));
  }

  Experiment(Replicate replicate, Engine engine, Clock clock) {
    this(replicate, engine, clock, (directory, manifest) -> {});
  }

  private Experiment(
      Replicate replicate, Engine engine, Clock clock, BiConsumer<Path, Manifest> check) {
    this.replicate = replicate;
    this.engine = engine;
    this.clock = clock;
    this.check = check;
  }

  /**
   * The same, with a check of every run before anything of it is written or simulated.
   *
   * @param asked is given the directory that was named for a run and what the run will be; throws
   *     when it must not be
   */
  public Experiment checking(BiConsumer<Path, Manifest> asked) {
    return new Experiment(replicate, engine, clock, asked);
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
    return comparison(ExperimentPlan.run(scenario, settings), options, progress);
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
    return comparison(ExperimentPlan.compare(base, alternatives, settings), options, progress);
  }

  /**
   * Runs every arm of a study in every draw on every seed.
   *
   * @throws ExperimentInterrupted when the calling thread was interrupted; finished replicates are
   *     kept
   * @throws ExperimentException when the settings make no sense
   * @throws org.leeway.scenario.ScenarioException when an arm makes no scenario in some draw
   * @throws ReplicatesFailedException when every replicate failed
   */
  public StudyResult study(Study study, RunOptions options, Progress progress)
      throws ExperimentInterrupted {
    Path directory = execute(ExperimentPlan.of(study), options, progress, run -> {});
    return new StudyResult(directory, StudyData.of(directory));
  }

  /**
   * Runs one replicate of a study alone and keeps nothing.
   *
   * @throws ReplicateFailedException when it fails
   * @throws ExperimentException when the study has no such replicate
   */
  public void only(Study study, ReplicateKey key) throws InterruptedException {
    only(ExperimentPlan.of(study), key);
  }

  /** Runs one replicate of a comparison alone and keeps nothing. */
  public void only(
      Scenario base, List<Scenario> alternatives, ExperimentSettings settings, ReplicateKey key)
      throws InterruptedException {
    only(
        alternatives.isEmpty()
            ? ExperimentPlan.run(base, settings)
            : ExperimentPlan.compare(base, alternatives, settings),
        key);
  }

  private void only(ExperimentPlan plan, ReplicateKey key) throws InterruptedException {
    ReplicateJob wanted =
        plan.jobs().stream()
            .filter(job -> job.key().equals(key))
            .findFirst()
            .orElseThrow(
                () ->
                    new ExperimentException(
                        Reproduction.word(key) + " is no replicate of this experiment",
                        "Give it as ARM/DRAW/SEED, such as "
                            + Reproduction.word(plan.jobs().get(0).key())
                            + "."));
    engine.execute(
        List.of(wanted),
        replicate,
        new ReplicateSink() {
          @Override
          public void finished(ReplicateJob job, List<Table> tables) {}

          @Override
          public void failed(ReplicateJob job, Throwable cause) {
            throw new ReplicateFailedException(
                Comparisons.which(key) + " failed: " + Keeper.sentence(cause), cause);
          }
        });
  }

  /**
   * Reads what a run directory says, also that of an unfinished run: then over the replicates that
   * are finished, and the comparison says how many are missing.
   */
  public static Comparison read(Path runDirectory) {
    return Comparisons.of(StoredRun.open(runDirectory));
  }

  private ExperimentResult comparison(ExperimentPlan plan, RunOptions options, Progress progress)
      throws ExperimentInterrupted {
    Path directory =
        execute(
            plan,
            options,
            progress,
            run -> run.write("comparison.json", ComparisonJson.write(read(run.path()))));
    return new ExperimentResult(directory, read(directory));
  }

  /** Returns the run directory; {@code ending} adds documents before the run counts as ended. */
  private Path execute(
      ExperimentPlan plan, RunOptions options, Progress progress, Consumer<RunDirectory> ending)
      throws ExperimentInterrupted {
    Manifest wanted =
        plan.manifest(Provenance.of(clock.instant(), options.commandLine()), options.sets());
    Path out = options.out();
    if (out != null) {
      check.accept(out, wanted);
    }
    Optional<Path> complete = completeRun(wanted, options);
    if (complete.isPresent()) {
      progress.message(complete.get() + " is complete: nothing is left to compute.");
      return complete.get();
    }
    try (RunDirectory run = open(plan, wanted, options, progress)) {
      try {
        execute(plan, run, options, progress);
        ending.accept(run);
        run.finish();
        return run.path();
      } catch (InterruptedException stopped) {
        run.stop(RunStatus.INTERRUPTED);
        throw new ExperimentInterrupted(run.path(), run.finished().size(), wanted.planned());
      } catch (RuntimeException | Error trouble) {
        run.stop(RunStatus.FAILED);
        throw trouble;
      }
    }
  }

  private void execute(ExperimentPlan plan, RunDirectory run, RunOptions options, Progress progress)
      throws InterruptedException {
    Set<ReplicateKey> finished = new TreeSet<>(run.finished());
    List<ReplicateJob> jobs = new ArrayList<>(plan.jobs());
    progress.started(jobs.size());
    jobs.removeIf(job -> finished.contains(job.key()));
    if (!finished.isEmpty()) {
      progress.finished(finished.size());
    }
    engine.execute(jobs, replicate, new Keeper(run, options, progress, finished.size()));
    if (run.finished().isEmpty()) {
      throw new ReplicatesFailedException(
          "Every replicate failed. The first: "
              + Comparisons.sentence(run.manifest().failures().get(0)),
          run.path());
    }
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
