package org.leeway.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Status;
import org.leeway.process.Trial;
import org.leeway.world.Region;

/** Everybody and everything comes along when a country is made larger or smaller. */
final class EnlargedTest {
  private static final int SERVED = 5_000;

  @Test
  void theCountryHasAsManyJobseekersAsAskedAndTheOthersInProportion() {
    Trial usual = new Trial(Small.country(), 1, 158).open();
    Trial small = new Trial(Enlarged.to(SERVED, Small.country()), 1, 1).open();

    assertThat(count(small, Status.SERVED)).isCloseTo(SERVED, Percentage.withPercentage(1));
    for (Status status : new Status[] {Status.OUTSIDE, Status.WORKING}) {
      assertThat(count(small, status) / count(small, Status.SERVED))
          .isCloseTo(
              count(usual, status) / count(usual, Status.SERVED), Percentage.withPercentage(3));
    }
    assertThat(vacancies(small) / count(small, Status.SERVED))
        .isCloseTo(vacancies(usual) / count(usual, Status.SERVED), Percentage.withPercentage(5));
  }

  private static double count(Trial trial, Status status) {
    return trial.world().regions().stream().mapToInt(region -> region.count(status)).sum();
  }

  private static double vacancies(Trial trial) {
    return trial.world().regions().stream()
        .map(Region::vacancies)
        .mapToInt(open -> open.rows())
        .sum();
  }
}
