package org.leeway.observe;

import org.leeway.domain.Contract;
import org.leeway.domain.Rung;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.TargetGroup;

/** Counts people who stay in view while at work, in agents. */
final class Staying {
  private Staying() {}

  /** What is asked of a person. */
  @FunctionalInterface
  interface Asked {
    /** True when it holds. */
    boolean holds(Jobseekers people, int row);
  }

  static int atWork(Region region, Scheme scheme) {
    return count(region, (people, row) -> works(people, row) && isOf(people, row, scheme));
  }

  /** At work, served, or still looking after the right ended. */
  static int inAll(Region region, Scheme scheme) {
    return count(region, (people, row) -> isOf(people, row, scheme));
  }

  static int partialAtWork(Region region) {
    return count(region, (people, row) -> works(people, row) && isPartial(people, row));
  }

  static int partial(Region region) {
    return count(region, Staying::isPartial);
  }

  static int inRegister(Region region, Asked asked) {
    return count(
        region, (people, row) -> TargetGroup.isMunicipal(people, row) && asked.holds(people, row));
  }

  static int turnedDown(Region region, Asked asked) {
    return count(
        region, (people, row) -> people.turnedDown.get(row) == 1 && asked.holds(people, row));
  }

  static boolean works(Jobseekers people, int row) {
    return people.is(row, Status.WORKING);
  }

  static boolean isPermanent(Jobseekers people, int row) {
    return works(people, row) && people.work.contract.get(row) == Contract.PERMANENT.ordinal();
  }

  static Asked subsidised(int week) {
    return (people, row) -> works(people, row) && people.work.subsidisedUntil.get(row) >= week;
  }

  /** Rungs of the participation ladder of people in service, added up. */
  static int rungs(Region region) {
    Jobseekers people = region.jobseekers();
    int sum = 0;
    for (int row = 0; row < people.rows(); row++) {
      sum += people.is(row, Status.SERVED) ? people.rungNow(row, region.today()).number() : 0;
    }
    return sum;
  }

  /** People in service who stand between two rungs, both included. */
  static int onRungs(Region region, Rung lowest, Rung highest) {
    return count(
        region,
        (people, row) -> {
          Rung rung = people.rungNow(row, region.today());
          return people.is(row, Status.SERVED)
              && rung.compareTo(lowest) >= 0
              && rung.compareTo(highest) <= 0;
        });
  }

  private static boolean isPartial(Jobseekers people, int row) {
    return isOf(people, row, Scheme.PARTIAL_DISABILITY) && people.partial.get(row) == 1;
  }

  private static boolean isOf(Jobseekers people, int row, Scheme scheme) {
    return people.scheme.get(row) == scheme.ordinal();
  }

  private static int count(Region region, Asked asked) {
    Jobseekers people = region.jobseekers();
    int count = 0;
    for (int row = 0; row < people.rows(); row++) {
      if (!people.is(row, Status.NOBODY) && asked.holds(people, row)) {
        count++;
      }
    }
    return count;
  }
}
