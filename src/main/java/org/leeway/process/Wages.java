package org.leeway.process;

import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;

/** What a week of work pays, gross, by the schooling of who works; never below the minimum wage. */
final class Wages {
  private static final String[] SCHOOLING = {"low", "middle", "high"};

  private final double[] euroPerHour = new double[SCHOOLING.length];
  private final double sick;

  Wages(Values values) {
    double minimum = values.number("money.minimum_wage.hour_38");
    double holiday = 1 + values.number("money.minimum_wage.holiday_pay");
    for (int place = 0; place < SCHOOLING.length; place++) {
      double above = values.number("work.wage." + SCHOOLING[place]);
      euroPerHour[place] = minimum * Math.max(1, above) * holiday;
    }
    sick = values.number("money.no_risk.sickness_absence_covered_group");
  }

  /** Euro of a week, holiday pay included. */
  double week(Jobseekers people, int row) {
    return people.work.hours.get(row) * euroPerHour[people.education.get(row)];
  }

  /** The part of it that is paid for hours of sickness, of people whose sickness is covered. */
  double sickPart() {
    return sick;
  }
}
