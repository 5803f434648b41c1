package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.scenario.Scenario;
import org.leeway.trial.Attribute;
import org.leeway.trial.Facts;
import org.leeway.world.Jobseekers;
import org.leeway.world.Vacancies;

final class EndOfRightTest {
  private final Trial trial =
      new Trial(Small.regions(1, "scheme.ww.after.end-of-right.social-assistance=0"), 1, 1000)
          .open();
  private final Jobseekers people = trial.people();

  @Test
  void whoFallsOutsideTheServiceStopsTheInstrument() {
    int row = somebodyOnUnemploymentBenefit();
    people.service.programme.add(row, 0, 0, 9);
    people.rightEnds.set(row, trial.week().number());
    people.born.set(row, -40 * 52);
    Phase.of(Editions.one(new InflowAndExits(trial.values()))).week(trial.region(), trial.week());
    assertThat(people.is(row, Status.OUTSIDE)).isTrue();
    assertThat(people.service.programme.isEmpty(row)).isTrue();
  }

  @Test
  void theNextBenefitCountsFromWhenItBegan() {
    Scenario scenario = Small.regions(1, "scheme.ww.after.end-of-right.social-assistance=1");
    Trial next = new Trial(scenario, 1, 1000).open();
    Jobseekers all = next.people();
    int now = next.week().number();
    int row = somebodyOnUnemploymentBenefit(all);
    all.jobless.set(row, now - 100);
    all.rightFrom.set(row, now - 100);
    all.rightEnds.set(row, now);
    all.born.set(row, -40 * 52);
    Phase.of(Editions.one(new InflowAndExits(next.values()))).week(next.region(), next.week());
    Facts facts = new Facts(scenario);
    assertThat((int) all.scheme.get(row)).isEqualTo(Scheme.SOCIAL_ASSISTANCE.ordinal());
    assertThat(facts.read(Attribute.WEEKS_ON, next.region(), row, now + 4)).isEqualTo(4);
    assertThat(facts.read(Attribute.WEEKS_OUT, next.region(), row, now + 4)).isEqualTo(104);
  }

  @Test
  void otherWaysOutOfAssistanceGrowFewerWithTimeOnItNotWithTimeWithoutWork() {
    double lately = otherExit(300, 0);
    assertThat(otherExit(10, 0)).isEqualTo(lately);
    assertThat(otherExit(300, 300)).isLessThan(0.5 * lately);
  }

  /** Hazard in a week of leaving assistance for other reasons than work. */
  private double otherExit(int weeksWithoutWork, int weeksOnBenefit) {
    int row = somebodyOnUnemploymentBenefit();
    int now = trial.week().number();
    people.scheme.set(row, Scheme.SOCIAL_ASSISTANCE.ordinal());
    people.jobless.set(row, now - weeksWithoutWork);
    people.rightFrom.set(row, now - weeksOnBenefit);
    people.rightEnds.set(row, Integer.MAX_VALUE);
    people.born.set(row, -40 * 52);
    people.outlives.set(row, 1);
    Phase.of(Editions.one(new InflowAndExits(trial.values()))).week(trial.region(), trial.week());
    people.scheme.set(row, Scheme.UNEMPLOYMENT.ordinal());
    return 1 - people.outlives.get(row);
  }

  @Test
  void whoIsHiredHasNoApplicationsInVainLeft() {
    int row = somebodyOnUnemploymentBenefit();
    people.applied.set(row, 3);
    Phase.of(Editions.one(new Economy(trial.values()))).nation(trial.world(), trial.week());
    Vacancies vacancies = trial.region().vacancies();
    int vacancy = vacancies.open();
    vacancies.employer.set(vacancy, 0);
    vacancies.hours.set(vacancy, 32);
    new Hiring(trial.values()).hire(trial.region(), row, vacancy, 0.7, trial.week());
    assertThat(people.is(row, Status.WORKING)).isTrue();
    assertThat(people.applied.get(row)).isZero();
  }

  private int somebodyOnUnemploymentBenefit() {
    return somebodyOnUnemploymentBenefit(people);
  }

  private static int somebodyOnUnemploymentBenefit(Jobseekers people) {
    for (int row = 0; row < people.rows(); row++) {
      if (people.is(row, Status.SERVED)
          && people.scheme.get(row) == Scheme.UNEMPLOYMENT.ordinal()) {
        return row;
      }
    }
    throw new AssertionError("nobody is on unemployment benefit");
  }
}
