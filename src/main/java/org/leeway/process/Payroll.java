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
    return withHoliday(people.work.hours.get(row) * people.work.wage.get(row));
  }

  /** A wage with the holiday pay that belongs to it. */
  double withHoliday(double euro) {
    return euro * holiday;
  }
}
