package org.leeway.process;

import org.leeway.domain.Expense;
import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.draw.Purpose;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.IntColumn;
import org.leeway.world.Jobseekers;
import org.leeway.world.Memory;
import org.leeway.world.Office;
import org.leeway.world.Problems;
import org.leeway.world.ProgrammeColumn;
import org.leeway.world.Region;
import org.leeway.world.RowList;
import org.leeway.world.Schemes;
import org.leeway.world.ServiceFile;

/**
 * Service: instruments that run do their work. Every week each of their mechanisms works on the
 * person in its dose and problems are cleared; client and professional spend their hours and the
 * budget pays. What others must give (debt help, care, childcare) begins when they take the client.
 * An instrument that has run its weeks ends well or badly, which the client and the professional
 * remember; the professional sees the client again. A cut benefit pushes as long as it lasts. What
 * was started with somebody who has work to keep runs beside the job.
 */
final class Service implements Rules<Service> {
  private static final String CUT = "sanctions";

  private final Mechanisms mechanisms;
  private final Catalogue catalogue;
  private final Goals goals;
  private final Credit credit;
  private final Problems problems;
  private final Experience experience;
  private final Connections connections;
  private final Strategies strategies;
  private final Enforcement enforcement;
  private final Purse purse;
  private final Participation participation;
  private final KeepingWork keeping;
  private final int cut;
  private final double goalCounts;
  private final double ownMinutes;
  private final double groupSize;

  Service(Values values) {
    mechanisms = values.once(Mechanisms.class, Mechanisms::new);
    catalogue = Catalogue.of(values);
    goals = new Goals(values, mechanisms.influence());
    credit = new Credit(values);
    problems = new Problems(values);
    experience = new Experience(values);
    strategies = new Strategies(values);
    connections = new Connections(values, catalogue);
    purse = values.once(Purse.class, Purse::new);
    participation = new Participation(values);
    keeping = values.once(KeepingWork.class, KeepingWork::new);
    enforcement = new Enforcement(values, mechanisms);
    cut = catalogue.find(CUT);
    ownMinutes = values.share("service.own-minutes").value();
    groupSize = values.number("service.group-size");
    goalCounts = values.share("learning.goal-counts").value();
  }

  @Override
  public boolean isByPerson() {
    return true;
  }

  @Override
  public void before(Region region, Week week, Editions<Service> rules) {
    for (Office office : region.offices()) {
      office.groups().turn();
    }
  }

  @Override
  public void person(Region region, int row, Week week, Editions<Service> rules) {
    if (region.jobseekers().is(row, Status.SERVED)) {
      serve(region, row, week);
    } else if (isBesideWork(region.jobseekers(), row)) {
      besideWork(region, row, week);
    }
  }

  /** The chair of who is at work may be gone: another professional goes on. */
  private void besideWork(Region region, int row, Week week) {
    int chair = region.jobseekers().service.professional.get(row);
    if (chair >= region.officeOf(row).professionals().size()) {
      region.allocate(row);
    }
    run(region, row, week);
  }

  private static boolean isBesideWork(Jobseekers people, int row) {
    return people.is(row, Status.WORKING)
        && (!people.service.programme.isEmpty(row) || people.activity.get(row) > 0);
  }

  @Override
  public void week(Region region, Week week, Editions<Service> rules) {
    before(region, week, rules);
    RowList served = region.jobseekers().served();
    for (int place = 0; place < served.size(); place++) {
      int row = served.row(place);
      rules.of(region, row).serve(region, row, week);
    }
    RowList working = region.jobseekers().working();
    for (int place = 0; place < working.size(); place++) {
      int row = working.row(place);
      if (isBesideWork(region.jobseekers(), row)) {
        rules.of(region, row).besideWork(region, row, week);
      }
    }
  }

  private void serve(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    enforcement.byLot(region, row, week);
    boolean isCut = people.sanctionedUntil.get(row) >= week.number() && cut != Weighing.NOTHING;
    if (!isCut && people.service.programme.isEmpty(row)) {
      people.activity.set(row, 0);
      return;
    }
    if (isCut) {
      region.scene().weeksInService(week.number() - people.service.since.get(row));
      region.scene().alone();
      work(region, row, strategies.today(region, row, week), catalogue.get(cut));
    }
    run(region, row, week);
  }

  /** A week of what runs. */
  private void run(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    ProgrammeColumn programme = people.service.programme;
    region.scene().weeksInService(week.number() - people.service.since.get(row));
    Strategy strategy = strategies.today(region, row, week);
    double hours = 0;
    for (int place = programme.size(row) - 1; place >= 0; place--) {
      int begins = programme.begins(row, place);
      Instrument instrument = catalogue.get(programme.instrument(row, place));
      if (begins == week.number() && !connections.take(region, row, instrument, week)) {
        programme.delay(row, place, 1);
      } else if (begins <= week.number()) {
        hours += instrument.shareOfWeek();
        run(region, row, strategy, place, instrument, week);
      }
    }
    people.activity.set(row, Math.min(1, hours));
  }

