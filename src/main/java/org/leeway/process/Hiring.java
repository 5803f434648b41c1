package org.leeway.process;

import org.leeway.domain.Channel;
import org.leeway.domain.Contract;
import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.scenario.Values;
import org.leeway.world.Contracts;
import org.leeway.world.CountFile;
import org.leeway.world.Demands;
import org.leeway.world.Employability;
import org.leeway.world.Employer;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Region;
import org.leeway.world.RightsAtWork;
import org.leeway.world.Schemes;
import org.leeway.world.ServiceFile;
import org.leeway.world.Vacancies;

/**
 * What happens when an offer is accepted: a contract, perhaps with subsidy and guidance, and a
 * success in somebody's memory.
 */
final class Hiring {
  private final double enoughHours;
  private final int rememberedWeeks;
  private final int subsidyWeeks;
  private final double least;
  private final Experience experience;
  private final Credit credit;
  private final Strategies strategies;
  private final CaseRecords records;
  private final SlowChange slowChange;
  private final Employability employability;
  private final JobCoach coach;
  private final double minimumWage;
  private final Compensation compensation;
  private final Signals signals;
  private final Demands demands;
  private final VacancyChain chain;
  private final RightsAtWork rights;
  private final Arranged arranged;

  Hiring(Values values) {
    minimumWage = values.number("money.minimum_wage.hour_38");
    enoughHours = values.hours("work.enough-hours").value();
    rememberedWeeks = values.weeks("learning.remembered").whole();
    subsidyWeeks = values.weeks("work.subsidy.weeks").whole();
    least = values.share("work.offered-from").value();
    experience = new Experience(values);
    credit = new Credit(values);
    strategies = new Strategies(values);
    records = new CaseRecords(values);
    slowChange = new SlowChange(values);
    employability = new Employability(values);
    coach = new JobCoach(values);
    compensation = new Compensation(values);
    signals = new Signals(values);
    demands = new Demands(values);
    chain = new VacancyChain(values);
    rights = values.once(RightsAtWork.class, RightsAtWork::new);
    arranged = new Arranged(values);
  }

  /**
   * Hires a person.
   *
   * @param productivity what the person brings in this job: how well they match
   */
  void hire(Region region, int row, int vacancy, double productivity, Week week) {
    Jobseekers people = region.jobseekers();
    Vacancies vacancies = region.vacancies();
    boolean served = people.is(row, Status.SERVED);
    if (region.isFollowed(row)) {
      MarketWitness.hired(region, row, vacancy, productivity, week);
    }
    region.ledger().add(Ledger.Figure.FILLED, 1);
    boolean changes = !served && people.employed.get(row) == 1;
    if (changes) {
      region.ledger().add(Ledger.Figure.JOB_CHANGES, 1);
      chain.leaves(region, row, week);
    } else {
      region.ledger().add(served ? Ledger.Figure.SERVED_JOBS : Ledger.Figure.OUTSIDE_JOBS, 1);
    }
    if (!served
        && people.turnedDown.get(row) == 0
        && people.count.cell.get(row) == CountFile.NOT_COUNTED
        && Counting.mayGo(people, row, week)) {
      region.ledger().add(Ledger.Figure.HIRED_AWAY, 1);
      region.depart(row);
      return;
    }
    double hours = Math.min(vacancies.hours.get(vacancy), people.capacity.get(row));
    slowChange.catchUp(region, row, week.number());
    people.status.set(row, Status.WORKING.ordinal());
    people.applied.set(row, 0);
    people.service.nextAtWork.set(row, Jobseekers.NEVER);
    people.engaged.set(row, 0);
    people.work.employer.set(row, vacancies.employer.get(vacancy));
    people.gapBefore.set(row, region.weeksOut(row, week.number()));
    people.employed.set(row, 0);
    people.work.started.set(row, week.number());
    people.work.since.set(row, week.number());
    people.work.hours.set(row, hours);
    people.work.wage.set(row, vacancies.wage.get(vacancy));
    people.work.contract.set(row, vacancies.contract.get(vacancy));
    people.work.match.set(row, productivity);
    people.work.asked.set(row, demands.of(vacancies.education.get(vacancy)));
    people.work.fit.set(row, fit(employability.of(people, row), productivity));
    people.work.channel.set(row, vacancies.bestChannel(vacancy));
    if (hours >= enoughHours) {
      Counting.placed(people, row, week);
    }
    if (served) {
      leaveService(region, row, week);
    }
  }

