package org.leeway.process;

import org.leeway.domain.Contract;
import org.leeway.draw.Purpose;
import org.leeway.law.Law;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Employability;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.Schemes;

/**
 * What becomes of people and contracts in a job. Now and then the employer looks at what somebody
 * brings by now: more with practice, less after a relapse. A contract with an end may then become
 * permanent, the more readily the better person and job fit; when the law allows no further fixed
 * term [ketenregeling], it becomes permanent or ends. An employer whose wage cost is paid in part
 * does not bind himself before that.
 */
final class Renewal {
  private static final int LOOKS = 0;
  private static final int CHAIN = 1;

  /** Beside the next employer and contract of {@link Work}. */
  private static final int SUBSIDY = 4;

  private static final int SICK = 5;

  private final Employability employability;
  private final int term;
  private final double madePermanent;
  private final int chain;
  private final double kept;
  private final double matchThatLasts;
  private final SickLeave sickLeave;
  private final Adaptation adaptation;
  private final Compensation compensation;
  private final Law law;
  private final Aftercare aftercare;

  Renewal(Values values, SickLeave sickLeave, Adaptation adaptation) {
    this.sickLeave = sickLeave;
    this.adaptation = adaptation;
    compensation = new Compensation(values);
    law = values.once(Law.class, Law::new);
    aftercare = values.once(Aftercare.class, Aftercare::new);
    employability = new Employability(values);
    term = values.weeks("work.review.weeks").whole();
    double perYear = values.number("employers.turnover.flex_to_permanent_per_year");
    madePermanent = 1 - StrictMath.pow(1 - perYear, term / (double) RatePerYear.WEEKS_PER_YEAR);
    chain = values.weeks("work.chain.weeks").whole();
    kept = values.share("work.chain.kept").value();
    matchThatLasts = values.number("work.match-that-lasts");
  }

  /** True in the week after which the law allows no further fixed term. */
  boolean isAtLimit(int inJob) {
    return inJob == chain;
  }

  /**
   * Looks at the contract of a person at work. Who is told that no further fixed term follows looks
   * for another job, as others who leave a job do.
   *
   * @param inJob weeks in the job, above 0
   * @param movesOn share of those who leave a job that go straight on to another, 0 to 1
   */
  JobFate stays(Region region, int row, int inJob, double movesOn, Week week) {
    boolean looks = inJob % term == 0;
    if (!looks && !isAtLimit(inJob)) {
      return JobFate.STAYS;
    }
    Jobseekers people = region.jobseekers();
    if (looks) {
      look(region, row, week);
    }
    int contract = people.work.contract.get(row);
    boolean last = isAtLimit(inJob) && contract == Contract.FIXED_TERM.ordinal();
    if (contract == Contract.PERMANENT.ordinal() || (!looks && !last)) {
      return JobFate.STAYS;
    }
    double sick = sickLeave.endsTerm(people, row, week);
    if (sick > 0) {
      if (region.isFollowed(row)) {
        Witness.jobEnds(region, row, inJob, sick, SICK, "work.sickness.not-renewed", week);
      }
      if (luck(region, row, SICK, week) < sick) {
        return JobFate.ENDS;
      }
    }
    double fits = Math.min(1, people.work.match.get(row) / lasts(people, row));
    if (last) {
      double leaves = 1 - fits * kept;
      double luck = luck(region, row, CHAIN, week);
      JobFate staying = JobFate.of(luck, leaves, movesOn);
      if (region.isFollowed(row)) {
        Witness.lastTerm(region, row, inJob, leaves * (1 - movesOn), staying, CHAIN, week);
      }
      if (staying != JobFate.STAYS) {
        return staying;
      }
    } else if (people.work.subsidisedUntil.get(row) >= week.number()
        || luck(region, row, LOOKS, week) >= fits * madePermanent) {
      return JobFate.STAYS;
    }
    people.work.contract.set(row, Contract.PERMANENT.ordinal());
    return JobFate.STAYS;
  }

  private void look(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    double before = people.work.match.get(row);
    double brings = brings(people, row, week);
    people.work.match.set(row, brings);
    if (brings < before && brings < lasts(people, row)) {
      aftercare.fallsShort(region, row, week);
    }
  }

  /**
   * What is left of a job when a subsidy runs out: an employer who is not bound goes on only with
   * who brings what the job must bring, together with the hiring credit that is still to come.
   */
  boolean paysWithoutSubsidy(Jobseekers people, int row, Week week) {
    return people.work.contract.get(row) == Contract.PERMANENT.ordinal()
        || brings(people, row, week) + credited(people, row, week) >= people.work.asked.get(row);
  }

  /** What the hiring credit of a person at work is worth, in productivity, while it runs. */
  private double credited(Jobseekers people, int row, Week week) {
    double euro = people.work.credit.get(row);
    int inJob = week.number() - people.work.since.get(row);
    if (euro <= 0 || !law.of(Schemes.at(people.scheme.get(row))).hiringCredit().isPaid(inJob)) {
      return 0;
    }
    double pay = people.work.hours.get(row) * people.work.wage.get(row);
    return pay > 0 ? compensation.worth(euro, people.work.asked.get(row), pay) : 0;
  }

  private double brings(Jobseekers people, int row, Week week) {
    double able = people.work.fit.get(row) * employability.of(people, row);
    return Math.min(1, able * adaptation.factor(people, row, week));
  }

  /**
   * What follows when an employer does not go on without the subsidy.
   *
   * @param inJob weeks in the job
   * @param movesOn share of those who leave a job that go straight on to another, 0 to 1
   */
  JobFate afterSubsidy(Region region, int row, int inJob, double movesOn, Week week) {
    if (region.isFollowed(row)) {
      Witness.jobEnds(region, row, inJob, 1 - movesOn, SUBSIDY, "work.moves-on.share", week);
    }
    return JobFate.of(luck(region, row, SUBSIDY, week), 1, movesOn);
  }

  private double lasts(Jobseekers people, int row) {
    return matchThatLasts * people.work.asked.get(row);
  }

  private static double luck(Region region, int row, int index, Week week) {
    long id = region.jobseekers().id.get(row);
    return region.draws().uniform(Purpose.CONTRACT, id, week.number(), index);
  }
}
