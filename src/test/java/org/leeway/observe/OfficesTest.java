package org.leeway.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Scores of offices beside what they add: sum and number of people, office by office. */
final class OfficesTest {
  private static final double[] SCORE = {10, 100, 20, 100, 30, 100};
  private static final double[] WITHOUT = {30, 100, 30, 100, 30, 100};

  @Test
  void anOfficeThatScoresHighBecauseItAddsMuchIsToldFromOneThatHasEasyClients() {
    double[] addsWhatItScores = {40, 100, 50, 100, 60, 100};
    assertThat(Offices.correlation(addsWhatItScores, WITHOUT, SCORE)).isEqualTo(1, within(1e-9));
    double[] easyClients = {40, 100, 50, 100, 60, 100};
    double[] whoFindWorkAnyway = {30, 100, 45, 100, 50, 100};
    // adds 10, 5 and 10 of 100: nothing to do with the score
    assertThat(Offices.correlation(easyClients, whoFindWorkAnyway, SCORE))
        .isEqualTo(0, within(1e-9));
  }

  @Test
  void anOfficeWithoutPeopleDoesNotCountAndLargeOnesCountMore() {
    double[] with = {4, 10, 50, 100, 60, 100, 0, 0};
    double[] without = {3, 10, 30, 100, 30, 100, 0, 0};
    double[] score = {9, 10, 20, 100, 30, 100, 0, 0};
    // The two large ones agree with each other; the small one adds little and scores high.
    assertThat(Offices.correlation(with, without, score)).isBetween(-1.0, 0.0);
    double[] same = {20, 100, 20, 100, 20, 100, 0, 0};
    assertThat(Offices.correlation(same, same, same)).isNaN();
  }
}
