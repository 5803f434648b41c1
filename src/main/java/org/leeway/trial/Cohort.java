package org.leeway.trial;

/**
 * People who are followed: everybody who answers a description at any time in a span of weeks is
 * enrolled once, in the first week in which it fits, and followed from then on.
 *
 * @param id name, unique in an observation
 * @param who the description
 * @param from first week of enrolment, 0 or more
 * @param until week after the last week of enrolment; {@code from + 1} takes a stock
 * @param follow weeks that each person is followed from the week of enrolment
 * @param assignment who of them is assigned to treatment
 */
public record Cohort(String id, Who who, int from, int until, int follow, Assignment assignment) {
  public Cohort {
    if (from < 0 || until <= from || follow < 1) {
      throw new IllegalArgumentException(
          "a cohort enrols from week 0 or later for a week or more and follows for a week or more,"
              + " but "
              + id
              + " had from "
              + from
              + ", until "
              + until
              + ", follow "
              + follow);
    }
  }
}
