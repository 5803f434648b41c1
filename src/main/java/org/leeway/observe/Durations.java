package org.leeway.observe;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** How long and how much, within some time of enrolment. */
final class Durations {
  private Durations() {}

  private static PersonValue sum(Horizon within, IntUnaryOperator ofWeek) {
    return PersonValue.of(
        within.weeks(),
        course -> {
          int sum = 0;
          for (int week = 0; week < within.weeks(); week++) {
            sum += ofWeek.applyAsInt(course.code(week));
          }
          return sum;
        });
  }

  private static PersonValue weeks(Horizon within, IntPredicate what) {
    return sum(within, code -> what.test(code) ? 1 : 0);
  }

  /** Weeks for which a benefit was due. */
  static PersonValue onBenefit(Horizon within) {
    return weeks(within, code -> WeekCode.has(code, WeekCode.PAID));
  }

  static PersonValue inWork(Horizon within) {
    return weeks(within, WeekCode::isInWork);
  }

  static PersonValue inInstruments(Horizon within) {
    return weeks(within, code -> WeekCode.instrument(code) >= 0);
  }

  /** Weeks that end in the service. */
  static PersonValue inService(Horizon within) {
    return weeks(within, WeekCode::isServed);
  }

  static PersonValue conversations(Horizon within) {
    return weeks(within, code -> WeekCode.has(code, WeekCode.CONVERSATION));
  }

  static PersonValue applications(Horizon within) {
    return sum(within, WeekCode::applications);
  }

  /** Weeks before the first job; the whole time for those who found none. */
  static PersonValue untilWork(Horizon within) {
    return PersonValue.of(
        within.weeks(),
        course -> {
          int found = Flows.firstJob(course, within.weeks());
          return found == Flows.NEVER ? within.weeks() : found;
        });
  }

  /** Of those who found work: weeks in the first job, up to the end of the time. */
  static PersonValue inFirstJob(Horizon within) {
    return inFirstJob(within, 0, within.weeks());
  }

  /**
   * Of those who found work some weeks or more before the end of the time: weeks in the first job,
   * up to as many. Each is looked at for as long, so that who finds work sooner is not in it for
   * longer by that alone.
   */
  static PersonValue inStartOfFirstJob(Horizon within, int weeks) {
    return inFirstJob(within, weeks - 1, weeks);
  }

  /**
   * Weeks in the first job.
   *
   * @param before weeks before the end of the time in which it must have been found at the latest
   * @param most weeks for which it is looked at
   */
  private static PersonValue inFirstJob(Horizon within, int before, int most) {
    return PersonValue.of(
        within.weeks(),
        course -> {
          int found = Flows.firstJob(course, within.weeks() - before);
          if (found == Flows.NEVER) {
            return Double.NaN;
          }
          int until = Math.min(within.weeks(), found + most);
          int week = found;
          while (week < until && WeekCode.isInWork(course.code(week))) {
            week++;
          }
          return week - found;
        });
  }

  /** An amount over all weeks. */
  static PersonValue total(Horizon within, Track... amounts) {
    return new PersonValue(
        within.weeks(),
        List.of(amounts),
        List.of(),
        course -> {
          double sum = 0;
          for (Track amount : amounts) {
            for (int week = 0; week < within.weeks(); week++) {
              sum += course.track(amount, week);
            }
          }
          return sum;
        });
  }
}
