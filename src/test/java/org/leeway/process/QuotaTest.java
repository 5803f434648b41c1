package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Expense;
import org.leeway.domain.Party;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.world.Employer;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;

/** Whom employers want of the target-group register, and what a missing place costs. */
final class QuotaTest {
  private static final double ASKED = 0.4;
  private static final double PAY = 500;

  private final Trial trial =
      new Trial(Small.regions(2, "quota.share=0.02", "quota.to-state=0.75"), 1, 200);
  private final Region region = trial.region();
  private final Quota quota = new Quota(trial.values());

  private Employer one(boolean large, boolean policy) {
    double from = trial.values().number("quota.from-jobs");
    return trial.world().regions().stream()
        .flatMap(each -> each.employers().stream())
        .filter(each -> each.jobs() >= from == large && each.hasPolicy() == policy)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPolicyHoldsForAsManyAsItNamesAndTheQuotaForLargerEmployersOnly() {
    Employer social = one(false, true);
    social.registered(0);
    assertThat(quota.worth(social, ASKED, PAY)).isPositive();
    social.registered(1 + (int) social.jobs());
    assertThat(quota.worth(social, ASKED, PAY)).isZero();
    Employer small = one(false, false);
    small.registered(0);
    assertThat(quota.worth(small, ASKED, PAY)).isZero();
    Employer large = one(true, false);
    large.registered(0);
    assertThat(quota.worth(large, ASKED, PAY)).isPositive();
    large.registered((int) Math.ceil(0.02 * large.jobs()));
    assertThat(quota.worth(large, ASKED, PAY)).isZero();
  }

  @Test
  void everyEmployerHasTheOnesWhoWorkThere() {
    Quota.count(region);
    Jobseekers people = region.jobseekers();
    int[] has = new int[region.employers().size()];
    for (int row = 0; row < people.rows(); row++) {
      if (people.is(row, Status.WORKING) && people.targetGroup.get(row) == 1) {
        has[people.work.employer.get(row)]++;
      }
    }
    assertThat(has).contains(1);
    for (int place = 0; place < has.length; place++) {
      assertThat(region.employer(place).registered()).isEqualTo(has[place]);
    }
  }

  @Test
  void theFeeIsPaidByEmployersForPlacesThatAreMissingAndGoesWhereTheLawSays() {
    double missing = 0;
    for (Employer employer : region.employers()) {
      employer.registered(1);
      boolean under = employer.jobs() >= trial.values().number("quota.from-jobs");
      missing += under ? Math.max(0, 0.02 * employer.jobs() - 1) : 0;
    }
    assertThat(missing).isPositive();
    double before = region.ledger().flows().paid(Expense.LEVY);
    quota.charge(region);
    double fee = trial.values().money("quota.fee").euro() / 52;
    double paid = region.ledger().flows().paid(Expense.LEVY) - before;
    assertThat(paid).isCloseTo(missing * fee, within(1e-6));
    assertThat(region.ledger().flows().paid(Party.EMPLOYERS, Party.STATE))
        .isCloseTo(0.75 * paid, within(1e-6));
    assertThat(region.ledger().flows().publicCost(Scheme.YOUNG_DISABLED))
        .as("a missing place costs or brings nothing for anybody on a benefit")
        .isZero();
  }
}