  /** What the others in the group are like, the same people for as long as it lasts. */
  private double others(Region region, int row, Instrument instrument, int begins) {
    long id = region.jobseekers().id.get(row);
    double luck = region.draws().noise(Purpose.GROUP_MEMBERS, id, begins, 1 + instrument.place());
    return region.officeOf(row).groups().others(groupSize, luck);
  }

  private void run(
      Region region, int row, Strategy strategy, int place, Instrument instrument, Week week) {
    Jobseekers people = region.jobseekers();
    Office office = region.officeOf(row);
    int begins = people.service.programme.begins(row, place);
    boolean group = instrument.isGroup() && isInGroup(region, row, strategy, instrument, begins);
    int weeks = week.number() - begins;
    double year = Math.min(1, weeks / (double) RatePerYear.WEEKS_PER_YEAR);
    double others = group ? others(region, row, instrument, begins) : 0;
    region.scene().set(instrument.shareOfWeek(), group, others, year);
    if (group) {
      office.groups().join(people.now(State.MOTIVATION, row));
    }
    double cleared = work(region, row, strategy, instrument);
    if (cleared > 0) {
      clear(people, row, instrument, weeks, cleared);
    }
    if (people.is(row, Status.WORKING)) {
      keeping.arrange(region, row, instrument, week);
    }
    region.professionalOf(row).useMinutes(ownMinutes * instrument.minutes());
    participation.runs(people, row, instrument);
    office.spend(instrument.euroPerWeek());
    if (strategies.of(Schemes.at(people.scheme.get(row))).isPaidPerClient()) {
      purse.ownInstrument(region, row, instrument.euroPerWeek());
    } else {
      purse.service(region, row, Expense.INSTRUMENT, instrument.euroPerWeek(), week);
    }
    if (week.number() >= people.service.programme.ends(row, place)) {
      end(region, row, place, instrument, week);
    }
  }

  /** Who starts in a group stays in it. */
  static boolean isInGroup(
      Region region, int row, Strategy strategy, Instrument instrument, int begins) {
    long id = region.jobseekers().id.get(row);
    double often = strategy.inGroups();
    return often >= 1
        || region.draws().happens(Purpose.GROUP, id, begins, instrument.place(), often);
  }

  /** Lets the mechanisms of an instrument work; gives how far they clear problems. */
  private double work(Region region, int row, Strategy strategy, Instrument instrument) {
    double cleared = 0;
    for (int at = 0; at < instrument.doses().size(); at++) {
      Instrument.Dose dose = instrument.doses().get(at);
      double part = dose.part() * strategy.strength(dose.mechanism());
      double worked = mechanisms.work(region, row, dose.mechanism(), dose.moves(), part);
      cleared += worked * dose.mechanism().clears();
    }
    return cleared;
  }

  /** Takes away this week's part of the problems, so that a full run takes the whole part. */
  private void clear(Jobseekers people, int row, Instrument instrument, int weeks, double cleared) {
    boolean changed = false;
    for (int at = 0; at < instrument.clears().size(); at++) {
      Instrument.Clearing clearing = instrument.clears().get(at);
      int owned = clearing.problem().owned();
      double intensity = people.problems.get(row, owned);
      if (intensity > 0) {
        double part = Math.min(1, clearing.part() * cleared) / Math.max(1, instrument.weeks());
        double before = Math.max(0, 1 - part * weeks);
        double after = Math.max(0, 1 - part * (weeks + 1));
        people.problems.set(row, owned, before > 0 ? intensity * after / before : 0);
        changed = true;
      }
    }
    if (changed) {
      problems.weigh(people, row);
    }
  }

  private void end(Region region, int row, int place, Instrument instrument, Week week) {
    Jobseekers people = region.jobseekers();
    ServiceFile file = people.service;
    if (region.isFollowed(row)) {
      Witness.instrumentEnds(region, row, instrument.code(), week);
    }
    if (experience.succeeds(region, row, instrument, week)) {
      experience.success(people, row);
    } else {
      experience.failure(people, row);
    }
    Memory memory = region.professionalOf(row).memory();
    memory.tried(instrument.place(), file.kind.get(row));
    int reached = goals.look(region, row);
    credit.reached(region, row, Integer.bitCount(reached), week);
    if ((reached & goals.bit(instrument.goal())) != 0) {
      memory.worked(instrument.place(), file.kind.get(row), goalCounts);
    } else {
      Hope.disappoint(file, row);
    }
    file.programme.remove(row, place);
    file.done.set(row, file.done.get(row) | (1L << instrument.place()));
    file.ended.set(row, week.number());
    IntColumn next = people.is(row, Status.WORKING) ? file.nextAtWork : file.nextContact;
    next.set(row, Math.min(next.get(row), week.number() + 1));
  }
}
