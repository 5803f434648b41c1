package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
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
    for (int row = 0; row < people.rows(); row++) {
      if (people.is(row, Status.SERVED)
          && people.scheme.get(row) == Scheme.UNEMPLOYMENT.ordinal()) {
        return row;
      }
    }
    throw new AssertionError("nobody is on unemployment benefit");
  }
}
