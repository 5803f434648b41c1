package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leeway.Small;
import org.leeway.domain.Status;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.TargetGroup;

/** Where sheltered places come free. */
final class ShelteredPlacesTest {
  private static final int WEEKS = 30;

  @ParameterizedTest
  @ValueSource(ints = {200, 800})
  void noPlaceStaysEmptyWhileSomebodyWaitsForItHoweverFewAgentsThereAre(int scale) {
    Trial trial = new Trial(Small.country(), 1, scale).open().weeks(WEEKS);
    Sheltered sheltered = new Sheltered(trial.values());
    double setUp =
        trial.values().number("law.participatiewet_bijstand.beschut_work_norm_2019")
            * trial.values().share("sheltered.set-up").value();
    double taken = 0;
    int waiting = 0;
    for (Region region : trial.world().regions()) {
      Jobseekers people = region.jobseekers();
      for (int row = 0; row < people.rows(); row++) {
        taken += Sheltered.isSheltered(people, row) ? 1 : 0;
        waiting += Sheltered.isWaiting(region, row, Editions.one(sheltered)) ? 1 : 0;
      }
    }
    assertThat(waiting).isPositive();
    // Jobs that ended in the week are not yet given to others.
    assertThat(taken * scale).isCloseTo(setUp, within(2.0 * scale));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 1000})
  void freePlacesGoToRegionsAsPeopleWaitThere(int times) {
    String more = "law.participatiewet_bijstand.beschut_work_norm_2019=" + 6100 * times;
    Trial trial = new Trial(Small.country(more), 1, 400).open();
    Editions<Sheltered> rules = Editions.one(new Sheltered(trial.values()));
    Sheltered.allot(trial.world(), trial.week(), rules);
    List<Region> regions = trial.world().regions();
    int given = regions.stream().mapToInt(Region::shelteredFree).sum();
    int all = regions.stream().mapToInt(region -> waiting(region, rules)).sum();
    assertThat(given).isBetween(0, all);
    for (Region region : regions) {
      assertThat(region.shelteredFree()).isBetween(0, waiting(region, rules));
      double due = (double) given * waiting(region, rules) / all;
      assertThat((double) region.shelteredFree()).isCloseTo(due, within(1.0));
    }
    if (times == 1000) {
      assertThat(given).isEqualTo(all);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whoIsWorthEnoughAndWhoHasWorkWaitForNothing(boolean works) {
    Trial trial = new Trial(Small.regions(1), 1, 200).open();
    Jobseekers people = trial.people();
    int row = people.served().row(0);
    Editions<Sheltered> rules = Editions.one(new Sheltered(trial.values()));
    people.sheltered.set(row, TargetGroup.WAITING);
    assertThat(Sheltered.isWaiting(trial.region(), row, rules)).isTrue();
    if (works) {
      people.status.set(row, Status.WORKING.ordinal());
    } else {
      people.sheltered.set(row, 0);
    }
    assertThat(Sheltered.isWaiting(trial.region(), row, rules)).isFalse();
  }

  private static int waiting(Region region, Editions<Sheltered> rules) {
    int waiting = 0;
    for (int row = 0; row < region.jobseekers().rows(); row++) {
      waiting += Sheltered.isWaiting(region, row, rules) ? 1 : 0;
    }
    return waiting;
  }
}
