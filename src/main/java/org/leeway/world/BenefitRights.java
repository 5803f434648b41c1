package org.leeway.world;

import org.leeway.domain.Scheme;
import org.leeway.draw.Purpose;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;

/** How long a benefit lasts by law. Unemployment and sickness benefit end; the others do not. */
public final class BenefitRights {
  private static final int WORK_HISTORY = 64;
  private static final int LEFT = 66;

  private final double leastMonths;
  private final double mostMonths;
  private final double monthsPerYear;
  private final double monthsPerLaterYear;
  private final double fullYears;
  private final double startOfWorkingLife;
  private final double historyLeast;
  private final int sicknessWeeks;

  public BenefitRights(Values values) {
    leastMonths = values.number("law.ww.min_months");
    mostMonths = values.number("law.ww.max_months");
    monthsPerYear = values.number("law.ww.months_per_year_first_10");
    monthsPerLaterYear = values.number("law.ww.months_per_year_after_10");
    fullYears = values.number("benefit.ww.years-that-count-fully");
    startOfWorkingLife = values.number("benefit.ww.start-of-working-life");
    historyLeast = values.share("benefit.ww.least-share-of-years-worked").value();
    sicknessWeeks = (int) values.number("law.zw_vangnet.max_weeks");
  }

  /**
   * Sets the week in which the right of a person ends, counted from the start of the spell without
   * work.
   */
  public void grant(Region region, int row, Scheme scheme, int week) {
    Jobseekers people = region.jobseekers();
    int end =
        switch (scheme) {
          case UNEMPLOYMENT -> people.jobless.get(row) + unemploymentWeeks(region, row, week);
          case SICKNESS -> people.jobless.get(row) + sicknessWeeks;
          case SOCIAL_ASSISTANCE, PARTIAL_DISABILITY, YOUNG_DISABLED -> Integer.MAX_VALUE;
        };
    people.rightEnds.set(row, end > week ? end : week + stillLeft(region, row, week));
  }

  /**
   * Who is still there at the start has some right left, whatever was drawn of the years worked.
   */
  private int stillLeft(Region region, int row, int week) {
    Jobseekers people = region.jobseekers();
    double longest = mostMonths * RatePerYear.WEEKS_PER_MONTH - (week - people.jobless.get(row));
    double share = region.draws().uniform(Purpose.TRAIT, people.id.get(row), 0, LEFT);
    return 1 + (int) (share * Math.max(RatePerYear.WEEKS_PER_MONTH, longest));
  }

  private int unemploymentWeeks(Region region, int row, int week) {
    Jobseekers people = region.jobseekers();
    double age = (week - people.born.get(row)) / (double) RatePerYear.WEEKS_PER_YEAR;
    double worked = region.draws().uniform(Purpose.TRAIT, people.id.get(row), 0, WORK_HISTORY);
    double years =
        Math.max(0, age - startOfWorkingLife) * (historyLeast + (1 - historyLeast) * worked);
    double months =
        monthsPerYear * Math.min(years, fullYears)
            + monthsPerLaterYear * Math.max(0, years - fullYears);
    months = Math.max(leastMonths, Math.min(mostMonths, months));
    return (int) (months * RatePerYear.WEEKS_PER_MONTH);
  }
}
