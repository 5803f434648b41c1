package org.leeway.observe;

import java.util.function.ToIntFunction;
import org.leeway.scenario.RatePerYear;

/**
 * Events per month among those to whom they can still happen, between two moments. Whoever has left
 * the model is not at risk any more.
 */
final class Hazards {
  private Hazards() {}

  /** First jobs, since enrolment. */
  static Quantity findingWork(String phrase, Horizon from, Horizon to) {
    return sinceEnrolment(phrase, from, to, course -> Flows.firstJob(course, to.weeks()));
  }

  /** Ends of the benefit that was paid at enrolment, whatever came after. */
  static Quantity leavingBenefit(String phrase, Horizon from, Horizon to) {
    return sinceEnrolment(
        phrase,
        from,
        to,
        course -> Flows.first(course, to.weeks(), code -> !WeekCode.isPaidAny(code)));
  }

  private static Quantity sinceEnrolment(
      String phrase, Horizon from, Horizon to, ToIntFunction<Course> when) {
    PersonValue events =
        PersonValue.holds(to.weeks(), course -> when.applyAsInt(course) >= from.weeks());
    PersonValue exposure =
        PersonValue.of(
            to.weeks(),
            course -> {
              int event = when.applyAsInt(course);
              int end = event == Flows.NEVER ? to.weeks() : event + 1;
              int gone = Flows.first(course, end, code -> !WeekCode.isThere(code));
              return Math.max(
                  0, (gone == Flows.NEVER || gone == event ? end : gone) - from.weeks());
            });
    return rate(phrase, events, exposure);
  }

  /** Ends of jobs that began while the person was followed, by the time since they began. */
  static Quantity losingWork(String phrase, Horizon from, Horizon to) {
    return rate(
        phrase,
        PersonValue.of(to.weeks(), course -> jobs(course, from.weeks(), to.weeks(), true)),
        PersonValue.of(to.weeks(), course -> jobs(course, from.weeks(), to.weeks(), false)));
  }

  private static int jobs(Course course, int from, int to, boolean ends) {
    int count = 0;
    int began = Flows.NEVER;
    for (int week = 0; week < course.weeks(); week++) {
      int code = course.code(week);
      if (WeekCode.has(code, WeekCode.JOB_STARTED)) {
        began = week;
      }
      if (began == Flows.NEVER) {
        continue;
      }
      boolean lost = Flows.isLostIn(course, week);
      boolean inSpan = week - began >= from && week - began < to;
      if (inSpan && (lost || !ends) && (lost || WeekCode.isInWork(code))) {
        count++;
      }
      if (!WeekCode.isInWork(code)) {
        began = Flows.NEVER;
      }
    }
    return count;
  }

  private static Quantity rate(String phrase, PersonValue events, PersonValue exposure) {
    return new PeopleQuantity.Rate(
        phrase, "per month", events, exposure, RatePerYear.WEEKS_PER_MONTH);
  }
}
