package org.leeway.process;

import java.util.Optional;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.draw.Arrival;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.law.Law;
import org.leeway.scenario.Values;
import org.leeway.world.AtWork;
import org.leeway.world.BenefitRights;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.PersonMaker;
import org.leeway.world.Population;
import org.leeway.world.Region;
import org.leeway.world.RegionalShares;
import org.leeway.world.Schemes;
import org.leeway.world.TargetGroup;
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

  /** People look anew at what work would bring as the months on a benefit go by. */
  private static final int WEEKS_BETWEEN_LOOKS = 4;

  private final PersonMaker maker;
  private final Population population;
  private final BenefitRights rights;
  private final AtWork atWork;
  private final TargetGroup register;
  private final Counting counting;
  private final FirstPicture firstPicture;
  private final double pension;
  private final OtherExits exits;
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
    rights = new BenefitRights(values);
    register = new TargetGroup(values);
    counting = new Counting(values);
    firstPicture = new FirstPicture(values);
    purse = new Purse(values);
    benefits = new Benefits(values);
    workPays = new WorkPays(values);
    law = workPays.law();
    slowChange = new SlowChange(values);
    pension = values.number("population.age.pension");
    exits = new OtherExits(values);
    givingUp = values.rate("population.outside.giving-up").withinWeek().value();
  }

  @Override
  public void week(Region region, Week week, Editions<InflowAndExits> rules) {
    if (week.startsCounting()) {
      counting.startAll(region, week);
    }
    enter(region, week, rules);
    Jobseekers people = region.jobseekers();
    for (int row = 0; row < people.rows(); row++) {
      if (people.is(row, Status.SERVED)) {
        rules.of(region, row).served(region, row, week, rules);
      } else if (people.is(row, Status.OUTSIDE)) {
        rules.of(region, row).outside(region, row, week);
      }
    }
  }

  private void enter(Region region, Week week, Editions<InflowAndExits> rules) {
    for (Scheme scheme : SCHEMES) {
      int number = population.entering(region, scheme, week.number());
      for (int ordinal = 0; ordinal < number; ordinal++) {
        int row = maker.entrant(region, scheme, week.number(), FIRST_ORDINAL + ordinal);
        region.allocate(row);
        rules.of(region, row).firstPicture.form(region, row, week);
        if (week.counts()) {
          counting.start(region, row, week);
        }
        if (region.isFollowed(row)) {
          Witness.enters(region, row, week);
        }
      }
    }
    atWork.enter(region, week.number());
    int outsiders = population.outsideEntering(region, week.number());
    double inWork = population.inWork(region);
    for (int ordinal = 0; ordinal < outsiders; ordinal++) {
      maker.outsider(region, week.number(), FIRST_ORDINAL + ordinal, false, inWork);
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
      double chance = exits.withinWeek(scheme, region.yearsOut(row, week.number()));
      if (leaves(region, row, Purpose.ADMINISTRATIVE_EXIT, chance, week)) {
        if (region.isFollowed(row)) {
          Witness.exits(region, row, chance, week);
        }
        region.depart(row);
      }
    }
  }

  /**
   * What was seen four weeks ago still holds where neither the law nor the person's case changed.
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
    purse.benefit(region, row, scheme, benefits.week(scheme), cut, week);
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
    if (next.isPresent()) {
      move(region, row, next.get(), week, rules);
    } else {
      slowChange.catchUp(region, row, week.number() - 1);
      people.status.set(row, Status.OUTSIDE.ordinal());
      people.service.programme.clear(row);
    }
    if (region.isFollowed(row)) {
      Witness.endOfRight(region, row, scheme, NEXT_SCHEME, week);
    }
  }

  private void move(
      Region region, int row, Scheme scheme, Week week, Editions<InflowAndExits> rules) {
    region.jobseekers().scheme.set(row, scheme.ordinal());
    register.assess(region, row, scheme);
    rights.grant(region, row, scheme, week.number());
    region.allocate(row);
    rules.of(region, row).firstPicture.form(region, row, week);
  }

  private void outside(Region region, int row, Week week) {
    if (region.age(row, week.number()) >= pension
        || leaves(region, row, Purpose.GIVING_UP, givingUp, week)) {
      departs(region, row, "stops looking", week);
    }
  }

  private static boolean leaves(Region region, int row, Purpose purpose, double chance, Week week) {
    Jobseekers people = region.jobseekers();
    long id = people.id.get(row);
    return people.leaving.happens(row, region.draws(), purpose, id, week.number(), chance);
  }

  private static void departs(Region region, int row, String why, Week week) {
    if (region.isFollowed(row)) {
      Witness.leaves(region, row, why, week);
    }
    region.depart(row);
  }
}
