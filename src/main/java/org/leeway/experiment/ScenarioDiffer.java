package org.leeway.experiment;

import java.util.List;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.ScenarioDifference;

/** Says in which values two scenarios differ. */
@FunctionalInterface
public interface ScenarioDiffer {
  /** The differences, in the order of the register; empty when the two are equal. */
  List<ScenarioDifference> between(Scenario base, Scenario alternative);
}
