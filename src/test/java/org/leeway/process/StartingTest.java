package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Status;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.Vacancies;

/** Between accepting a job and starting in it. */
final class StartingTest {
  private static final int SCALE = 100;
  private static final int WEEKS = 30;

  @Test
  void whoAcceptedWaitsForOnePlaceAndStartsInIt() {
    Trial trial = new Trial(Small.regions(1), 1, SCALE).open();
    Set<Long> waited = new HashSet<>();
    Set<Long> started = new HashSet<>();
    trial.afterEachPhase((region, week) -> look(region, waited, started));
    trial.weeks(WEEKS);
    started.retainAll(waited);
    assertThat(waited).isNotEmpty();
    assertThat(started).isNotEmpty();
  }

  private static void look(Region region, Set<Long> waited, Set<Long> started) {
    Jobseekers people = region.jobseekers();
    Vacancies vacancies = region.vacancies();
    Set<Long> promised = new HashSet<>();
    for (int row = 0; row < vacancies.rows(); row++) {
      if (vacancies.taken.get(row) == 1) {
        assertThat(promised.add(vacancies.bestId(row))).as("one place for each").isTrue();
      }
    }
    for (int row = 0; row < people.rows(); row++) {
      long id = people.id.get(row);
      if (people.is(row, Status.WORKING)) {
        assertThat(people.engaged.get(row)).isZero();
        started.add(id);
      } else if (isThere(people, row) && people.engaged.get(row) == 1) {
        assertThat(promised).contains(id);
        waited.add(id);
      }
    }
  }

  private static boolean isThere(Jobseekers people, int row) {
    return people.is(row, Status.SERVED) || people.is(row, Status.OUTSIDE);
  }

  @Test
  void whereJobsBeginAtOnceNobodyWaits() {
    Trial trial = new Trial(Small.regions(1, "acceptance.starts-after=0"), 1, SCALE).open();
    trial.weeks(WEEKS);
    Vacancies vacancies = trial.region().vacancies();
    for (int row = 0; row < vacancies.rows(); row++) {
      assertThat(vacancies.taken.get(row)).isZero();
    }
  }
}
