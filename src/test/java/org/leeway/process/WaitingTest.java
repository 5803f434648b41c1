package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.world.Jobseekers;
import org.leeway.world.WorkPays;

/** What an offer must beat: the benefit, and another job that may come. */
final class WaitingTest {
  private static final int ROW = 0;
  private static final double HOURS = 28;
  private static final double WAGE = 14;

  private final Trial trial = new Trial(Small.regions(1), 1, 1000).open();
  private final Jobseekers people = trial.people();
  private final WorkPays pays = new WorkPays(trial.values());
  private final int now = trial.week().number();

  @Test
  void withoutHopeOfAnotherJobAnOfferIsSetAgainstTheBenefitAlone() {
    onUnemploymentBenefit(2000);
    assertThat(over(WAGE, 0))
        .isEqualTo(pays.gain(people, ROW, now, HOURS, WAGE), within(1e-9))
        .isPositive();
  }

  @Test
  void theSoonerAnotherJobComesTheLessAnOfferBringsThatPaysLittle() {
    onUnemploymentBenefit(2000);
    double before = over(WAGE, 0);
    for (double chance : new double[] {0.01, 0.03, 0.1, 0.5, 1}) {
      double bring = over(WAGE, chance);
      assertThat(bring).as("at a chance of " + chance).isLessThanOrEqualTo(before);
      before = bring;
    }
    assertThat(before).isLessThan(0.5 * over(WAGE, 0));
    assertThat(over(3 * WAGE, 1)).as("a job that pays well is taken all the same").isEqualTo(1);
  }

  @Test
  void whoLookedInVainForLongHopesForLess() {
    Waiting waiting = new Waiting(trial.values());
    double heard = trial.region().applicantsSeen().findingWork();
    people.jobless.set(ROW, now);
    assertThat(waiting.chance(trial.region(), ROW, trial.week()))
        .isEqualTo(heard, within(1e-9))
        .isPositive();
    people.jobless.set(ROW, now - 52);
    double afterAYear = waiting.chance(trial.region(), ROW, trial.week());
    people.jobless.set(ROW, now - 520);
    assertThat(waiting.chance(trial.region(), ROW, trial.week())).isLessThan(0.3 * afterAYear);
    assertThat(afterAYear).isLessThan(0.6 * heard);
  }

  @Test
  void whoDoesNotLookAheadHopesForNothing() {
    Trial blind = new Trial(Small.regions(1, "acceptance.looks-ahead=0"), 1, 1000).open();
    Waiting waiting = new Waiting(blind.values());
    assertThat(waiting.chance(blind.region(), ROW, blind.week())).isZero();
  }

  private double over(double wage, double chance) {
    return pays.gainOverWaiting(people, ROW, now, HOURS, wage, chance);
  }

  /** Somebody of fifty, lately without work, with a year and a half of a right left. */
  private void onUnemploymentBenefit(double formerWage) {
    people.status.set(ROW, Status.SERVED.ordinal());
    people.scheme.set(ROW, Scheme.UNEMPLOYMENT.ordinal());
    people.born.set(ROW, now - 50 * 52);
    people.jobless.set(ROW, now - 4);
    people.rightEnds.set(ROW, now + 78);
    people.formerWage.set(ROW, formerWage);
    people.sanctionedUntil.set(ROW, Jobseekers.NEVER);
    people.education.set(ROW, 1);
    people.capacity.set(ROW, 36);
    people.household.set(ROW, 0);
  }
}
