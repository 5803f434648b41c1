package org.leeway.calibration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.leeway.evidence.EvidencePlan;
import org.leeway.evidence.Judge;
import org.leeway.experiment.Experiment;
import org.leeway.experiment.ExperimentInterrupted;
import org.leeway.experiment.Progress;
import org.leeway.experiment.RunOptions;
import org.leeway.experiment.Study;
import org.leeway.experiment.StudyResult;
import org.leeway.method.Estimate;
import org.leeway.scenario.Draw;

/**
 * Simulates each batch as a study of its own, in a directory of its own. A batch that is there
 * already is read and not simulated again.
 */
public final class StudySimulations implements Simulations {
  private final CalibrationPlan plan;
  private final EvidencePlan evidence;
  private final Experiment experiment;
  private final RunOptions options;
  private final Path directory;
  private final Progress progress;
  private final List<String> failures = new ArrayList<>();
  private int planned;
  private int finished;

  /**
   * @param directory of the calibration
   * @param options how to execute; its own place for results is not used
   */
  public StudySimulations(
      CalibrationPlan plan,
      Experiment experiment,
      RunOptions options,
      Path directory,
      Progress progress) {
    this.plan = plan;
    this.evidence = plan.evidence();
    this.experiment = experiment;
    this.options = options;
    this.directory = directory;
    this.progress = progress;
  }

  @Override
  public List<List<Estimate>> at(String batch, List<Draw> draws, boolean fresh)
      throws ExperimentInterrupted {
    Path out = directory.resolve(batch);
    RunOptions where =
        new RunOptions(
            directory,
            out,
            options.resume() && Files.exists(out.resolve("manifest.json")),
            options.sets(),
            options.commandLine());
    StudyResult result =
        experiment.study(
            study(plan, evidence, batch, draws, fresh), where, new Batch(progress, planned));
    planned += result.data().planned();
    finished += result.data().finished();
    failures.addAll(result.data().failures());
    List<List<Estimate>> all = new ArrayList<>();
    for (Draw draw : draws) {
      Judge judge = new Judge(evidence, result.data()::sums, draw.number());
      all.add(plan.aims().stream().map(aim -> judge.estimate(aim.finding(), aim.check())).toList());
    }
    return all;
  }

  /** The study of a batch. */
  public static Study study(
      CalibrationPlan plan, EvidencePlan evidence, String batch, List<Draw> draws, boolean fresh) {
    return new Study(
        CalibrationResult.KIND,
        plan.title() + ", " + batch,
        batch,
        evidence.arms(),
        draws,
        plan.seeds(),
        fresh ? plan.firstSeed() + plan.seeds() : plan.firstSeed(),
        plan.scale(),
        false);
  }

  /** Replicates that were asked for so far. */
  public int planned() {
    return planned;
  }

  /** Replicates that are in. */
  public int finished() {
    return finished;
  }

  /** A sentence per replicate that failed. */
  public List<String> failures() {
    return List.copyOf(failures);
  }

  /** Progress of one batch as part of the whole, whose size was told before. */
  private record Batch(Progress all, int before) implements Progress {
    @Override
    public void started(int total) {}

    @Override
    public void finished(int done) {
      all.finished(before + done);
    }

    @Override
    public void message(String text) {}
  }
}
