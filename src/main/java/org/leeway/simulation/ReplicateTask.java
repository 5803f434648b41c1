package org.leeway.simulation;

import org.jspecify.annotations.Nullable;
import org.leeway.observe.Observation;
import org.leeway.scenario.Scenario;
import org.leeway.trial.Treatment;

/**
 * All that fixes the result of a replicate.
 *
 * @param scenario what is simulated
 * @param settings seed and size
 * @param observation what is looked at; changes nothing
 * @param treatment what is done to those who were assigned; null for a world without treatment
 */
public record ReplicateTask(
    Scenario scenario,
    ReplicateSettings settings,
    Observation observation,
    @Nullable Treatment treatment) {
  /** A scenario as it is, with its outcomes. */
  public static ReplicateTask of(Scenario scenario, ReplicateSettings settings) {
    return new ReplicateTask(scenario, settings, Observation.NONE, null);
  }
}
