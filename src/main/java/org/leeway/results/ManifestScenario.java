package org.leeway.results;

import java.util.List;
import java.util.Objects;
import org.leeway.scenario.Scenario;

/**
 * One scenario of a run, resolved: enough to know what was simulated when its files are long gone.
 *
 * @param id key of its result rows, unique in the run
 * @param name name that the author gave
 * @param why the author's question; may be empty
 * @param file file as the user named it
 * @param fingerprint digest of all that influences results
 * @param values every value with its home
 */
public record ManifestScenario(
    String id,
    String name,
    String why,
    String file,
    String fingerprint,
    List<ManifestValue> values) {
  public ManifestScenario {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(why, "why");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(fingerprint, "fingerprint");
    values = List.copyOf(values);
  }

  /** Describes a scenario under the id that its rows have in this run. */
  public static ManifestScenario of(String id, Scenario scenario) {
    return new ManifestScenario(
        id,
        scenario.name(),
        scenario.why(),
        scenario.file(),
        scenario.fingerprint(),
        scenario.resolved().stream().map(ManifestValue::of).toList());
  }
}
