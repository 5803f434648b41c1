package org.leeway.experiment;

import java.util.List;
import org.leeway.scenario.ScenarioDifference;

/**
 * What one alternative changes.
 *
 * @param alternative scenario id of the alternative
 * @param differences the values in which it differs from the base
 */
public record ArmDifferences(String alternative, List<ScenarioDifference> differences) {
  public ArmDifferences {
    differences = List.copyOf(differences);
  }
}
