package org.leeway.world;

import org.leeway.domain.Scheme;
import org.leeway.draw.Purpose;
import org.leeway.law.Law;
import org.leeway.law.RightRules;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;

/** How long a benefit lasts by law, counted out for people. */
public final class BenefitRights {
  private static final int WORK_HISTORY = 64;
  private static final int LEFT = 66;

  private final Law law;
  private final Circumstances circumstances;
  private final double startOfWorkingLife;
  private final double historyLeast;

  public BenefitRights(Values values) {
    law = values.once(Law.class, Law::new);
    circumstances = new Circumstances(values);
    startOfWorkingLife = values.number("benefit.ww.start-of-working-life");
    historyLeast = values.share("benefit.ww.least-share-of-years-worked").value();
  }

  /**
   * Sets the week in which the right of a person ends, counted from the start of the spell without
   * work, and whether duties hold.
   */
  public void grant(Region region, int row, Scheme scheme, int week) {
    int from = region.jobseekers().jobless.get(row);
    grantFrom(region, row, scheme, from, week);
    region.jobseekers().rightFrom.set(row, from);
  }

  /** The same, counted from another week: of a right that begins while somebody has no work. */
  public void grantFrom(Region region, int row, Scheme scheme, int from, int week) {
    Jobseekers people = region.jobseekers();
    people.rightFrom.set(row, week);
    RightRules right = law.of(scheme).right();
    int end = Integer.MAX_VALUE;
    if (right.isByYears()) {
      double months = right.months(yearsWorked(region, row, week));
      end = from + (int) (months * RatePerYear.WEEKS_PER_MONTH);
    } else if (right.isByWeeks()) {
      end = from + (int) right.weeks();
    }
    people.rightEnds.set(row, end > week ? end : week + stillLeft(region, row, week));
    circumstances.granted(region, row, scheme, week);
  }

  /**
   * True when a job was too short to earn somebody on a benefit a new right to it, so that what was
   * left of the old one revives [herleving].
   */
  public boolean revives(Scheme before, Scheme after, int weeksWorked) {
    RightRules right = law.of(after).right();
    return before == after && right.isByYears() && weeksWorked < right.weeksWorked();
  }

  /**
   * Lets a right go on where a job broke it off, by the wage of before that job. The weeks of work
   * do not count, unless a part of the benefit was paid beside them.
   */
  public void revive(Region region, int row, int weeksWorked, int week) {
    Jobseekers people = region.jobseekers();
    int stoodStill = people.work.beside.get(row) > 0 ? 0 : weeksWorked;
    people.rightFrom.set(row, people.rightFrom.get(row) + stoodStill);
    people.rightEnds.set(row, people.rightEnds.get(row) + stoodStill);
    circumstances.revived(region, row, week);
  }

  /**
   * Who is still there at the start has some right left, whatever was drawn of the years worked.
   */
  private int stillLeft(Region region, int row, int week) {
    Jobseekers people = region.jobseekers();
    double longest =
        law.of(Scheme.UNEMPLOYMENT).right().mostMonths() * RatePerYear.WEEKS_PER_MONTH
            - (week - people.jobless.get(row));
    double share = region.draws().uniform(Purpose.AT_START, people.id.get(row), 0, LEFT);
    return 1 + (int) (share * Math.max(RatePerYear.WEEKS_PER_MONTH, longest));
  }

  private double yearsWorked(Region region, int row, int week) {
    Jobseekers people = region.jobseekers();
    double age = (week - people.born.get(row)) / (double) RatePerYear.WEEKS_PER_YEAR;
    double worked = region.draws().uniform(Purpose.AT_START, people.id.get(row), 0, WORK_HISTORY);
    return Math.max(0, age - startOfWorkingLife) * (historyLeast + (1 - historyLeast) * worked);
  }
}
