package org.leeway.observe;

import java.util.function.IntPredicate;
import org.leeway.domain.Scheme;

/** What happens to people within some time of enrolment, once or more. */
final class Flows {
  /** The event did not happen. */
  static final int NEVER = -1;

  private Flows() {}

  /** The first week before {@code until} that fits; {@link #NEVER} when none does. */
  static int first(Course course, int until, IntPredicate what) {
    for (int week = 0; week < until; week++) {
      if (what.test(course.code(week))) {
        return week;
      }
    }
    return NEVER;
  }

  /** The week in which the first job started. */
  static int firstJob(Course course, int until) {
    return first(course, until, code -> WeekCode.has(code, WeekCode.JOB_STARTED));
  }

  private static PersonValue within(Horizon within, IntPredicate what) {
    return PersonValue.holds(
        within.weeks(), course -> first(course, within.weeks(), what) != NEVER);
  }

  static PersonValue happened(int fact, Horizon within) {
    return within(within, code -> WeekCode.has(code, fact));
  }

  static PersonValue foundWork(Horizon within) {
    return happened(WeekCode.JOB_STARTED, within);
  }

  static PersonValue foundWork(Horizon within, int hours) {
    return within(
        within,
        code -> WeekCode.has(code, WeekCode.JOB_STARTED) && WeekCode.isOfHours(code, hours));
  }

  static PersonValue foundPermanentWork(Horizon within) {
    return within(
        within, code -> WeekCode.has(code, WeekCode.JOB_STARTED) && WeekCode.isPermanent(code));
  }

  static PersonValue foundCoveredWork(Horizon within) {
    return within(
        within, code -> WeekCode.has(code, WeekCode.JOB_STARTED) && WeekCode.isCovered(code));
  }

  static PersonValue foundLastingWork(Horizon within) {
    return within(within, WeekCode::isLasting);
  }

  static PersonValue leftBenefit(Horizon within) {
    return within(within, code -> !WeekCode.isPaidAny(code));
  }

  /** From another scheme than the one at enrolment, or back to it. */
  static PersonValue movedTo(Scheme scheme, Horizon within) {
    return PersonValue.holds(
        within.weeks(),
        course -> {
          int before = WeekCode.scheme(course.atStart());
          for (int week = 0; week < within.weeks(); week++) {
            int code = course.code(week);
            if (WeekCode.isServed(code)) {
              if (WeekCode.scheme(code) == scheme.ordinal() && before != scheme.ordinal()) {
                return true;
              }
              before = WeekCode.scheme(code);
            }
          }
          return false;
        });
  }

  static PersonValue startedInstrument(int instrument, Horizon within) {
    return within(
        within,
        code ->
            WeekCode.has(code, WeekCode.INSTRUMENT_STARTED)
                && WeekCode.instrument(code) == instrument);
  }

  /** Of those who found work: whether a job ended, back to a benefit. */
  static PersonValue lostWork(Horizon within) {
    return PersonValue.of(
        within.weeks(),
        course -> {
          int found = firstJob(course, within.weeks());
          if (found == NEVER) {
            return Double.NaN;
          }
          for (int week = found; week < within.weeks(); week++) {
            if (isLostIn(course, week)) {
              return 1;
            }
          }
          return 0;
        });
  }

  /** True when a job ended in a week: one that was there before, or one that started in it. */
  static boolean isLostIn(Course course, int week) {
    int code = course.code(week);
    int before = week == 0 ? course.atStart() : course.code(week - 1);
    return WeekCode.isThere(code)
        && !WeekCode.isInWork(code)
        && (WeekCode.isInWork(before) || WeekCode.has(code, WeekCode.JOB_STARTED));
  }
}
