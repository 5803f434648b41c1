package org.leeway.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leeway.Small;

/** The classroom is timed from the first week to the tables. */
final class TeachingCaseTest {
  @Test
  void bothScenariosOfEverySeedAreSimulated() throws InterruptedException {
    assertThat(new TeachingCase(Small.country("run.burn-in=1"), 1).seconds(1, 2)).isPositive();
  }
}
