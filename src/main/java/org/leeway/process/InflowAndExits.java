package org.leeway.process;

import java.util.Optional;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.draw.Arrival;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.law.Law;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.AtWork;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.PersonMaker;
import org.leeway.world.Population;
import org.leeway.world.Region;
import org.leeway.world.RegionalShares;
import org.leeway.world.RowList;
import org.leeway.world.Schemes;
import org.leeway.world.WorkPays;

/**
 * Inflow and administrative exits: people enter a scheme or start looking outside the service;
 * people leave because they reach pension age, because their right ends, or for reasons that have
 * nothing to do with work. Benefits are paid.
 */
final class InflowAndExits implements Rules<InflowAndExits> {
  private static final Scheme[] SCHEMES = Scheme.values();
  private static final int FIRST_ORDINAL = Arrival.ENTERED.firstOrdinal();

  /** Beside what tells who leaves. */
  private static final int NEXT_SCHEME = Draws.WEEKS_AT_ONCE;

  private static final int TURNED_DOWN = NEXT_SCHEME + 1;

  /** Beside these. */
  private static final int OUTLIVED = 2 * Draws.WEEKS_AT_ONCE;

  /** People look anew at what work would bring as the months on a benefit go by. */
  private static final int WEEKS_BETWEEN_LOOKS = 4;

  private static final String STOPS = "stops looking";

  private final PersonMaker maker;
  private final Population population;
  private final AtWork atWork;
  private final Counting counting;
  private final FirstPicture firstPicture;
  private final double pension;
  private final OtherExits exits;
  private final Claims claims;
  private final Benefits benefits;
  private final Purse purse;
  private final Law law;
  private final WorkPays workPays;
  private final SlowChange slowChange;
  private final double givingUp;

  InflowAndExits(Values values) {
    maker = new PersonMaker(values);
    RegionalShares shares = new RegionalShares(values);
    population = new Population(values, shares);
    atWork = new AtWork(values, maker, shares);
    counting = new Counting(values);
    firstPicture = values.once(FirstPicture.class, FirstPicture::new);
    purse = values.once(Purse.class, Purse::new);
    benefits = new Benefits(values);
    workPays = values.once(WorkPays.class, WorkPays::new);
    law = workPays.law();
    claims = new Claims(values, law, atWork);
    slowChange = new SlowChange(values);
    pension = values.number("population.age.pension");
    exits = new OtherExits(values);
    givingUp = values.rate("population.outside.giving-up").value() / RatePerYear.WEEKS_PER_YEAR;
  }

  @Override
  public boolean isByPerson() {
    return true;
  }

  @Override
  public void before(Region region, Week week, Editions<InflowAndExits> rules) {
    if (week.endsBurnIn()) {
      atWork.makeUp(region, week.number());
    }
    if (week.startsCounting()) {
      counting.startAll(region, week);
    }
    enter(region, week, rules);
  }

  @Override
  public void person(Region region, int row, Week week, Editions<InflowAndExits> rules) {
    if (region.jobseekers().is(row, Status.SERVED)) {
      served(region, row, week, rules);
    } else if (region.jobseekers().is(row, Status.OUTSIDE)) {
      outside(region, row, week);
    } else if (region.jobseekers().is(row, Status.STOPPED)) {
      stopped(region, row, week);
    }
  }

  @Override
  public void week(Region region, Week week, Editions<InflowAndExits> rules) {
    before(region, week, rules);
    Jobseekers people = region.jobseekers();
    RowList outside = people.outside();
    RowList served = people.served();
    RowList stopped = people.stopped();
    for (int place = 0; place < served.size(); place++) {
      int row = served.row(place);
      rules.of(region, row).served(region, row, week, rules);
    }
    for (int place = 0; place < outside.size(); place++) {
      int row = outside.row(place);
      rules.of(region, row).outside(region, row, week);
    }
    for (int place = 0; place < stopped.size(); place++) {
      stopped(region, stopped.row(place), week);
    }
  }

  private void enter(Region region, Week week, Editions<InflowAndExits> rules) {
    for (Scheme scheme : SCHEMES) {
      int number = population.entering(region, scheme, week.number());
      for (int ordinal = 0; ordinal < number; ordinal++) {
        int row = maker.entrant(region, scheme, week.number(), FIRST_ORDINAL + ordinal);
        begin(region, row, week, rules);
      }
    }
    atWork.enter(region, week.number());
    claims.enter(region, week, row -> begin(region, row, week, rules));
    int outsiders = population.outsideEntering(region, week.number());
    double inWork = population.inWork(region);
    for (int ordinal = 0; ordinal < outsiders; ordinal++) {
      maker.outsider(region, week.number(), FIRST_ORDINAL + ordinal, false, inWork);
    }
  }

  private void begin(Region region, int row, Week week, Editions<InflowAndExits> rules) {
    region.allocate(row);
    rules.of(region, row).firstPicture.form(region, row, week);
    if (week.counts()) {
      counting.start(region, row, week);
    }
    if (region.isFollowed(row)) {
      Witness.enters(region, row, week);
    }
  }