  /** Gives a person a sheltered job, which no employer has to offer. */
  void shelter(Region region, int row, int employer, Week week) {
    Jobseekers people = region.jobseekers();
    slowChange.catchUp(region, row, week.number());
    people.status.set(row, Status.WORKING.ordinal());
    people.applied.set(row, 0);
    people.service.nextAtWork.set(row, Jobseekers.NEVER);
    people.work.employer.set(row, employer);
    people.work.started.set(row, week.number());
    people.work.since.set(row, week.number());
    people.work.hours.set(row, people.capacity.get(row));
    people.work.wage.set(row, minimumWage);
    people.work.contract.set(row, Contract.FIXED_TERM.ordinal());
    people.work.match.set(row, employability.of(people, row));
    people.work.asked.set(row, demands.of(0));
    people.work.fit.set(row, 1);
    people.work.channel.set(row, Channel.FORMAL.ordinal());
    people.work.subsidisedUntil.set(row, Integer.MAX_VALUE);
    if (people.work.hours.get(row) >= enoughHours) {
      Counting.placed(people, row, week);
    }
    people.service.programme.clear(row);
    people.activity.set(row, 0);
    experience.success(people, row);
  }

  private double hiringCredit(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    return compensation.credit(
        Schemes.at(people.scheme.get(row)),
        region.age(row, week.number()),
        people.targetGroup.get(row) == 1,
        people.work.hours.get(row));
  }

  private static double fit(double ability, double productivity) {
    return ability > 0 ? Math.min(1, productivity / ability) : 1;
  }

  private void leaveService(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    ServiceFile file = people.service;
    region.ledger().placed(region.officeOf(row).organisation());
    records.found(region, row, week);
    credit.placed(region, row, people.work.hours.get(row), week);
    int last = file.lastInstrument.get(row);
    if (last != ServiceFile.NO_INSTRUMENT
        && week.number() - file.started.get(row) <= rememberedWeeks) {
      region.professionalOf(row).memory().worked(last, file.kind.get(row));
      if (!file.programme.isEmpty(row)) {
        region.professionalOf(row).memory().tried(last, file.kind.get(row));
      }
    }
    Employer employer = region.employer(people.work.employer.get(row));
    int channel = people.work.channel.get(row);
    boolean informed = compensation.isSubsidyKnown(employer, channel);
    boolean covered =
        signals.isDisabled(people, row) && compensation.isCoverKnown(employer, channel);
    people.work.covered.set(row, covered ? 1 : 0);
    people.work.credit.set(row, informed ? hiringCredit(region, row, week) : 0);
    boolean putForward = channel == Channel.MEDIATED.ordinal();
    people.work.spoke.set(row, putForward ? region.professionalOf(row).id() : 0);
    if (putForward) {
      employer.tell();
    }
    Strategy strategy = strategies.today(region, row, week);
    double offset = Math.min(1, strategy.againstToday(strategy.employer().subsidy()));
    boolean subsidised = rights.isSubsidised(people, row) && !arranged.isOnlyAdapted(people, row);
    if (subsidised && informed && offset * people.now(State.OFFSET, row) >= least) {
      people.work.subsidisedUntil.set(row, week.number() + subsidyWeeks);
      people.work.contract.set(row, Contracts.withSubsidy(people.work.contract.get(row)));
    }
    double coached = rights.isCoached(people, row) ? people.now(State.COACHING, row) : 0;
    if (coached >= least && coach.isPaid(people.work.hours.get(row))) {
      people.work.guidedUntil.set(row, week.number() + coach.weeks(people, row));
      people.work.coached.set(row, coached);
    }
    if (signals.isDisabled(people, row) && arranged.isAdapted(people, row)) {
      people.work.adaptedFrom.set(row, week.number() + 1); // made before: no wait, no more to pay
    }
    file.programme.clear(row);
    people.activity.set(row, 0);
    experience.success(people, row);
  }
}
