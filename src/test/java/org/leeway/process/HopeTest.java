package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Status;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;

/** Professionals start less with people with whom much was tried. */
final class HopeTest {
  private static final int MUCH = 10;

  @Test
  void whereMuchWasTriedInVainLessIsStartedUnlessTheClientDecides() {
    double hopeless = started("service.hope-half=0.01");
    double hopeful = started("service.hope-half=1000");
    double decide =
        started(
            "service.hope-half=0.01",
            "organisation.municipality.client-voice=1",
            "organisation.uwv.client-voice=1");

    assertThat(hopeful).isPositive();
    assertThat(hopeless).isLessThan(0.2 * hopeful);
    assertThat(decide).isGreaterThan(2 * hopeless);
  }

  /** Of people with whom much was tried, those with whom something was started in half a year. */
  private static double started(String... settings) {
    Trial trial = new Trial(Small.regions(1, settings), 1, 100).open();
    Region region = trial.region();
    Jobseekers people = region.jobseekers();
    int weeks = 26;
    for (int row = 0; row < people.rows(); row++) {
      people.service.tried.set(row, MUCH);
    }
    int from = trial.week().number();
    trial.weeks(weeks);
    double started = 0;
    for (int row = 0; row < people.rows(); row++) {
      boolean stayed = people.is(row, Status.SERVED) && people.service.since.get(row) <= from;
      started += stayed && people.service.started.get(row) >= from ? 1 : 0;
    }
    return started;
  }
}
