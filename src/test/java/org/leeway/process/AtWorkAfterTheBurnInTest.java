package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.RegionalShares;

/** The burn-in takes nothing from the number of people whom the data know at work. */
final class AtWorkAfterTheBurnInTest {
  private static final int SCALE = 400;
  private static final int BURN_IN = 26;
  private static final int AFTER_INFLOW = 2;

  @Test
  void asManyOfTheYoungDisabledAreAtWorkAsTheDataKnow() {
    Trial trial = new Trial(Small.country(), 1, SCALE).open().weeks(BURN_IN);
    int before = atWork(trial);
    trial.until(AFTER_INFLOW);

    RegionalShares shares = new RegionalShares(trial.values());
    double country = trial.values().number("stocks.wajong.working_with_capacity") / SCALE;
    for (Region region : trial.world().regions()) {
      double due = country * shares.stock(region.data(), Scheme.YOUNG_DISABLED);
      assertThat(atWork(region))
          .as(region.data().name())
          .isGreaterThanOrEqualTo((int) Math.rint(due));
    }
    assertThat(atWork(trial)).isGreaterThan(before);
  }

  @Test
  void afterwardsJobsFoundAndLostMakeTheNumber() {
    Trial trial = new Trial(Small.country(), 1, SCALE).open().weeks(BURN_IN + 1);
    int entered = atWork(trial);
    trial.until(AFTER_INFLOW);

    assertThat(atWork(trial)).as("nobody is added after that").isEqualTo(entered);
  }

  @Test
  void aChangeThatComesLaterAddsNobody() {
    Trial early = new Trial(Small.country(), 1, SCALE, 0).open().weeks(BURN_IN + 6);
    Trial late = new Trial(Small.country(), 1, SCALE, 5).open().weeks(BURN_IN + 6);

    assertThat(atWork(late)).isEqualTo(atWork(early));
  }

  private static int atWork(Trial trial) {
    return trial.world().regions().stream().mapToInt(AtWorkAfterTheBurnInTest::atWork).sum();
  }

  private static int atWork(Region region) {
    Jobseekers people = region.jobseekers();
    int number = 0;
    for (int row = 0; row < people.rows(); row++) {
      boolean young = people.scheme.get(row) == Scheme.YOUNG_DISABLED.ordinal();
      number += young && people.is(row, Status.WORKING) ? 1 : 0;
    }
    return number;
  }
}
