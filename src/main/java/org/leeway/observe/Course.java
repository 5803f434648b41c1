package org.leeway.observe;

import org.leeway.trial.Attribute;

/** What is known of one person from enrolment on; week 0 is the week of enrolment. */
interface Course {
  /** Weeks that were followed. */
  int weeks();

  /** Where the person stood when enrolled. */
  int atStart();

  /** A week, as {@link WeekCode}. */
  int code(int week);

  /** An amount or attribute in a week. */
  double track(Track track, int week);

  /** An attribute at enrolment. */
  double attribute(Attribute attribute);
}
