package org.leeway.process;

import org.leeway.domain.Contract;
import org.leeway.domain.Stage;
import org.leeway.draw.Purpose;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Employer;
import org.leeway.world.Jobseekers;
import org.leeway.world.Problems;
import org.leeway.world.Region;

/**
 * The chance that a job ends of itself: it depends on the contract, falls with tenure, with how
 * well person and job match and with guidance, and rises with the person's burden.
 */
final class Leaving {
  private final double[] ends = new double[Contract.values().length];
  private final double newness;
  private final double settledAfter;
  private final double poorMatch;
  private final double matchThatLasts;
  private final double madeUp;
  private final double movesOn;
  private final double movesAfter;
  private final double burdenEffect;
  private final double employerGuidance;
  private final Problems problems;
  private final JobCoach coach;

  Leaving(Values values, JobCoach coach) {
    ends[Contract.PERMANENT.ordinal()] = weekly(values, "separation_permanent");
    ends[Contract.FIXED_TERM.ordinal()] = weekly(values, "separation_fixed_term");
    ends[Contract.TEMPORARY.ordinal()] = weekly(values, "separation_temp_agency_oncall");
    newness = values.number("work.newness");
    settledAfter = values.weeks("work.settled-after").value();
    poorMatch = values.number("work.poor-match");
    matchThatLasts = values.number("work.match-that-lasts");
    madeUp = values.share("work.subsidy.makes-up").value();
    movesOn = values.share("work.moves-on.share").value();
    movesAfter = values.weeks("work.moves-on.after").value();
    burdenEffect = values.number("work.burden");
    employerGuidance = values.share("work.employer-guidance").value();
    problems = new Problems(values);
    this.coach = coach;
  }

  private static double weekly(Values values, String what) {
    return values.number("employers.turnover." + what) / RatePerYear.WEEKS_PER_YEAR;
  }

  /**
   * Whether the job ends this week, and if so whether another follows: for most, luck decides
   * before a closer look.
   *
   * @param inJob weeks with this employer
   * @param tenure weeks in work without a break
   * @param guidedNow true while a job coach guides the person
   */
  JobFate fate(Region region, int row, int inJob, int tenure, boolean guidedNow, Week week) {
    Jobseekers people = region.jobseekers();
    long id = people.id.get(row);
    double most = chanceByJob(region, row, inJob, week) * (1 + Math.max(0, burdenEffect));
    double luck =
        people.leavingJob.luck(row, region.draws(), Purpose.SEPARATION, id, week.number(), most);
    if (luck >= most) {
      return JobFate.STAYS;
    }
    double leaves = chance(region, row, inJob, tenure, guidedNow, week);
    return JobFate.of(luck, leaves, movesOn(inJob));
  }

  /**
   * Share of those who leave a job after so many weeks who go straight on to another: the more, the
   * longer they were in it.
   */
  double movesOn(int inJob) {
    return movesOn * inJob / (movesAfter + inJob);
  }

  /**
   * The chance to leave as far as it follows from the job and how it fits. What a subsidy makes up
   * for is no reason to end a job.
   */
  private double chanceByJob(Region region, int row, int inJob, Week week) {
    Jobseekers people = region.jobseekers();
    double chance = ends[people.work.contract.get(row)];
    chance *= 1 + newness * settledAfter / (settledAfter + inJob);
    double lasts = matchThatLasts * people.work.asked.get(row);
    double lacking = Math.max(0, lasts - people.work.match.get(row));
    lacking *= people.work.subsidisedUntil.get(row) >= week.number() ? 1 - madeUp : 1;
    return chance * (1 + poorMatch * lacking);
  }

  /** The chance a week to leave this job, for another or for none. */
  double chance(Region region, int row, int inJob, int tenure, boolean guidedNow, Week week) {
    Jobseekers people = region.jobseekers();
    double chance = chanceByJob(region, row, inJob, week);
    double freedom = (1 - people.burdenInJobNow(row)) * problems.freedom(Stage.KEEP, people, row);
    chance *= 1 + burdenEffect * (1 - freedom);
    Employer employer = region.employer(people.work.employer.get(row));
    chance *= 1 - employerGuidance * employer.guidance();
    return guidedNow ? chance * (1 - coach.prevents(people, row, tenure)) : chance;
  }
}
