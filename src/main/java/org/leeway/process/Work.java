package org.leeway.process;

import org.leeway.domain.Expense;
import org.leeway.domain.Rung;
import org.leeway.domain.Scheme;
import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.law.Law;
import org.leeway.law.SchemeLaw;
import org.leeway.scenario.Values;
import org.leeway.world.BenefitRights;
import org.leeway.world.Contracts;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Region;
import org.leeway.world.RightsAtWork;
import org.leeway.world.RowList;
import org.leeway.world.Schemes;
import org.leeway.world.TargetGroup;

/**
 * Work: jobs last or end, see {@link Leaving}; a contract with an end becomes permanent or ends,
 * see {@link Renewal}. Some go straight on to another job, with a new contract; who loses a job
 * returns to a benefit: unemployment benefit after enough weeks of work, otherwise the benefit from
 * before. Who keeps a right beside work stays in view as long as the right lasts; others go when
 * nobody looks at them any more.
 */
final class Work implements Rules<Work> {
  private static final int LASTING = 26;

  /** Beside the looks of {@link Renewal}. */
  private static final int NEXT_EMPLOYER = 2;

  private static final int NEXT_CONTRACT = 3;

  private final int followed;
  private final Law law;
  private final WageCostSubsidy subsidy;
  private final Experience failing;
  private final BenefitRights rights;
  private final FirstPicture firstPicture;
  private final Incidents incidents;
  private final Credit credit;
  private final SlowChange slowChange;
  private final Purse purse;
  private final Payroll payroll;
  private final SickLeave sickLeave;
  private final Beside beside;
  private final Adaptation adaptation;
  private final Sheltered sheltered;
  private final Renewal renewal;
  private final Leaving leaving;
  private final JobCoach coach;
  private final TargetGroup register;
  private final double pension;
  private final double[] exits = new double[Schemes.NUMBER];
  private final double registerExit;
  private final double[] newJobs;
  private final int subsidyWeeks;
  private final Impressions impressions;
  private final RightsAtWork rightsAtWork;

  Work(Values values) {
    followed = values.weeks("work.followed").whole();
    law = values.once(Law.class, Law::new);
    subsidy = new WageCostSubsidy(values);
    rightsAtWork = values.once(RightsAtWork.class, RightsAtWork::new);
    failing = new Experience(values);
    rights = values.once(BenefitRights.class, BenefitRights::new);
    firstPicture = values.once(FirstPicture.class, FirstPicture::new);
    incidents = new Incidents(values);
    credit = new Credit(values);
    slowChange = new SlowChange(values);
    purse = values.once(Purse.class, Purse::new);
    payroll = new Payroll(values);
    sickLeave = new SickLeave(values);
    beside = new Beside(values, purse);
    adaptation = new Adaptation(values, purse);
    sheltered = new Sheltered(values);
    renewal = new Renewal(values, sickLeave, adaptation);
    coach = new JobCoach(values);
    leaving = new Leaving(values, coach);
    register = new TargetGroup(values);
    pension = values.number("population.age.pension");
    for (Scheme scheme : Scheme.values()) {
      exits[scheme.ordinal()] =
          values.rate("population." + scheme.code() + ".exit").withinWeek().value();
    }
    newJobs = Contracts.ofNewJobs(values);
    registerExit = values.rate("population.register.exit").withinWeek().value();
    subsidyWeeks = values.weeks("work.subsidy.weeks").whole();
    impressions = new Impressions(values);
  }

  @Override
  public boolean isByPerson() {
    return true;
  }

  @Override
  public void person(Region region, int row, Week week, Editions<Work> rules) {
    if (region.jobseekers().is(row, Status.WORKING)) {
      work(region, row, week, rules);
    }
  }

  @Override
  public void week(Region region, Week week, Editions<Work> rules) {
    RowList working = region.jobseekers().working();
    for (int place = 0; place < working.size(); place++) {
      int row = working.row(place);
      rules.of(region, row).work(region, row, week, rules);
    }
  }

