package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Contract;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.world.Jobseekers;

/** Which right people on unemployment benefit have after a job that they lost again. */
final class RevivalTest {
  private static final int ROW = 0;
  private static final int LEFT = 10;
  private static final double FORMER_WAGE = 3000;

  private final Trial trial =
      new Trial(Small.regions(1, "employers.turnover.separation_fixed_term=100"), 1, 1000).open();
  private final Jobseekers people = trial.people();
  private final int now = trial.week().number();

  @Test
  void aJobOfSomeWeeksGivesNoNewRightButWhatWasLeftOfTheOldOne() {
    loses(8, 0);
    assertThat(people.rightEnds.get(ROW) - now).isEqualTo(LEFT);
    assertThat(now - people.rightFrom.get(ROW)).as("weeks on the benefit").isEqualTo(30);
    assertThat((double) people.formerWage.get(ROW)).isEqualTo(FORMER_WAGE, within(1e-3));
  }

  @Test
  void aRightThatWasPaidBesideTheJobRanOn() {
    loses(8, 0.4);
    assertThat(people.rightEnds.get(ROW) - now).isEqualTo(LEFT - 8);
  }

  @Test
  void halfAYearOfWorkGivesANewRightByTheWageOfThatWork() {
    loses(30, 0);
    assertThat(people.rightEnds.get(ROW) - now).isGreaterThan(LEFT + 30);
    assertThat(people.rightFrom.get(ROW)).isEqualTo(now);
    assertThat((double) people.formerWage.get(ROW)).isLessThan(FORMER_WAGE);
  }

  /** A job that ends now, of somebody of fifty with ten weeks left of a right when it began. */
  private void loses(int weeksWorked, double beside) {
    int from = now - weeksWorked;
    people.status.set(ROW, Status.WORKING.ordinal());
    people.scheme.set(ROW, Scheme.UNEMPLOYMENT.ordinal());
    people.born.set(ROW, now - 50 * 52);
    people.rightFrom.set(ROW, from - 30);
    people.rightEnds.set(ROW, from + LEFT);
    people.formerWage.set(ROW, FORMER_WAGE);
    people.targetGroup.set(ROW, 0);
    people.work.started.set(ROW, from);
    people.work.since.set(ROW, from);
    people.work.employer.set(ROW, 0);
    people.work.contract.set(ROW, Contract.FIXED_TERM.ordinal());
    people.work.hours.set(ROW, 20);
    people.work.wage.set(ROW, 12);
    people.work.beside.set(ROW, beside);
    Phase.of(Editions.one(new Work(trial.values()))).week(trial.region(), trial.week());
    assertThat(people.is(ROW, Status.SERVED)).as("the job has ended").isTrue();
    assertThat((int) people.scheme.get(ROW)).isEqualTo(Scheme.UNEMPLOYMENT.ordinal());
  }
}
