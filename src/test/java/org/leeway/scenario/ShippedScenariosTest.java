package org.leeway.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShippedScenariosTest {
  @Test
  void everyShippedScenarioLoadsAndAnswersItsQuestionWithADifference() {
    Scenario base = Scenarios.load(Fixture.NETHERLANDS);
    assumeFalse(base.at(0).children("organisation").isEmpty(), "the register is still being made");

    for (ScenarioListing listing : Scenarios.list(Path.of("scenarios"))) {
      Scenario scenario = Scenarios.load(Path.of(listing.file()));
      assertThat(scenario.at(0).number("stocks.ww.inflow")).as(listing.file()).isPositive();
      if (!listing.parent().isEmpty()) {
        assertThat(ScenarioDiff.between(base, scenario)).as(listing.file()).isNotEmpty();
      }
    }
  }

  @Test
  void everyValueInForceLiesInItsPlausibleRange() {
    assertThat(Scenarios.load(Fixture.NETHERLANDS).resolved()).allMatch(ResolvedValue::isPlausible);
  }
}