  private void work(Region region, int row, Week week, Editions<Work> rules) {
    Jobseekers people = region.jobseekers();
    int tenure = week.number() - people.work.started.get(row);
    int inJob = week.number() - people.work.since.get(row);
    boolean guidedNow = people.work.guidedUntil.get(row) >= week.number();
    if (guidedNow) {
      guide(region, row, coach.euro(people, row, tenure), week);
    }
    if (Sheltered.isSheltered(people, row)) {
      purse.service(region, row, Expense.GUIDANCE, sheltered.guidanceEuro(), week);
    }
    if (people.work.subsidisedUntil.get(row) == week.number()) {
      measure(people, row, week);
    }
    if (people.work.subsidisedUntil.get(row) >= week.number()) {
      purse.subsidy(region, row, subsidy.euro(people, row, inJob), week);
    }
    hiringCredit(region, row, inJob, week);
    sickLeave.week(region, row, week);
    adaptation.week(region, row, inJob, week);
    wage(region, row, week);
    boolean keepsPart = beside.pay(region, row, tenure, week);
    premium(region, row, tenure, week);
    if (tenure == LASTING) {
      Counting.lasted(people, row);
      impressions.note(region, row, true, week);
      credit.lasted(region, row);
    }
    if (region.isFollowed(row)) {
      boolean inSheltered = Sheltered.isSheltered(people, row);
      double leaves =
          inSheltered
              ? sheltered.ends()
              : leaving.chance(region, row, inJob, tenure, guidedNow, week);
      double chance = tenure > 0 ? leaves : 0;
      double moves = inSheltered ? 0 : leaving.movesOn(inJob);
      Witness.job(region, row, inJob, chance, chance * (1 - moves), week);
    }
    // A job that was found this week lasts the week.
    JobFate staying =
        inJob > 0 ? stays(region, row, inJob, tenure, guidedNow, week) : JobFate.STAYS;
    if (staying == JobFate.MOVES_ON) {
      moveOn(region, row, week);
    }
    if (staying == JobFate.ENDS) {
      separate(region, row, tenure, week);
      rules.of(region, row).firstPicture.form(region, row, week);
    } else if (staysInView(people, row) || (keepsPart && tenure >= followed)) {
      if (inJob > 0 && losesRight(region, row, week)) {
        leaveView(region, row, week);
      }
    } else if (tenure >= followed && Counting.mayGo(people, row, week)) {
      leaveView(region, row, week);
    }
  }

  /** A coach whom the law does not pay is one whom a company sends at its own cost. */
  private void guide(Region region, int row, double euro, Week week) {
    if (rightsAtWork.isCoached(region.jobseekers(), row)) {
      purse.service(region, row, Expense.GUIDANCE, euro, week);
    } else {
      purse.ownGuidance(region, row, euro);
    }
  }

  /** Nobody looks at the person any more. */
  private static void leaveView(Region region, int row, Week week) {
    if (region.isFollowed(row)) {
      Witness.over(region, row, week);
    }
    region.depart(row);
  }

  private static boolean staysInView(Jobseekers people, int row) {
    return TargetGroup.keepsRight(people, row) || people.turnedDown.get(row) == 1;
  }

  private JobFate stays(
      Region region, int row, int inJob, int tenure, boolean guidedNow, Week week) {
    if (Sheltered.isSheltered(region.jobseekers(), row)) {
      return sheltered.stays(region, row, inJob, renewal.isAtLimit(inJob), week);
    }
    JobFate staying = leaving.fate(region, row, inJob, tenure, guidedNow, week);
    if (staying != JobFate.STAYS) {
      return staying;
    }
    boolean runsOut = region.jobseekers().work.subsidisedUntil.get(row) == week.number();
    return runsOut && !renewal.paysWithoutSubsidy(region.jobseekers(), row, week)
        ? renewal.afterSubsidy(region, row, inJob, leaving.movesOn(inJob), week)
        : renewal.stays(region, row, inJob, leaving.movesOn(inJob), week);
  }

  private void wage(Region region, int row, Week week) {
    double euro = payroll.week(region.jobseekers(), row);
    purse.wage(region, row, euro, week);
    Jobseekers people = region.jobseekers();
    if (people.work.covered.get(row) == 1 && SickLeave.isSick(people, row, week)) {
      purse.noRisk(region, row, euro);
    }
  }

  /** Pays the employer what the state gives for the first years in a job. */
  private void hiringCredit(Region region, int row, int inJob, Week week) {
    Jobseekers people = region.jobseekers();
    double euro = people.work.credit.get(row);
    if (euro > 0 && law.of(Schemes.at(people.scheme.get(row))).hiringCredit().isPaid(inJob)) {
      purse.hiringCredit(region, row, euro, week);
    }
  }

  /**
   * The wage value is measured again: whom the municipality had put into the register and who is
   * still not worth the wage keeps the subsidy.
   */
  private void measure(Jobseekers people, int row, Week week) {
    if (TargetGroup.isMunicipal(people, row) && register.wageValue(people, row) < 1) {
      people.work.subsidisedUntil.set(row, week.number() + subsidyWeeks);
    }
  }

