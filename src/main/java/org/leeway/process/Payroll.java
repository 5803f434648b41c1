package org.leeway.process;

import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;

/** What a week of work pays, gross. */
final class Payroll {
  private final double holiday;
  private final double sick;

  Payroll(Values values) {
    holiday = 1 + values.number("money.minimum_wage.holiday_pay");
    sick = values.number("money.no_risk.sickness_absence_covered_group");
  }

  /** Euro of a week, holiday pay included. */
  double week(Jobseekers people, int row) {
    return people.work.hours.get(row) * people.work.wage.get(row) * holiday;
  }

  /** The part of it that is paid for hours of sickness, of people whose sickness is covered. */
  double sickPart() {
    return sick;
  }
}
