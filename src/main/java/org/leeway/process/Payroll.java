package org.leeway.process;

import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;

/** What a week of work pays, gross. */
final class Payroll {
  private final double holiday;

  Payroll(Values values) {
    holiday = 1 + values.number("money.minimum_wage.holiday_pay");
  }

  /** Euro of a week, holiday pay included. */
  double week(Jobseekers people, int row) {
    return people.work.hours.get(row) * people.work.wage.get(row) * holiday;
  }
}
