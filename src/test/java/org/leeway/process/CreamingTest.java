package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Distance;
import org.leeway.domain.Scheme;
import org.leeway.world.Ledger;
import org.leeway.world.Region;

/**
 * What strong stakes in placements do to whom time goes to. Nothing in the model says that those
 * far from work are passed over: professionals only spend minutes where they expect what counts.
 */
final class CreamingTest {
  private static final int SEEDS = 4;

  /** Minutes per week in the service for people who were near work, and for those far from it. */
  private record Time(double near, double far) {
    double ratio() {
      return near / far;
    }
  }

  private static Time time(long seed, String... sets) {
    Trial trial = new Trial(Small.regions(3, sets), seed, 200, 0).open();
    double[] minutes = new double[Distance.values().length];
    double[] weeks = new double[Distance.values().length];
    for (int week = 0; week < 26 + 104; week++) {
      trial.weeks(1);
      for (Region region : trial.world().regions()) {
        for (Scheme scheme : Scheme.values()) {
          for (Distance distance : Distance.values()) {
            int cell = Ledger.cell(scheme, distance);
            minutes[distance.ordinal()] += region.ledger().count(Ledger.Count.MINUTES, cell);
            weeks[distance.ordinal()] += region.ledger().count(Ledger.Count.SERVED_WEEKS, cell);
          }
        }
      }
    }
    return new Time(
        minutes[Distance.SHORT.ordinal()] / weeks[Distance.SHORT.ordinal()],
        minutes[Distance.LONG.ordinal()] / weeks[Distance.LONG.ordinal()]);
  }

  private static double change(String... sets) {
    double sum = 0;
    for (int seed = 1; seed <= SEEDS; seed++) {
      String[] without = sets.clone();
      without[0] = "organisation[*].target.stakes=0";
      sum += time(seed, sets).ratio() / time(seed, without).ratio() - 1;
    }
    return sum / SEEDS;
  }

  @Test
  @Tag("slow")
  void strongStakesInPlacementsMoveTimeTowardsThoseNearWork() {
    assertThat(change("organisation[*].target.stakes=0.6")).isGreaterThan(0.02);
  }

  @Test
  @Tag("slow")
  void stakesThatProfessionalsCannotActUponWithTheirTimeDoNot() {
    double free = change("organisation[*].target.stakes=0.6");
    double bound =
        change("organisation[*].target.stakes=0.6", "organisation[*].discretion.area.contact=no");
    assertThat(Math.abs(bound)).isLessThan(0.5 * free);
  }
}
