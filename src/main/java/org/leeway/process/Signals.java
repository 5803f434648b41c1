package org.leeway.process;

import org.leeway.domain.Signal;
import org.leeway.draw.Draws;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.ApplicantsSeen;
import org.leeway.world.Disability;
import org.leeway.world.Jobseekers;
import org.leeway.world.Problems;
import org.leeway.world.Region;

/**
 * What employers take for a sign of what somebody can: the length of the spell without work, a
 * disability, age, background, sex, a record.
 *
 * <p>A spell is a sign by inference. Employers suppose that those who can do the work find work
 * faster than others; so the longer somebody is left, the likelier it is that others looked and
 * passed. Where people find work fast, as in a tight market, the same spell says more. An earlier
 * spell says the same, but who was taken on after it and stayed has shown the contrary: work since
 * then makes up for it, and never for more than that. Who has a job and looks for another has no
 * spell to explain.
 */
final class Signals {
  private static final Signal[] ALL = Signal.values();
  private static final int NON_WESTERN = 2;

  private final double tells;
  private final double able;
  private final double hired;
  private final double kept;
  private final double olderFrom;
  private final Disability disability;
  private final long record;

  Signals(Values values) {
    tells = values.number("screening.spell.tells");
    able = values.share("screening.spell.able").value();
    hired = values.number("screening.spell.hired-since");
    kept = values.number("screening.spell.kept-since");
    olderFrom = values.number("screening.older-from");
    disability = new Disability(values);
    record = new Problems(values).bit("detention");
  }

  /** Reads the signs of the person in a row. */
  void read(Region region, int row, Week week, Applicant into) {
    Jobseekers people = region.jobseekers();
    into.yearsOut = region.yearsOut(row, week.number());
    double weeksOut = region.weeksOut(row, week.number());
    int started = people.work.started.get(row);
    double since = started == Jobseekers.NEVER ? 0 : people.jobless.get(row) - started;
    boolean worked = since > 0;
    double before = worked ? people.gapBefore.get(row) : 0;
    into.set(Signal.SPELL, spell(region.applicantsSeen(), weeksOut, before, since));
    for (int signal = Signal.DISABILITY.ordinal(); signal < ALL.length; signal++) {
      into.signals[signal] = shows(region, row, ALL[signal], week) ? 1 : 0;
    }
  }

  /** True when the person in a row bears a signal; how much a spell tells is no yes or no. */
  boolean shows(Region region, int row, Signal signal, Week week) {
    Jobseekers people = region.jobseekers();
    return switch (signal) {
      case SPELL -> region.weeksOut(row, week.number()) > 0;
      case DISABILITY -> isDisabled(people, row);
      case OLDER -> isOlder(region.age(row, week.number()));
      case NON_WESTERN -> people.origin.get(row) == NON_WESTERN;
      case FEMALE -> people.female.get(row) == 1;
      case RECORD -> (people.barriers.get(row) & record) != 0;
    };
  }

  /** True at an age from which employers think of somebody as older. */
  boolean isOlder(double age) {
    return age >= olderFrom;
  }

  /**
   * How much a spell tells, 0 (nothing) to 1 (that nobody able would still be there).
   *
   * @param seen what employers hold, with how fast people find work
   * @param weeksOut weeks of the present spell
   * @param before weeks of the spell before the last job
   * @param since weeks of that job
   */
  double spell(ApplicantsSeen seen, double weeksOut, double before, double since) {
    double perWeek = tells * seen.findingWork();
    double past = -perWeek * before;
    if (since > 0) {
      past += hired + kept * since / RatePerYear.WEEKS_PER_YEAR;
    }
    double odds = able / (1 - able) * Draws.expOfMinus(perWeek * weeksOut - Math.min(0, past));
    return 1 - odds / (1 + odds) / able;
  }

  /** True when a disability shows or is told. */
  boolean isDisabled(Jobseekers people, int row) {
    return disability.shows(people, row);
  }
}
