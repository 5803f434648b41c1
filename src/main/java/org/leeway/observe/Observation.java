package org.leeway.observe;

import java.util.List;
import org.leeway.trial.Cohort;

/**
 * What a study wants to know of a replicate besides its outcomes.
 *
 * @param cohorts who is followed; at most 64
 * @param measures what is measured of them
 */
public record Observation(List<Cohort> cohorts, List<Measure> measures) {
  /** Nothing besides the outcomes. */
  public static final Observation NONE = new Observation(List.of(), List.of());

  public Observation {
    cohorts = List.copyOf(cohorts);
    measures = List.copyOf(measures);
  }
}
