package org.leeway.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class RushTest {
  @Test
  void anEvenSpreadIsOneTimesAnEvenSpread() {
    Rush.Period quarters = new Rush.Period(13);
    for (int week = 0; week < 104; week++) {
      quarters.note(week, 5);
    }
    assertThat(quarters.atEnds() / quarters.evenly()).isCloseTo(1, within(1e-12));
  }

  @Test
  void aRushInTheLastTwoWeeksShowsAlsoWhereTheRunBreaksOff() {
    Rush.Period quarters = new Rush.Period(13);
    for (int week = 0; week < 31; week++) {
      quarters.note(week, week % 13 >= 11 ? 20 : 10);
    }
    // 27 ordinary weeks of 10 and 4 of 20: 80 at the ends, 350 * 4 / 31 when spread evenly.
    assertThat(quarters.atEnds()).isEqualTo(80);
    assertThat(quarters.evenly()).isCloseTo(350.0 * 4 / 31, within(1e-9));
  }

  @Test
  void withoutAnEndThereIsNothingToCompare() {
    Rush.Period years = new Rush.Period(52);
    for (int week = 0; week < 40; week++) {
      years.note(week, 5);
    }
    assertThat(years.evenly()).isZero();
  }
}
