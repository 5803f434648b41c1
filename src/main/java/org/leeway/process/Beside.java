package org.leeway.process;

import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.WorkPays;

/**
 * What is paid of a benefit beside a job, by the income rules of the law: earnings are deducted in
 * part, and some people earn too little to be without a benefit. It is looked at when a job begins
 * and every half year.
 */
final class Beside {
  private static final int WEEKS_BETWEEN_LOOKS = RatePerYear.WEEKS_PER_YEAR / 2;

  private final WorkPays workPays;
  private final Benefits benefits;
  private final Purse purse;

  Beside(Values values, Purse purse) {
    workPays = values.once(WorkPays.class, WorkPays::new);
    benefits = new Benefits(values);
    this.purse = purse;
  }

  /**
   * Pays a week's part of the benefit to somebody at work who still has a right to one.
   *
   * @return whether anything of the benefit was left to pay
   */
  boolean pay(Region region, int row, int tenure, Week week) {
    Jobseekers people = region.jobseekers();
    if (people.scheme.get(row) < 0 || people.rightEnds.get(row) <= week.number()) {
      return false;
    }
    if (tenure % WEEKS_BETWEEN_LOOKS == 0) {
      people.work.beside.set(row, workPays.partOfBenefit(people, row, week.number()));
    }
    double part = people.work.beside.get(row);
    if (part > 0) {
      purse.beside(region, row, part * benefits.week(people, row), week);
    }
    return part > 0;
  }
}
