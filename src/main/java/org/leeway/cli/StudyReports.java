package org.leeway.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiFunction;
import org.leeway.calibration.Calibration;
import org.leeway.calibration.CalibrationResult;
import org.leeway.evidence.Validation;
import org.leeway.hypothesis.HypothesisResults;
import org.leeway.pattern.PatternResults;
import org.leeway.report.CalibrationPage;
import org.leeway.report.CalibrationText;
import org.leeway.report.CurvePage;
import org.leeway.report.EvidencePage;
import org.leeway.report.HypothesisPage;
import org.leeway.report.PatternPage;
import org.leeway.report.ReportFiles;
import org.leeway.report.RobustPage;
import org.leeway.report.SensitivityPage;
import org.leeway.report.StudyPage;
import org.leeway.report.StudyRun;
import org.leeway.report.SweepPage;
import org.leeway.report.WhyPage;
import org.leeway.results.ResultsException;
import org.leeway.results.RoCrate;
import org.leeway.results.StoredRun;
import org.leeway.results.StudyFile;
import org.leeway.robust.RobustResult;
import org.leeway.sensitivity.SensitivityPlan;
import org.leeway.sensitivity.SensitivityResult;
import org.leeway.sweep.CurveResult;
import org.leeway.sweep.SweepResult;
import org.leeway.why.WhyResult;

/**
 * The pages of studies. Each is made of the result file of the study and of the manifest alone, so
 * that the command that simulates and the one that makes the page again write the same.
 */
final class StudyReports {
  /**
   * A kind of study that has a page.
   *
   * @param name the kind, as the manifest has it
   * @param page makes the page of a run directory
   */
  private record Kind(String name, BiFunction<Path, StudyRun, StudyPage> page) {
    static <T> Kind of(String name, Class<T> result, BiFunction<T, StudyRun, StudyPage> page) {
      return new Kind(name, (dir, run) -> page.apply(StudyFile.read(dir, name, result), run));
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          Kind.of(SensitivityPlan.KIND, SensitivityResult.class, SensitivityPage::of),
          Kind.of(SweepResult.KIND, SweepResult.class, SweepPage::of),
          Kind.of(PatternResults.KIND, PatternResults.class, PatternPage::of),
          Kind.of(CurveResult.KIND, CurveResult.class, CurvePage::of),
          Kind.of(RobustResult.KIND, RobustResult.class, RobustPage::of),
          Kind.of(WhyResult.KIND, WhyResult.class, WhyPage::of),
          Kind.of(Validation.KIND, Validation.class, EvidencePage::of),
          Kind.of(HypothesisResults.KIND, HypothesisResults.class, HypothesisPage::of));

  private static final Kind CALIBRATION =
      new Kind(CalibrationResult.KIND, StudyReports::calibration);

  private StudyReports() {}

  /** True when a run directory holds a study, which has a page of its own kind. */
  static boolean isStudy(Path directory) {
    return isCalibration(directory) || kind(StoredRun.open(directory)).isPresent();
  }

  /** A calibration is a directory of runs, and has no manifest of its own. */
  private static boolean isCalibration(Path directory) {
    return StudyFile.existsIn(directory, CalibrationResult.KIND);
  }

  /** Writes the page of a study into its run directory. */
  static ReportFiles write(Path directory) throws IOException {
    if (isCalibration(directory)) {
      StoredRun last = StoredRun.open(directory.resolve(Calibration.CHECK));
      return write(directory, last, CALIBRATION);
    }
    StoredRun run = StoredRun.open(directory);
    Kind kind =
        kind(run)
            .orElseThrow(
                () ->
                    new ResultsException(
                        directory + " is of the kind " + run.manifest().kind(),
                        "There is no page for it."));
    ReportFiles files = write(directory, run, kind);
    RoCrate.refresh(directory);
    return files;
  }

  private static ReportFiles write(Path directory, StoredRun run, Kind kind) throws IOException {
    String command = Words.command(run.manifest().executions().get(0).commandLine());
    try {
      return kind.page().apply(directory, StudyRun.of(run, command)).write(directory);
    } catch (IllegalArgumentException
        | IndexOutOfBoundsException
        | NoSuchElementException unknown) {
      throw new ResultsException(
          directory.resolve(kind.name() + ".json") + " contradicts itself: " + unknown.getMessage(),
          "It is damaged, edited by hand, or written by another version of Leeway.");
    }
  }

  private static StudyPage calibration(Path directory, StudyRun last) {
    CalibrationResult result =
        StudyFile.read(directory, CalibrationResult.KIND, CalibrationResult.class);
    return CalibrationPage.of(
        result,
        new StudyRun(
            String.valueOf(directory.toAbsolutePath().normalize().getFileName()),
            last.version(),
            last.command(),
            CalibrationText.sizeOf(result),
            result.planned(),
            result.failures()));
  }

  private static Optional<Kind> kind(StoredRun run) {
    return KINDS.stream().filter(kind -> kind.name().equals(run.manifest().kind())).findFirst();
  }
}
