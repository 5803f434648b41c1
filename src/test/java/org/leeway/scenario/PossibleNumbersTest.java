package org.leeway.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PossibleNumbersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "organisation.municipality.budget=-5",
        "organisation.municipality.staff.tenure=-3",
        "organisation.uwv.staff.turnover=-1",
        "instrument.schooling.cost=- 99999"
      })
  void whatIsNeverPlausiblyNegativeCannotBeNegative(String set) {
    assertThatThrownBy(() -> Scenarios.load(Fixture.NETHERLANDS, List.of(set)))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("is not possible")
        .hasMessageContaining("of 0 or more");
  }

  @Test
  void whatMayPlausiblyBeNegativeMayBe() {
    Scenario base = Scenarios.load(Fixture.NETHERLANDS);
    List<ResolvedValue> negative =
        base.resolved().stream().filter(value -> value.low() != null && value.low() < 0).toList();

    assertThat(negative).isNotEmpty();
    for (ResolvedValue value : negative) {
      String set = value.path() + "=" + value.low();
      assertThat(Scenarios.load(Fixture.NETHERLANDS, List.of(set))).isNotNull();
    }
  }
}
