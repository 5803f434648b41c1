package org.leeway.observe;

import java.util.List;
import org.leeway.trial.Audit;
import org.leeway.trial.Cohort;

/**
 * What a study wants to know of a replicate besides its outcomes.
 *
 * @param cohorts who is followed; at most 64
 * @param measures what is measured of them
 * @param census weeks for which a line is kept of everybody who is counted; 0 for no lines
 * @param sampling of whom decisions are kept
 * @param survey true to ask professionals at the end what counts for them
 * @param audits made-up letters that are sent to employers
 */
public record Observation(
    List<Cohort> cohorts,
    List<Measure> measures,
    int census,
    Sampling sampling,
    boolean survey,
    List<Audit> audits) {
  /** Nothing besides the outcomes. */
  public static final Observation NONE = new Observation(List.of(), List.of());

  /** Without decisions. */
  public Observation(List<Cohort> cohorts, List<Measure> measures, int census) {
    this(cohorts, measures, census, Sampling.NOBODY, false, List.of());
  }

  /** The same, and decisions of some people. */
  public Observation with(Sampling people) {
    return new Observation(cohorts, measures, census, people, survey, audits);
  }

  /** The same, and the answers of professionals. */
  public Observation withSurvey() {
    return new Observation(cohorts, measures, census, sampling, true, audits);
  }

  /** The same, and letters to employers. */
  public Observation withAudits(List<Audit> letters) {
    return new Observation(cohorts, measures, census, sampling, survey, letters);
  }

  /** Cohorts and measures, and no line of everybody. */
  public Observation(List<Cohort> cohorts, List<Measure> measures) {
    this(cohorts, measures, 0);
  }

  /** A line of everybody who is counted, for some weeks each. */
  public static Observation ofEverybody(int weeks) {
    return new Observation(List.of(), List.of(), weeks);
  }

  public Observation {
    cohorts = List.copyOf(cohorts);
    measures = List.copyOf(measures);
    audits = List.copyOf(audits);
  }
}
