package org.leeway.observe;

import java.util.List;
import java.util.function.IntPredicate;
import org.leeway.domain.Scheme;
import org.leeway.trial.Attribute;

/** Where people stand some time after enrolment: at the end of its last week. */
final class Stocks {
  private Stocks() {}

  private static PersonValue at(Horizon at, IntPredicate what) {
    return PersonValue.holds(at.weeks(), course -> what.test(course.code(at.weeks() - 1)));
  }

  static PersonValue inWork(Horizon at) {
    return at(at, WeekCode::isInWork);
  }

  static PersonValue inWork(Horizon at, int hours) {
    return at(at, code -> WeekCode.isInWork(code) && WeekCode.isOfHours(code, hours));
  }

  static PersonValue besideBenefit(Horizon at) {
    return at(at, WeekCode::isBeside);
  }

  static PersonValue inPermanentWork(Horizon at) {
    return at(at, code -> WeekCode.isInWork(code) && WeekCode.isPermanent(code));
  }

  static PersonValue inUnsubsidisedWork(Horizon at) {
    return at(at, code -> WeekCode.isInWork(code) && !WeekCode.isSubsidised(code));
  }

  static PersonValue inLastingWork(Horizon at) {
    return at(at, WeekCode::isLasting);
  }

  static PersonValue onBenefit(Horizon at) {
    return at(at, WeekCode::isServed);
  }

  static PersonValue on(Scheme scheme, Horizon at) {
    return at(at, code -> WeekCode.isServed(code) && WeekCode.scheme(code) == scheme.ordinal());
  }

  static PersonValue hours(Horizon at) {
    return track(Track.Amount.HOURS, at);
  }

  static PersonValue attribute(Attribute attribute, Horizon at) {
    return track(new Track.Trait(attribute), at);
  }

  private static PersonValue track(Track track, Horizon at) {
    return new PersonValue(
        at.weeks(), List.of(track), List.of(), course -> course.track(track, at.weeks() - 1));
  }
}
