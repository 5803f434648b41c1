package org.leeway.process;

import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.TargetGroup;

/**
 * What the employer of somebody with a wage-cost subsidy is paid [loonkostensubsidie]: the part of
 * the minimum wage that the person does not earn back, with holiday pay and what employers pay
 * besides wages. In the first weeks it is the same part for everybody; then the wage value
 * [loonwaarde] is measured, and again every year (Participation Act, article 10d).
 */
final class WageCostSubsidy {
  private final double perHour;
  private final double most;
  private final double flat;
  private final int flatWeeks;
  private final int measuredEvery;
  private final TargetGroup register;

  WageCostSubsidy(Values values) {
    String rule = "money.wage_cost_subsidy.";
    perHour =
        values.number("money.minimum_wage.hour_38")
            * (1 + values.number("money.minimum_wage.holiday_pay"))
            * (1 + values.number(rule + "employer_surcharge"));
    most = values.number(rule + "max_share_of_minimum_wage");
    flat = values.number(rule + "flat_first_6_months");
    flatWeeks = values.weeks("work.subsidy.flat-weeks").whole();
    measuredEvery = values.weeks("work.subsidy.measured-every").whole();
    register = new TargetGroup(values);
  }

  /**
   * Euro of a week.
   *
   * @param inJob weeks in the job
   */
  double euro(Jobseekers people, int row, int inJob) {
    return perHour * people.work.hours.get(row) * part(people, row, inJob);
  }

  /** The part of the minimum wage that is paid; in sheltered work it is measured from the start. */
  private double part(Jobseekers people, int row, int inJob) {
    if (inJob < flatWeeks && !Sheltered.isSheltered(people, row)) {
      return flat;
    }
    boolean due = inJob == flatWeeks || inJob % measuredEvery == 0;
    if (due || people.work.lacking.get(row) <= 0) {
      people.work.lacking.set(row, lacking(people, row));
    }
    return people.work.lacking.get(row);
  }

  private double lacking(Jobseekers people, int row) {
    return Math.min(most, 1 - register.wageValue(people, row));
  }
}
