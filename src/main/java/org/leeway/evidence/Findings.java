package org.leeway.evidence;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leeway.scenario.ScenarioTemplate;

/**
 * A file of findings, read and checked as a whole.
 *
 * @param title title of the file
 * @param file the file
 * @param template the world below all contexts
 * @param findings in the order of the file
 */
public record Findings(String title, Path file, ScenarioTemplate template, List<Finding> findings) {
  /** Share of units that a partial design treats when nobody says otherwise. */
  public static final double PARTIAL = 0.1;

  public Findings {
    findings = List.copyOf(findings);
  }

  /**
   * Reads a file of findings.
   *
   * @param file the file
   * @param scenario the world below it; null for the one that the file names
   * @param sets changes to that world, each {@code path=value}
   * @param partial share of units that a partial design treats
   * @throws org.leeway.scenario.ScenarioException with every problem that was found
   */
  public static Findings read(
      Path file, @Nullable Path scenario, List<String> sets, double partial) {
    return new FindingsReader(file, partial).read(scenario, sets);
  }

  /** Those that can be run. */
  public List<Finding> runnable() {
    return findings.stream().filter(Finding::isRunnable).toList();
  }

  /** The same file with some of its findings. */
  public Findings with(List<Finding> some) {
    return new Findings(title, file, template, some);
  }
}