  private void served(Region region, int row, Week week, Editions<InflowAndExits> rules) {
    Jobseekers people = region.jobseekers();
    Scheme scheme = Schemes.at(people.scheme.get(row));
    pay(region, row, scheme, week);
    if ((week.number() - people.jobless.get(row)) % WEEKS_BETWEEN_LOOKS == 0) {
      lookAtWork(region, row, week, rules);
    }
    if (region.age(row, week.number()) >= pension) {
      departs(region, row, "reaches pension age", week);
    } else if (people.rightEnds.get(row) <= week.number()) {
      endOfRight(region, row, scheme, week, rules);
    } else {
      double hazard = exits.hazard(people, row, week);
      if (leaves(region, row, Purpose.ADMINISTRATIVE_EXIT, hazard)) {
        if (region.isFollowed(row)) {
          Witness.exits(region, row, hazard, OUTLIVED, week);
        }
        if (people.turnedDown.get(row) == 1) {
          goesOnWithoutBenefit(region, row, week);
        } else {
          region.depart(row);
        }
      }
    }
  }

  /**
   * What was seen four weeks ago still holds where neither the law nor the person's case changed.
   * Another law is seen, and pays, from the next look on: benefits are paid by the month.
   */
  private void lookAtWork(Region region, int row, Week week, Editions<InflowAndExits> rules) {
    Jobseekers people = region.jobseekers();
    int before = week.number() - WEEKS_BETWEEN_LOOKS;
    if (region.treated().isAnybody() || people.underSince(rules, week.number()) > before) {
      workPays.look(people, row, week.number());
    } else {
      workPays.lookAgain(people, row, week.number(), before);
    }
  }

  private void pay(Region region, int row, Scheme scheme, Week week) {
    Jobseekers people = region.jobseekers();
    boolean isCut = people.sanctionedUntil.get(row) >= week.number();
    double cut = isCut ? people.cut.get(row) : 0;
    purse.benefit(region, row, scheme, benefits.week(people, row), cut, week);
    region.ledger().serve(scheme);
    region.ledger().add(Ledger.Count.SERVED_WEEKS, people.count.cell.get(row), 1);
    Counting.benefitWeek(people, row, week);
  }

  /** After a right comes what the law of the scheme says, or life without a benefit. */
  private void endOfRight(
      Region region, int row, Scheme scheme, Week week, Editions<InflowAndExits> rules) {
    Jobseekers people = region.jobseekers();
    double place =
        region
            .draws()
            .uniform(Purpose.ADMINISTRATIVE_EXIT, people.id.get(row), week.number(), NEXT_SCHEME);
    Optional<Scheme> next = law.of(scheme).after().atEnd(place);
    int from = people.jobless.get(row);
    if (next.isPresent() && claims.isTurnedDown(people, row, next.get())) {
      people.turnedDown.set(row, 1);
      next = claims.instead(next.get(), turnedDown(region, row, week));
      from = week.number();
    }
    if (next.isPresent()) {
      claims.move(region, row, next.get(), from, week);
      region.allocate(row);
      rules.of(region, row).firstPicture.form(region, row, week);
    } else {
      goesOnWithoutBenefit(region, row, week);
    }
    if (region.isFollowed(row)) {
      Witness.endOfRight(region, row, scheme, NEXT_SCHEME, week);
    }
  }

  private void goesOnWithoutBenefit(Region region, int row, Week week) {
    slowChange.catchUp(region, row, week.number() - 1);
    region.jobseekers().status.set(row, Status.OUTSIDE.ordinal());
    region.jobseekers().service.programme.clear(row);
  }

  private static double turnedDown(Region region, int row, Week week) {
    long id = region.jobseekers().id.get(row);
    return region.draws().uniform(Purpose.ADMINISTRATIVE_EXIT, id, week.number(), TURNED_DOWN);
  }

  /**
   * Who looks outside the service stops looking some time. Most are out of view then; who was
   * turned down for a benefit stays in view, at work or not.
   */
  private void outside(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    boolean stops = leaves(region, row, Purpose.GIVING_UP, givingUp);
    if (region.age(row, week.number()) >= pension) {
      departs(region, row, STOPS, week);
    } else if (stops && people.turnedDown.get(row) == 0) {
      departs(region, row, STOPS, week);
    } else if (stops && people.engaged.get(row) == 0) {
      people.status.set(row, Status.STOPPED.ordinal());
      if (region.isFollowed(row)) {
        Witness.leaves(region, row, STOPS, week);
      }
    }
  }

  private void stopped(Region region, int row, Week week) {
    if (region.age(row, week.number()) >= pension) {
      departs(region, row, "reaches pension age", week);
    }
  }

  /** What people outlive is drawn of them once; each week takes its part of it. */
  private static boolean leaves(Region region, int row, Purpose purpose, double hazard) {
    Jobseekers people = region.jobseekers();
    double outlives = people.outlives.get(row);
    if (outlives <= 0) {
      outlives = region.draws().outlived(purpose, people.id.get(row), OUTLIVED);
    }
    people.outlives.set(row, outlives - hazard);
    return outlives <= hazard;
  }

  private static void departs(Region region, int row, String why, Week week) {
    if (region.isFollowed(row)) {
      Witness.leaves(region, row, why, week);
    }
    region.depart(row);
  }
}
