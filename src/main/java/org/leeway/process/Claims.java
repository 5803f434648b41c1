package org.leeway.process;

import java.util.Optional;
import org.leeway.domain.Scheme;
import org.leeway.law.Law;
import org.leeway.scenario.Values;
import org.leeway.world.AtWork;
import org.leeway.world.BenefitRights;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.TargetGroup;

/**
 * Claims to a benefit for the partially disabled after two years of illness [WIA-claim]. Who lost
 * less than the law asks for is turned down [35-minner]: an employer of before takes back whom it
 * has work for, others get the benefit that the law names, or what comes after it. The two years of
 * illness were years without work, to them and to whoever looks at their letters. Whoever was
 * turned down stays in view until pension age, in work and out of it.
 */
final class Claims {
  private final Law law;
  private final BenefitRights rights;
  private final AtWork atWork;
  private final TargetGroup register;
  private final SlowChange slowChange;
  private final int ill;
  private final double hoursBefore;
  private final double unused;

  Claims(Values values, Law law, AtWork atWork) {
    this.law = law;
    this.atWork = atWork;
    rights = values.once(BenefitRights.class, BenefitRights::new);
    register = new TargetGroup(values);
    slowChange = new SlowChange(values);
    ill = (int) values.number("law.wga.waiting_weeks");
    hoursBefore = values.hours("population.wga.hours-before").value();
    unused = values.share("population.wga.unemployment-unused").value();
  }

  /** Hours a week from which somebody who can work so many has lost too little for the benefit. */
  double turnedDownFrom() {
    return (1 - law.of(Scheme.PARTIAL_DISABILITY).benefit().leastLoss()) * hoursBefore;
  }

  /** True when a claim to a scheme is turned down because the loss of earning capacity is small. */
  boolean isTurnedDown(Jobseekers people, int row, Scheme claimed) {
    return claimed == Scheme.PARTIAL_DISABILITY && people.capacity.get(row) >= turnedDownFrom();
  }

  /**
   * The benefit of who comes from sickness benefit and is turned down.
   *
   * @param place from 0 to 1: where the person stands among all who are turned down
   * @return empty for those who go on without a benefit
   */
  Optional<Scheme> instead(Scheme claimed, double place) {
    Optional<Scheme> named = law.of(claimed).after().rejected();
    return named.isEmpty() || place < unused
        ? named
        : law.of(named.get()).after().atEnd((place - unused) / (1 - unused));
  }

  /**
   * Puts somebody on another benefit.
   *
   * @param from week from which the right counts
   */
  void move(Region region, int row, Scheme scheme, int from, Week week) {
    Jobseekers people = region.jobseekers();
    people.scheme.set(row, scheme.ordinal());
    register.assess(region, row, scheme);
    rights.grantFrom(region, row, scheme, from, week.number());
  }

  /**
   * Those turned down this week who have an employer.
   *
   * @param dismissed what is done with those whom the employer does not take back
   */
  void enter(Region region, Week week, Dismissed dismissed) {
    int number = atWork.turnedDown(region, week.number());
    for (int person = 0; person < number; person++) {
      int row = atWork.claimant(region, week.number(), person, turnedDownFrom());
      if (row >= 0) {
        Jobseekers people = region.jobseekers();
        people.turnedDown.set(row, 1);
        wasIll(region, row, week);
        move(region, row, Scheme.UNEMPLOYMENT, week.number(), week);
        if (atWork.isTakenBack(region, row)) {
          atWork.takeBack(region, row, week.number());
        } else {
          dismissed.enters(row);
        }
      }
    }
  }

  /** Lets the time pass for which the law has people wait before they can claim. */
  private void wasIll(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    people.jobless.set(row, week.number() - ill);
    people.livedUntil.set(row, week.number() - 1 - ill);
    slowChange.catchUp(region, row, week.number() - 1);
  }

  /** What is done with somebody whom the employer does not take back. */
  @FunctionalInterface
  interface Dismissed {
    /** The person in a row begins unemployment benefit. */
    void enters(int row);
  }
}
