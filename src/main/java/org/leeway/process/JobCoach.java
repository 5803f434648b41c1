package org.leeway.process;

import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;

/**
 * Guidance on the job by a job coach: paid up to a share of the hours worked, which falls by year
 * in the job and ends; what it prevents falls with the hours (open.yaml L18).
 */
final class JobCoach {
  private final double[] shareOfHours;
  private final double leastHours;
  private final double euroPerHour;
  private final double prevents;
  private final double extension;
  private final int mostWeeks;
  private final int usualWeeks;

  JobCoach(Values values) {
    String regime = "staff.job_coach_regime.";
    shareOfHours =
        new double[] {
          values.number(regime + "max_share_of_work_hours_year1"),
          values.number(regime + "max_share_year2"),
          values.number(regime + "max_share_year3")
        };
    leastHours = values.number(regime + "min_contract_hours_week");
    mostWeeks = (int) (values.number(regime + "max_years") * RatePerYear.WEEKS_PER_YEAR);
    usualWeeks = values.weeks("work.guidance.weeks").whole();
    extension = values.share("work.guidance.after-law").value();
    euroPerHour = values.number("staff.cost.job_coach_hour_uwv");
    prevents = values.share("work.guidance.effect").value();
  }

  /** Weeks for which guidance is granted: as long as the law allows for people in the register. */
  int weeks(Jobseekers people, int row) {
    return people.targetGroup.get(row) == 1 ? mostWeeks : usualWeeks;
  }

  /** True when the law pays a coach in a job of so many hours. */
  boolean isPaid(double hours) {
    return hours >= leastHours;
  }

  /** Hours of guidance in a week of a job. */
  double hours(Jobseekers people, int row, int tenure) {
    return share(tenure) * people.work.hours.get(row) * people.work.coached.get(row);
  }

  /** Euro of a week of guidance. */
  double euro(Jobseekers people, int row, int tenure) {
    return hours(people, row, tenure) * euroPerHour;
  }

  /** The part of endings that a week of guidance prevents. */
  double prevents(Jobseekers people, int row, int tenure) {
    return prevents * people.work.coached.get(row) * share(tenure) / shareOfHours[0];
  }

  private double share(int tenure) {
    int year = tenure / RatePerYear.WEEKS_PER_YEAR;
    return year < shareOfHours.length
        ? shareOfHours[year]
        : extension * shareOfHours[shareOfHours.length - 1];
  }
}
