package org.leeway.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import org.leeway.experiment.Experiment;
import org.leeway.experiment.ExperimentInterrupted;
import org.leeway.experiment.Progress;
import org.leeway.experiment.RunOptions;
import org.leeway.experiment.Study;
import org.leeway.experiment.StudyArm;
import org.leeway.experiment.StudyResult;
import org.leeway.results.ReplicateKey;
import org.leeway.scenario.Draw;
import org.leeway.scenario.Scenario;

/** A command that carries out one study of arms in draws on seeds. */
abstract class StudyCommand extends SimulationCommand<StudyResult> {
  /**
   * Reads the user's files and says what is to be simulated.
   *
   * @throws org.leeway.scenario.ScenarioException with every mistake that was found
   */
  abstract Study study();

  /** What an arm is to the user, such as {@code point}. */
  String armNoun() {
    return "arm";
  }

  @Override
  final Plan<StudyResult> prepare() {
    Study study = study();
    return new Plan<>() {
      @Override
      public Size size() {
        return sizeOf(study);
      }

      @Override
      public List<Scenario> scenarios() {
        return study.arms().stream()
            .map(StudyArm::template)
            .distinct()
            .map(template -> template.scenario())
            .toList();
      }

      @Override
      public StudyResult compute(Experiment experiment, RunOptions where, Progress progress)
          throws ExperimentInterrupted {
        return experiment.study(study, where, progress);
      }

      @Override
      public void only(Experiment experiment, ReplicateKey key) throws InterruptedException {
        experiment.only(study, key);
      }
    };
  }

  private Size sizeOf(Study study) {
    List<Size.Part> parts = new ArrayList<>();
    Draw draw = study.draws().get(0);
    long perArm = (long) study.draws().size() * study.seeds();
    IntSummaryStatistics weeks = new IntSummaryStatistics();
    for (StudyArm arm : study.arms()) {
      weeks.accept(arm.weeks());
      parts.add(new Size.Part(perArm, arm.task(draw, study.firstSeed(), study.scale())));
    }
    String made =
        Words.count(study.arms().size(), armNoun())
            + (study.draws().size() == 1
                ? ""
                : " x " + Words.count(study.draws().size(), "parameter world"))
            + " x "
            + Words.count(study.seeds(), "seed");
    String length =
        weeks.getMin() == weeks.getMax()
            ? Words.count(weeks.getMax(), "week")
            : weeks.getMin() + " to " + weeks.getMax() + " weeks";
    String number = String.format(Locale.ROOT, "%,d", study.replicates());
    return new Size(
        number
            + (study.replicates() == 1 ? " replicate (" : " replicates (")
            + made
            + ") of "
            + length,
        parts);
  }

  @Override
  Path directory(StudyResult result) {
    return result.runDirectory();
  }

  @Override
  List<String> failures(StudyResult result) {
    return result.data().failures();
  }
}