  /**
   * Who keeps a right at work stays in view until pension age, or until the right is lost for other
   * reasons, as those who do not work lose it; so does, as long as a part of a benefit is paid
   * beside the job, who earns too little to be without one. Who was turned down for a benefit stays
   * until pension age.
   */
  private boolean losesRight(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    if (people.turnedDown.get(row) == 1 && !TargetGroup.keepsRight(people, row)) {
      return region.age(row, week.number()) >= pension;
    }
    double exit =
        TargetGroup.isMunicipal(people, row) ? registerExit : exits[people.scheme.get(row)];
    long id = people.id.get(row);
    return region.age(row, week.number()) >= pension
        || people.leaving.happens(
            row, region.draws(), Purpose.ADMINISTRATIVE_EXIT, id, week.number(), exit);
  }

  /** Pays the premium of the scheme from which the person came, when the job has lasted enough. */
  private void premium(Region region, int row, int tenure, Week week) {
    Jobseekers people = region.jobseekers();
    int scheme = people.scheme.get(row);
    if (scheme < 0) {
      return;
    }
    SchemeLaw rules = law.of(Schemes.at(scheme));
    if (rules.premiumEuro() > 0 && tenure == rules.premiumWeeks()) {
      purse.premium(region, row, rules.premiumEuro(), week);
    }
  }

  /** Another job follows at once: another employer, and a contract as new jobs have them. */
  private void moveOn(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    Draws draws = region.draws();
    long id = people.id.get(row);
    double place = draws.uniform(Purpose.CONTRACT, id, week.number(), NEXT_EMPLOYER);
    people.work.employer.set(row, region.jobs().employerOf(place));
    people.work.contract.set(
        row, draws.pick(Purpose.CONTRACT, id, week.number(), NEXT_CONTRACT, newJobs));
    people.work.since.set(row, week.number());
    people.work.credit.set(row, 0);
    people.work.adaptedFrom.set(row, Jobseekers.NEVER);
    if (people.sheltered.get(row) == TargetGroup.SHELTERED) {
      stepUp(region, row, week);
    }
  }

  /**
   * Out of sheltered work into an ordinary job: with a subsidy and a coach, for a term at first.
   */
  private void stepUp(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    people.sheltered.set(row, 0);
    people.service.nextAtWork.set(row, Jobseekers.NEVER);
    people.work.contract.set(row, Contracts.withSubsidy(people.work.contract.get(row)));
    people.work.subsidisedUntil.set(row, week.number() + subsidyWeeks);
    people.work.guidedUntil.set(row, week.number() + coach.weeks(people, row));
    people.work.coached.set(row, people.now(State.COACHING, row));
    region.ledger().add(Ledger.Figure.STEPS_UP, 1);
  }

  private void separate(Region region, int row, int tenure, Week week) {
    Jobseekers people = region.jobseekers();
    slowChange.catchUp(region, row, week.number());
    region.ledger().add(Ledger.Figure.SEPARATIONS, 1);
    if (tenure < LASTING) {
      impressions.note(region, row, false, week);
      incidents.brokeOff(region, row, tenure, week);
      failing.failure(people, row);
    }
    Scheme before = Schemes.at(people.scheme.get(row));
    Scheme scheme = schemeAfter(before, tenure);
    people.status.set(row, Status.SERVED.ordinal());
    people.scheme.set(row, scheme.ordinal());
    people.jobless.set(row, week.number());
    Participation.lift(people, row, Rung.ORGANISED);
    people.work.employer.set(row, -1);
    people.service.nextAtWork.set(row, Jobseekers.NEVER);
    people.sheltered.set(row, people.sheltered.get(row) > 0 ? TargetGroup.WAITING : 0);
    people.work.guidedUntil.set(row, Jobseekers.NEVER);
    people.work.sickFrom.set(row, Jobseekers.NEVER);
    people.work.adaptedFrom.set(row, Jobseekers.NEVER);
    people.work.subsidisedUntil.set(row, Jobseekers.NEVER);
    people.work.credit.set(row, 0);
    if (rights.revives(before, scheme, tenure)) {
      rights.revive(region, row, tenure, week.number());
    } else {
      grant(region, row, scheme, week);
    }
    region.allocate(row);
    Counting.again(people, row, week);
  }

  private void grant(Region region, int row, Scheme scheme, Week week) {
    Jobseekers people = region.jobseekers();
    if (scheme == Scheme.UNEMPLOYMENT) {
      double hours = people.work.hours.get(row);
      people.formerWage.set(row, law.earnings(hours, people.work.wage.get(row)));
    }
    rights.grant(region, row, scheme, week.number());
  }

  private Scheme schemeAfter(Scheme before, int tenure) {
    double weeks = law.of(Scheme.UNEMPLOYMENT).right().weeksWorked();
    return law.of(before).after().afterJob(tenure, weeks).orElse(before);
  }
}
