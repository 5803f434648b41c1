package org.leeway.sweep;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leeway.scenario.ScenarioTemplate;
import org.leeway.trial.Who;

/**
 * A sweep as a user wrote it.
 *
 * @param id file name without extension
 * @param title the user's title
 * @param why the user's question; may be empty
 * @param template the scenario that is varied
 * @param design how points are chosen
 * @param points how many, where the design needs a number
 * @param factors what is varied
 * @param from week from which the levers are pulled; null for the very start
 * @param outcomes what is shown
 * @param population of whom the outcomes in words are measured
 * @param worlds parameter worlds besides the register's own; 0 for none
 * @param reference point to compare with, counted from 1; 0 for the scenario as it is
 * @param seeds number of seeds; null where the command decides
 * @param weeks weeks to simulate; null where the command decides
 * @param scale persons per agent; null where the command decides
 */
public record Sweep(
    String id,
    String title,
    String why,
    ScenarioTemplate template,
    DesignKind design,
    int points,
    List<Factor> factors,
    @Nullable Integer from,
    List<SweepOutcome> outcomes,
    Who population,
    int worlds,
    int reference,
    @Nullable Integer seeds,
    @Nullable Integer weeks,
    @Nullable Integer scale) {
  public Sweep {
    factors = List.copyOf(factors);
    outcomes = List.copyOf(outcomes);
  }

  /** The week from which people are counted. */
  int countFrom() {
    return from == null ? 0 : from;
  }
}
