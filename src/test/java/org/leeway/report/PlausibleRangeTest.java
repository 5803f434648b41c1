package org.leeway.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leeway.scenario.ScenarioDifference;

class PlausibleRangeTest {
  @Test
  void aValueOutsideItsRangeIsAnExtrapolation() {
    assertThat(remark("180", "90")).isEqualTo("outside the plausible range 110 to 260.5");
    assertThat(remark("90", "180")).isEqualTo("base outside the plausible range 110 to 260.5");
    assertThat(remark("90", "300")).isEqualTo("both outside the plausible range 110 to 260.5");
  }

  @Test
  void aValueWithinOrWithoutARangeNeedsNoRemark() {
    assertThat(remark("110", "260.5")).isEmpty();
    assertThat(remark("(absent)", "slack")).isEmpty();
    assertThat(
            PlausibleRange.remark(
                new ScenarioDifference("a.b", "A", "", "1", "2", null, "a.yaml:1")))
        .isEmpty();
  }

  private static String remark(String base, String alternative) {
    return PlausibleRange.remark(
        new ScenarioDifference("a.b", "A", "", base, alternative, null, "a.yaml:1", 110.0, 260.5));
  }
}
