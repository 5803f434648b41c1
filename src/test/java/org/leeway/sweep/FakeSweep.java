package org.leeway.sweep;

import java.nio.file.Path;
import java.util.List;
import org.leeway.experiment.Experiment;
import org.leeway.experiment.ExperimentInterrupted;
import org.leeway.experiment.ExperimentSettings;
import org.leeway.experiment.FakeStudyReplicate;
import org.leeway.experiment.LocalEngine;
import org.leeway.experiment.Progress;
import org.leeway.experiment.RunOptions;
import org.leeway.experiment.StudyResult;
import org.leeway.results.StudyFile;
import org.leeway.simulation.Replicate;

/**
 * A sweep as a program of its own, so that tests can kill it: file, directory of the run,
 * milliseconds that a replicate takes.
 */
final class FakeSweep {
  private FakeSweep() {}

  static void run(Path file, Path out, long milliseconds) throws ExperimentInterrupted {
    Replicate model =
        new FakeStudyReplicate(
            values -> values.number("organisation.municipality.discretion.size"));
    Replicate slow =
        (task, threads) -> {
          Thread.sleep(milliseconds);
          return model.run(task, threads);
        };
    SweepPlan plan =
        SweepPlan.of(
            SweepReader.read(file, List.of()), new ExperimentSettings(5, 1, 20, 100), List.of());
    StudyResult study =
        new Experiment(slow, new LocalEngine(2))
            .study(
                plan.study(),
                new RunOptions(out, out, true, List.of(), List.of("fake")),
                Progress.NONE);
    SweepResult result = plan.result(study.data());
    StudyFile.write(out, SweepResult.KIND, result);
    StudyFile.writeText(out, PointsCsv.NAME, PointsCsv.write(result));
  }

  public static void main(String[] arguments) throws ExperimentInterrupted {
    run(Path.of(arguments[0]), Path.of(arguments[1]), Long.parseLong(arguments[2]));
  }
}
