package org.leeway.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiFunction;
import org.leeway.report.ReportFiles;
import org.leeway.report.SensitivityPage;
import org.leeway.report.StudyPage;
import org.leeway.report.StudyRun;
import org.leeway.results.ResultsException;
import org.leeway.results.RoCrate;
import org.leeway.results.StoredRun;
import org.leeway.results.StudyFile;
import org.leeway.sensitivity.SensitivityPlan;
import org.leeway.sensitivity.SensitivityResult;

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
      List.of(Kind.of(SensitivityPlan.KIND, SensitivityResult.class, SensitivityPage::of));

  private StudyReports() {}

  /** True when a run directory holds a study, which has a page of its own kind. */
  static boolean isStudy(Path directory) {
    return kind(StoredRun.open(directory)).isPresent();
  }

  /** Writes the page of a study into its run directory. */
  static ReportFiles write(Path directory) throws IOException {
    StoredRun run = StoredRun.open(directory);
    Kind kind =
        kind(run)
            .orElseThrow(
                () ->
                    new ResultsException(
                        directory + " is of the kind " + run.manifest().kind(),
                        "There is no page for it."));
    String command = Words.command(run.manifest().executions().get(0).commandLine());
    ReportFiles files;
    try {
      files = kind.page().apply(directory, StudyRun.of(run, command)).write(directory);
    } catch (IllegalArgumentException | NoSuchElementException unknown) {
      throw new ResultsException(
          directory.resolve(kind.name() + ".json") + " contradicts itself: " + unknown.getMessage(),
          "It is damaged, edited by hand, or written by another version of Leeway.");
    }
    RoCrate.refresh(directory);
    return files;
  }

  private static Optional<Kind> kind(StoredRun run) {
    return KINDS.stream().filter(kind -> kind.name().equals(run.manifest().kind())).findFirst();
  }
}
