package org.leeway.observe;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.leeway.trial.Attribute;

/**
 * A number that follows from a person's course.
 *
 * @param weeks weeks from enrolment that must be known
 * @param tracks what must be kept of every week
 * @param attributes what must be kept of the moment of enrolment
 * @param reading the number; NaN where it has no meaning, as the length of a job of somebody who
 *     found none
 */
record PersonValue(
    int weeks, List<Track> tracks, List<Attribute> attributes, ToDoubleFunction<Course> reading) {
  static PersonValue of(int weeks, ToDoubleFunction<Course> reading) {
    return new PersonValue(weeks, List.of(), List.of(), reading);
  }

  /** 1 for those of whom something holds, 0 for the others. */
  static PersonValue holds(int weeks, java.util.function.Predicate<Course> what) {
    return of(weeks, course -> what.test(course) ? 1 : 0);
  }

  /** An attribute at enrolment. */
  static PersonValue atEnrolment(Attribute attribute) {
    return new PersonValue(0, List.of(), List.of(attribute), course -> course.attribute(attribute));
  }

  double of(Course course) {
    return reading.applyAsDouble(course);
  }
}
