package org.leeway.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeway.domain.Outcome;
import org.leeway.experiment.Comparison;

class BalanceTest {
  @Test
  void whatCostsMoreInAllDoesNotPayForItself() {
    assertThat(said(666.6, 8, -50, 10, 617, 13))
        .isEqualTo(
            "Service and benefits together cost 617 million euro a year more (+604 to +630):"
                + " 667 million more for the service, 50 million less in benefits."
                + " It does not pay for itself within the simulated weeks.");
  }

  @Test
  void onlyADearerServiceCanPayForItself() {
    assertThat(said(400, 10, -600, 10, -200, 20)).endsWith("in benefits. It pays for itself.");
    for (double cost : new double[] {-121, 0}) {
      assertThat(said(cost, 16, -50, 20, -150, 20))
          .endsWith(" It saves 150 million euro a year.")
          .doesNotContain("pays for itself");
    }
  }

  @Test
  void aCutThatRaisesBenefitsByMoreDoesNotSave() {
    assertThat(said(-100, 10, 300, 20, 200, 20))
        .contains("100 million less for the service, 300 million more in benefits")
        .endsWith("It does not save: benefits rise by more than the service costs less.");
  }

  @Test
  void nothingIsConcludedFromIntervalsThatIncludeZero() {
    assertThat(said(100, 10, -80, 90, 20, 100))
        .isEqualTo(
            "Service and benefits together do not differ clearly (-80 to +120 million euro a"
                + " year): 100 million more for the service, no clear difference in benefits."
                + " Whether it pays for itself cannot be said.");
    assertThat(said(-100, 10, 80, 90, -20, 100))
        .endsWith("It saves on the service; whether it saves in all cannot be said.");
    assertThat(said(5, 10, 5, 90, 20, 100)).endsWith("no clear difference in benefits.");
  }

  @Test
  void withoutMoneyNothingIsSaid() {
    Comparison none = Samples.with(Samples.half(), List.of());
    assertThat(new Balance(new Findings(none), Samples.HALF, Figures.TERMINAL).sentence())
        .isEmpty();
  }

  private static String said(
      double cost,
      double costHalf,
      double benefits,
      double benefitsHalf,
      double both,
      double bothHalf) {
    Comparison comparison =
        Samples.with(
            Samples.half(),
            List.of(
                Samples.effect(Outcome.COST, 1_264, cost, costHalf),
                Samples.effect(Outcome.BENEFITS_PAID, 17_000, benefits, benefitsHalf),
                Samples.effect(Outcome.PUBLIC_COST, 18_264, both, bothHalf)));
    return new Balance(new Findings(comparison), Samples.HALF, Figures.TERMINAL)
        .sentence()
        .orElseThrow();
  }
}
