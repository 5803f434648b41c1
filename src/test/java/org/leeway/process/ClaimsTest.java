package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;

/** Claims to a benefit for the partially disabled: who is turned down, and what becomes of them. */
final class ClaimsTest {
  @Test
  void whoLostLessThanTheLawAsksForGetsTheBenefitThatTheLawNames() {
    Trial trial = trial("population.wga.unemployment-unused=100%");
    Jobseekers people = trial.people();
    int row = onSicknessBenefit(people);
    // 35 % of 40 hours are 14: who can work 26 hours or more has lost too little.
    people.capacity.set(row, 26);
    endRight(trial, row);
    assertThat((int) people.turnedDown.get(row)).isOne();
    assertThat((int) people.scheme.get(row)).isEqualTo(Scheme.UNEMPLOYMENT.ordinal());
    assertThat(people.rightEnds.get(row) - trial.week().number())
        .as("the right counts from now: three months at least")
        .isGreaterThanOrEqualTo(13);
  }

  @Test
  void whoLostMoreIsPartiallyDisabled() {
    Trial trial = trial("population.wga.unemployment-unused=100%");
    Jobseekers people = trial.people();
    int row = onSicknessBenefit(people);
    people.capacity.set(row, 25);
    endRight(trial, row);
    assertThat((int) people.turnedDown.get(row)).isZero();
    assertThat((int) people.scheme.get(row)).isEqualTo(Scheme.PARTIAL_DISABILITY.ordinal());
  }

  @Test
  void whoWasTurnedDownStaysInViewWithoutABenefitAndAtWork() {
    Trial trial = trial("population.wga.unemployment-unused=0%");
    Jobseekers people = trial.people();
    int row = onSicknessBenefit(people);
    people.capacity.set(row, 30);
    people.born.set(row, -30 * 52);
    endRight(trial, row);
    long id = people.id.get(row);
    trial.weeks(80);
    assertThat(people.id.get(row)).isEqualTo(id);
    assertThat((int) people.turnedDown.get(row)).isOne();
  }

  @Test
  void whoWasTurnedDownStopsLookingAsOthersDoAndStaysInViewUntilPensionAge() {
    Trial trial = trial("population.outside.giving-up=50 per year");
    Jobseekers people = trial.people();
    int row = onSicknessBenefit(people);
    long id = people.id.get(row);
    people.turnedDown.set(row, 1);
    people.born.set(row, -30 * 52);
    people.status.set(row, Status.OUTSIDE.ordinal());
    people.engaged.set(row, 1);
    trial.weeks(20);
    assertThat(people.is(row, Status.OUTSIDE)).as("has a job that begins later").isTrue();
    people.engaged.set(row, 0);
    trial.weeks(20);
    assertThat(people.is(row, Status.STOPPED)).isTrue();
    trial.weeks(20);
    assertThat(people.is(row, Status.STOPPED)).isTrue();
    assertThat((int) people.applied.get(row)).isZero();
    people.born.set(row, -70 * 52);
    trial.weeks(1);
    assertThat(people.id.get(row)).isNotEqualTo(id);
  }

  @Test
  void asManyWithAnEmployerAreTurnedDownAsTheDataPackSaysAndSomeGoBackToWork() {
    Trial trial = new Trial(Small.country(), 1, 200).open();
    trial.weeks(52);
    int all = 0;
    int work = 0;
    for (Region region : trial.world().regions()) {
      Jobseekers people = region.jobseekers();
      for (int row = 0; row < people.rows(); row++) {
        if (!people.is(row, Status.NOBODY) && people.turnedDown.get(row) == 1) {
          all++;
          work += people.is(row, Status.WORKING) ? 1 : 0;
        }
      }
    }
    // 60,500 claims x 32 % x 55 % with an employer are 10,650, and 6,000 from sickness benefit;
    // fewer stay in view. A standard error of 9 agents.
    assertThat(all * 200.0).isEqualTo(15_000, within(5_000.0));
    assertThat(work).isBetween(1, all - 1);
  }

  private static Trial trial(String set) {
    return new Trial(Small.regions(1, "scheme.sickness.after.end-of-right.wga=100%", set), 1, 1000)
        .open();
  }

  private static void endRight(Trial trial, int row) {
    trial.people().rightEnds.set(row, trial.week().number());
    trial.people().born.set(row, -40 * 52);
    Phase.of(Editions.one(new InflowAndExits(trial.values()))).week(trial.region(), trial.week());
  }

  private static int onSicknessBenefit(Jobseekers people) {
    for (int row = 0; row < people.rows(); row++) {
      if (people.is(row, Status.SERVED) && people.scheme.get(row) == Scheme.SICKNESS.ordinal()) {
        return row;
      }
    }
    throw new AssertionError("nobody is on sickness benefit");
  }
}
