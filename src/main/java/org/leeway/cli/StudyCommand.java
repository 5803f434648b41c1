package org.leeway.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leeway.experiment.Experiment;
import org.leeway.experiment.ExperimentInterrupted;
import org.leeway.experiment.Progress;
import org.leeway.experiment.RunOptions;
import org.leeway.experiment.Study;
import org.leeway.experiment.StudyArm;
import org.leeway.experiment.StudyResult;
import org.leeway.report.ReportFiles;
import org.leeway.results.ReplicateKey;
import org.leeway.results.StudyFile;
import org.leeway.scenario.Draw;
import org.leeway.scenario.Scenario;

/**
 * A command that carries out one study of arms in draws on seeds.
 *
 * @param <T> what the study found, as it is kept in the run directory
 */
abstract class StudyCommand<T> extends SimulationCommand<StudyResult> {
  /**
   * Reads the user's files and says what is to be simulated.
   *
   * @throws org.leeway.scenario.ScenarioException with every mistake that was found
   */
  abstract Study study();

  /** The kind of study, which is also the name of its result. */
  abstract String kind();

  /** What the study found, from what was stored. */
  abstract T found(StudyResult study);

  /** What was found, as text for a screen. */
  abstract String text(T found, int columns);

  /** Writes further files beside the result, such as a table for a spreadsheet. */
  void more(Path runDirectory, T found) {}

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
  final void print(StudyResult result) {
    T found = found(result);
    StudyFile.write(result.runDirectory(), kind(), found);
    more(result.runDirectory(), found);
    console().out().print(options.json ? StudyFile.text(found) : text(found, console().columns()));
  }

  @Override
  final Optional<ReportFiles> page(StudyResult result) throws IOException {
    return Optional.of(StudyReports.write(result.runDirectory()));
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
