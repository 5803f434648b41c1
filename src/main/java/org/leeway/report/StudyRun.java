package org.leeway.report;

import java.nio.file.Path;
import java.util.List;
import org.leeway.results.Manifest;
import org.leeway.results.ManifestScenario;
import org.leeway.results.Provenance;
import org.leeway.results.ReplicateFailure;
import org.leeway.results.RunSettings;
import org.leeway.results.StoredRun;

/**
 * What the page of a study says of the run behind it.
 *
 * @param name name of the run directory
 * @param version version of Leeway, with the commit where known; may be empty
 * @param command the command that reproduces the run; may be empty
 * @param size seeds, weeks and scale in one line
 * @param planned replicates that belong to the run
 * @param failures a sentence per replicate that failed
 */
public record StudyRun(
    String name, String version, String command, String size, int planned, List<String> failures) {
  public StudyRun {
    failures = List.copyOf(failures);
  }

  /**
   * What the manifest of a run directory says.
   *
   * @param command the command that reproduces the run, ready for a shell
   */
  public static StudyRun of(StoredRun run, String command) {
    Manifest manifest = run.manifest();
    Provenance first = manifest.executions().get(0);
    RunSettings settings = manifest.settings();
    Path name = run.directory().toAbsolutePath().normalize().getFileName();
    int planned = manifest.planned();
    String size =
        "%s replicates on %s, %s weeks, 1 agent for %s persons"
            .formatted(
                Figures.PAGE.count(planned),
                settings.seeds() == 1 ? "1 seed" : settings.seeds() + " seeds",
                manifest.scenarios().stream().mapToInt(ManifestScenario::weeks).max().orElse(0),
                Figures.PAGE.count(settings.scale()));
    return new StudyRun(
        String.valueOf(name),
        first.version() + " (commit " + first.gitCommit() + ")",
        command,
        size,
        planned,
        manifest.failures().stream().map(StudyRun::sentence).toList());
  }

  private static String sentence(ReplicateFailure failure) {
    return "%s, draw %s, seed %s: %s Reproduce it with: %s"
        .formatted(
            failure.scenario(),
            failure.draw(),
            failure.seed(),
            failure.sentence(),
            failure.command());
  }
}
