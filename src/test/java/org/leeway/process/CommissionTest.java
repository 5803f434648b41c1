package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.OrganisationType;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.ProgrammeColumn;

/** What a commissioner asks of those who do the work. */
final class CommissionTest {
  @Test
  void whatCostsMoneyWaitsForApproval() {
    assertThat(leastWait("organisation[*].contract.approval=0")).isZero();
    assertThat(leastWait("organisation[*].contract.approval=8")).isEqualTo(8);
  }

  /** Weeks between choice and begin of what began soonest among what costs money. */
  private static int leastWait(String set) {
    Trial trial = new Trial(Small.regions(1, set), 1, 100).open().weeks(30);
    Catalogue catalogue = new Catalogue(trial.values(), new Mechanisms(trial.values()));
    Jobseekers people = trial.people();
    ProgrammeColumn programme = people.service.programme;
    int least = Integer.MAX_VALUE;
    for (int row = 0; row < people.rows(); row++) {
      int last = people.service.lastInstrument.get(row);
      for (int place = 0; place < programme.size(row); place++) {
        if (programme.instrument(row, place) == last && catalogue.get(last).euro() > 0) {
          int waits = programme.begins(row, place) - people.service.started.get(row);
          least = Math.min(least, waits);
        }
      }
    }
    return least;
  }

  @Test
  void reportingTakesTimeFromConversations() {
    double usual = conversations("organisation[*].contract.report-minutes=0");
    double reporting = conversations("organisation[*].contract.report-minutes=20");
    assertThat(reporting).isLessThan(0.9 * usual);
  }

  private static double conversations(String set) {
    Trial trial = new Trial(Small.regions(1, set), 1, 100).open();
    double conversations = 0;
    for (int week = 0; week < 52; week++) {
      trial.weeks(1);
      conversations += trial.region().ledger().figure(Ledger.Figure.CONVERSATIONS);
    }
    return conversations;
  }

  @Test
  void whoIsPaidAPriceForFollowingAStrategyIsPaidAsItsCardSays() {
    String outcome = "organisation[*].contract.form=no-cure-no-pay";
    String trajectory = "organisation[*].contract.form=trajectory";
    String strategy = "organisation[*].strategy=company-b";
    String price = "organisation[*].payment=price";
    assertThat(paidForOutcome(strategy, price, outcome))
        .isEqualTo(paidForOutcome(trajectory))
        .isLessThan(paidForOutcome(outcome));
    assertThat(paidForOutcome(strategy, outcome)).isEqualTo(paidForOutcome(outcome));
  }

  @Test
  void whoGoesTheOwnWayIsPaidAsTheContractSays() {
    String outcome = "organisation[*].contract.form=no-cure-no-pay";
    assertThat(paidForOutcome(outcome, "organisation[*].payment=price"))
        .isEqualTo(paidForOutcome(outcome))
        .isGreaterThan(paidForOutcome("organisation[*].contract.form=hourly"));
  }

  private static double paidForOutcome(String... sets) {
    return new Commission(Small.regions(1, sets).at(0))
        .paidForOutcome(OrganisationType.MUNICIPALITY);
  }
}
