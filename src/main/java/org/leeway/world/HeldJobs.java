package org.leeway.world;

import java.util.List;
import org.leeway.domain.Contract;
import org.leeway.domain.Scheme;
import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.law.Law;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;

/**
 * The jobs of people who have one already when they come into view: employer, contract, hours,
 * wage, and how long they have had it.
 */
final class HeldJobs {
  private static final int EMPLOYER = 80;
  private static final int CONTRACT = 81;
  private static final int TENURE_CLASS = 82;
  private static final int TENURE = 83;
  private static final int SHELTERED = 85;
  private static final int WAGE = 86;
  private static final List<Scheme> BESIDE_WORK =
      List.of(Scheme.PARTIAL_DISABILITY, Scheme.YOUNG_DISABLED, Scheme.SOCIAL_ASSISTANCE);

  private final Employability employability;
  private final Practice practice;
  private final Bins[] tenure = new Bins[Schemes.NUMBER];
  private final double[] contracts;
  private final Wages wages;
  private final Demands demands;
  private final Law law;
  private final double knowsSubsidy;
  private final double knowsCover;
  private final double sheltered;
  private final RightsAtWork rights;
  private final int chain;
  private final int subsidyWeeks;
  private final int coachWeeks;

  HeldJobs(Values values) {
    employability = new Employability(values);
    practice = new Practice(values);
    double longest = values.number("population.at-work.longest-tenure");
    for (Scheme scheme : BESIDE_WORK) {
      String path = "population.at-work.tenure." + scheme.code();
      tenure[scheme.ordinal()] = Bins.inYears(values, path, 0, longest);
    }
    contracts = Contracts.ofNewJobs(values);
    wages = new Wages(values);
    demands = new Demands(values);
    String known = "employers.disability_employers.";
    knowsSubsidy = values.number(known + "know_wage_cost_subsidy");
    knowsCover = values.number(known + "know_no_risk_cover");
    law = values.once(Law.class, Law::new);
    rights = values.once(RightsAtWork.class, RightsAtWork::new);
    sheltered = values.share("sheltered.at-start").value();
    chain = values.weeks("work.chain.weeks").whole();
    subsidyWeeks = values.weeks("work.subsidy.weeks").whole();
    coachWeeks =
        (int) (values.number("staff.job_coach_regime.max_years") * RatePerYear.WEEKS_PER_YEAR);
  }

  /** The employer of whoever has a job already: every job of the region is as likely. */
  static int employerOf(Region region, int row) {
    long id = region.jobseekers().id.get(row);
    return region.jobs().employerOf(region.draws().uniform(Purpose.AT_START, id, 0, EMPLOYER));
  }

  private double credit(Region region, int row, int hired) {
    Jobseekers people = region.jobseekers();
    int scheme = people.scheme.get(row);
    boolean registered = people.targetGroup.get(row) == 1;
    return scheme < 0
        ? 0
        : law.of(Schemes.at(scheme))
            .hiringCredit()
            .euroPerWeek(region.age(row, hired), registered, people.work.hours.get(row));
  }

  /** A fixed term may not go on for longer than the law allows; agency work may. */
  private int afterWeeks(int contract, int weeks) {
    boolean tooLong = contract == Contract.FIXED_TERM.ordinal() && weeks >= chain;
    return tooLong ? Contract.PERMANENT.ordinal() : contract;
  }

  /** Weeks that somebody of a scheme has had the job, as long as such people have had theirs. */
  int weeks(Region region, int row, Scheme scheme) {
    long id = region.jobseekers().id.get(row);
    Bins bins = tenure[scheme.ordinal()];
    int bin = region.draws().pick(Purpose.AT_START, id, 0, TENURE_CLASS, bins.shares());
    double years = bins.value(bin, region.draws().uniform(Purpose.AT_START, id, 0, TENURE));
    return 1 + (int) (years * RatePerYear.WEEKS_PER_YEAR);
  }

  /**
   * Gives somebody such a job.
   *
   * @param weeks how long he or she has had it by now
   */
  void give(Region region, int row, int week, int weeks) {
    Jobseekers jobseekers = region.jobseekers();
    WorkFile work = jobseekers.work;
    Draws draws = region.draws();
    long id = jobseekers.id.get(row);
    int employer = employerOf(region, row);
    int drawn = draws.pick(Purpose.AT_START, id, 0, CONTRACT, contracts);
    jobseekers.status.set(row, Status.WORKING.ordinal());
    work.employer.set(row, employer);
    work.started.set(row, week - weeks);
    work.since.set(row, week - weeks);
    work.contract.set(row, afterWeeks(drawn, weeks));
    work.hours.set(row, jobseekers.capacity.get(row));
    double luck = draws.normal(Purpose.AT_START, id, 0, WAGE);
    work.wage.set(row, wages.of(jobseekers.education.get(row), luck));
    practice.build(jobseekers, row, weeks);
    work.fit.set(row, 1);
    double brings = employability.of(jobseekers, row);
    work.match.set(row, brings);
    work.asked.set(row, demands.suiting(jobseekers.education.get(row), brings));
    work.covered.set(row, region.employer(employer).knows(knowsCover) ? 1 : 0);
    if (draws.happens(Purpose.AT_START, id, 0, SHELTERED, sheltered)
        && jobseekers.sheltered.get(row) == TargetGroup.WAITING) {
      jobseekers.sheltered.set(row, TargetGroup.SHELTERED);
      work.contract.set(row, afterWeeks(Contract.FIXED_TERM.ordinal(), weeks));
      work.subsidisedUntil.set(row, Integer.MAX_VALUE);
      return;
    }
    boolean informed = region.employer(employer).knows(knowsSubsidy);
    work.credit.set(row, informed ? credit(region, row, week - weeks) : 0);
    boolean offered = informed && jobseekers.states.get(row, State.OFFSET) > 0;
    if (offered && rights.isCoached(jobseekers, row)) {
      work.guidedUntil.set(row, week + coachWeeks - weeks);
      work.coached.set(row, jobseekers.states.get(row, State.COACHING));
    }
    if (offered && rights.isSubsidised(jobseekers, row)) {
      work.contract.set(row, afterWeeks(Contracts.withSubsidy(drawn), weeks));
      work.subsidisedUntil.set(row, week + subsidyWeeks - Math.floorMod(weeks, subsidyWeeks));
    }
  }
}
