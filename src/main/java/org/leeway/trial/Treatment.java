package org.leeway.trial;

import org.leeway.scenario.Scenario;

/**
 * What is done to those of a cohort who were assigned: from {@code delay} weeks after a person's
 * enrolment, for {@code length} weeks, the rules of another scenario hold for them. For units above
 * the person, for the unit as a whole, from the first week of enrolment.
 *
 * @param cohort id of the cohort whose assigned members are treated
 * @param rules the scenario whose rules hold for the treated
 * @param delay weeks between enrolment and the start, 0 or more
 * @param length weeks that the treatment lasts; {@link Integer#MAX_VALUE} for ever
 */
public record Treatment(String cohort, Scenario rules, int delay, int length) {
  public Treatment {
    if (delay < 0 || length < 1) {
      throw new IllegalArgumentException(
          "a treatment starts 0 or more weeks after enrolment and lasts a week or more, but was "
              + delay
              + " and "
              + length);
    }
  }
}
