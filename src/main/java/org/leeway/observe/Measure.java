package org.leeway.observe;

import org.leeway.trial.Who;

/**
 * One thing to measure in a replicate.
 *
 * @param id name, unique in an observation; the key of its rows
 * @param cohort id of the cohort, or of the audit; empty for quantities of the whole market
 * @param part which part of the cohort
 * @param group which of them, by attributes at enrolment
 * @param quantity what is measured of them
 */
public record Measure(String id, String cohort, Part part, Who group, Quantity quantity) {
  /** Which part of a cohort counts. */
  public enum Part {
    /** Everybody who was enrolled. */
    EVERYBODY,
    /** Those who were assigned to treatment, also where nothing is done to them. */
    ASSIGNED,
    /** Those who were enrolled and not assigned. */
    OTHERS
  }
}
