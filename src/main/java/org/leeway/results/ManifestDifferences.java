package org.leeway.results;

import java.util.List;
import java.util.Objects;
import org.leeway.scenario.ScenarioDifference;

/**
 * What one alternative of a comparison changes, so that a report can be made from the run directory
 * alone.
 *
 * @param alternative scenario id of the alternative
 * @param differences the values in which it differs from the base
 */
public record ManifestDifferences(String alternative, List<ScenarioDifference> differences) {
  public ManifestDifferences {
    Objects.requireNonNull(alternative, "alternative");
    differences = List.copyOf(differences);
  }
}
