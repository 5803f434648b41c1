package org.leeway.process;

import org.leeway.draw.Purpose;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Region;
import org.leeway.world.TargetGroup;

/**
 * Sickness in a job, in spells: the next one is planned ahead, so that a week without one asks for
 * nothing. The employer pays on; where the law covers the risk [no-riskpolis] the funds pay it
 * back. A long spell that nobody covers is what an employer remembers.
 */
final class SickLeave {
  private static final int NEXT = 0;
  private static final int LENGTH = 1;

  /** Weeks that no run lasts. */
  private static final int FAR = 1 << 30;

  private final double perWeek;
  private final double usualWeeks;
  private final double limitedWeeks;
  private final int longFrom;
  private final double notRenewed;
  private final Impressions impressions;
  private final Aftercare aftercare;

  SickLeave(Values values) {
    double perYear = values.number("work.sickness.spells");
    perWeek = Math.min(1, perYear / RatePerYear.WEEKS_PER_YEAR);
    usualWeeks = mean(values.share("work.sickness.usual").value());
    limitedWeeks = mean(values.number("money.no_risk.sickness_absence_covered_group"));
    longFrom = values.weeks("work.sickness.long").whole();
    notRenewed = values.share("work.sickness.not-renewed").value();
    impressions = new Impressions(values);
    aftercare = values.once(Aftercare.class, Aftercare::new);
  }

  /** Weeks that a spell lasts in the mean, where so large a share of all weeks is lost. */
  private double mean(double share) {
    return perWeek > 0 ? Math.max(1, share / (perWeek * (1 - share))) : 1;
  }

  /** A week of somebody at work: a spell begins, goes on, or is over and the next one planned. */
  void week(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    int from = people.work.sickFrom.get(row);
    if (from > week.number()) {
      return;
    }
    if (from == week.number()) {
      double mean = isLimited(people, row) ? limitedWeeks : usualWeeks;
      int weeks = waited(region, row, LENGTH, 1 / mean, week);
      people.work.sickUntil.set(row, week.number() + weeks - 1);
    }
    if (from == Jobseekers.NEVER || people.work.sickUntil.get(row) < week.number()) {
      int wait = perWeek > 0 ? waited(region, row, NEXT, perWeek, week) : FAR;
      people.work.sickFrom.set(row, week.number() + wait);
      return;
    }
    region.ledger().add(Ledger.Figure.SICK, 1);
    if (aftercare.isLongEnough(week.number() - from + 1)) {
      aftercare.sick(region, row, week);
    }
    if (week.number() - from + 1 == longFrom && people.work.covered.get(row) == 0) {
      impressions.note(region, row, false, week);
    }
  }

  /** Weeks until something happens that has the same chance every week; 1 or more. */
  private static int waited(Region region, int row, int index, double chance, Week week) {
    if (chance >= 1) {
      return 1;
    }
    long id = region.jobseekers().id.get(row);
    double luck = region.draws().uniform(Purpose.SICK_LEAVE, id, week.number(), index);
    double weeks = StrictMath.log(1 - luck) / StrictMath.log(1 - chance);
    return 1 + (int) Math.min(weeks, FAR);
  }

  private static boolean isLimited(Jobseekers people, int row) {
    return people.work.covered.get(row) == 1 || TargetGroup.keepsRight(people, row);
  }

  /** True while somebody at work is sick. */
  static boolean isSick(Jobseekers people, int row, Week week) {
    return people.work.sickFrom.get(row) <= week.number()
        && people.work.sickUntil.get(row) >= week.number();
  }

  /**
   * Chance that a term which ends now is not followed by another because of sickness: none for who
   * is well, and none where the funds bear the risk.
   */
  double endsTerm(Jobseekers people, int row, Week week) {
    return isSick(people, row, week) && people.work.covered.get(row) == 0 ? notRenewed : 0;
  }
}
