package org.leeway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.scenario.Scenario;
import org.leeway.simulation.ParametersInUse;
import org.leeway.theory.Coverage;

/** In the country that Leeway ships no code of the documents is missing, and none is inert. */
final class ShippedCoverageTest {
  @Test
  void everyCodeActs() {
    Scenario country = Small.country();

    assertThat(Coverage.of(country, ParametersInUse.of(country)).gaps()).isEmpty();
  }

  @Test
  void aTraitThatNobodyJudgesIsInert() {
    Scenario fair = Small.country("screening.prejudice-origin=0", "screening.non-western=0");

    assertThat(Coverage.of(fair, ParametersInUse.of(fair)).gaps())
        .extracting(Coverage.Line::code)
        .containsExactly("ethnicity");
  }
}
