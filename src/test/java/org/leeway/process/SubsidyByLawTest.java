package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Expense;
import org.leeway.domain.Party;
import org.leeway.domain.Scheme;
import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.RightsAtWork;
import org.leeway.world.TargetGroup;

/** What employers are paid is what the law gives: for whom, how much, and out of whose purse. */
final class SubsidyByLawTest {
  private static final double MINIMUM_WAGE_AND_CHARGES = 9.82 * 1.08 * 1.235;

  private final Trial trial = new Trial(Small.regions(1), 1, 200).open();
  private final Jobseekers people = trial.people();

  @Test
  void inTheFirstHalfYearItIsHalfOfTheMinimumWageForTheHoursOfTheJob() {
    WageCostSubsidy subsidy = new WageCostSubsidy(trial.values());
    people.sheltered.set(0, 0);
    people.work.hours.set(0, 30);
    assertThat(subsidy.euro(people, 0, 25))
        .isCloseTo(30 * MINIMUM_WAGE_AND_CHARGES / 2, within(1e-6));
    people.work.hours.set(0, 15);
    assertThat(subsidy.euro(people, 0, 0))
        .isCloseTo(15 * MINIMUM_WAGE_AND_CHARGES / 2, within(1e-6));
  }

  @Test
  void afterwardsItIsWhatIsLackingAndNoMoreThanSeventyPerCent() {
    WageCostSubsidy subsidy = new WageCostSubsidy(trial.values());
    TargetGroup register = new TargetGroup(trial.values());
    int inPart = 0;
    int most = 0;
    int nothing = 0;
    for (int row = 0; row < people.rows(); row++) {
      if (people.is(row, Status.SERVED)) {
        people.work.hours.set(row, 30);
        double lacking = Math.min(0.7, 1 - register.wageValue(people, row));
        assertThat(subsidy.euro(people, row, 26))
            .isCloseTo(30 * MINIMUM_WAGE_AND_CHARGES * lacking, within(1e-4));
        inPart += lacking > 0 && lacking < 0.7 ? 1 : 0;
        nothing += lacking == 0 ? 1 : 0;
        most += lacking == 0.7 ? 1 : 0;
      }
    }
    assertThat(inPart).as("%d most, %d nothing", most, nothing).isPositive();
    assertThat(nothing).isPositive();
  }

  @Test
  void theWageValueIsMeasuredOnceAYear() {
    WageCostSubsidy subsidy = new WageCostSubsidy(trial.values());
    int row = somebodyWhoLacksAPart(subsidy);
    double first = subsidy.euro(people, row, 52);
    people.states.set(row, State.SKILL, 1);
    assertThat(subsidy.euro(people, row, 103)).isEqualTo(first);
    assertThat(subsidy.euro(people, row, 104)).isLessThan(first);
  }

  @Test
  void unemploymentBenefitGivesNoSubsidyAndNoCoachButTheRegisterDoes() {
    RightsAtWork rights = new RightsAtWork(trial.values());
    int row = somebodyOn(Scheme.UNEMPLOYMENT);
    people.targetGroup.set(row, 0);
    assertThat(rights.isSubsidised(people, row)).isFalse();
    assertThat(rights.isCoached(people, row)).isFalse();
    people.targetGroup.set(row, 1);
    assertThat(rights.isSubsidised(people, row)).isTrue();
    assertThat(rights.isCoached(people, row)).isTrue();
  }

  @Test
  void aChangeOfTheLawDecidesWhoIsPaidFor() {
    int row = somebodyOn(Scheme.UNEMPLOYMENT);
    people.targetGroup.set(row, 0);
    Values allowed = Small.regions(1, "scheme.ww.instrument.wage-subsidy.allowed=yes").at(0);
    assertThat(new RightsAtWork(trial.values()).isSubsidised(people, row)).isFalse();
    assertThat(new RightsAtWork(allowed).isSubsidised(people, row)).isTrue();
  }

  @Test
  void anAdaptationIsNoSubsidy() {
    Arranged arranged = new Arranged(trial.values());
    Catalogue catalogue = Catalogue.of(trial.values());
    int row = somebodyOn(Scheme.PARTIAL_DISABILITY);
    long adapted = 1L << catalogue.find("workplace-adaptation");
    long subsidy = 1L << catalogue.find("wage-subsidy");
    people.targetGroup.set(row, 0);
    people.service.programme.clear(row);
    people.service.done.set(row, adapted);
    assertThat(arranged.isAdapted(people, row)).isTrue();
    assertThat(arranged.isOnlyAdapted(people, row)).isTrue();
    people.service.done.set(row, adapted | subsidy);
    assertThat(arranged.isOnlyAdapted(people, row)).isFalse();
    people.service.done.set(row, subsidy);
    assertThat(arranged.isAdapted(people, row)).isFalse();
  }

  @Test
  void theInsuranceOrTheMunicipalityPaysItAndNotTheEmployersThemselves() {
    Purse purse = new Purse(trial.values());
    for (Scheme scheme : new Scheme[] {Scheme.PARTIAL_DISABILITY, Scheme.SOCIAL_ASSISTANCE}) {
      int row = somebodyOn(scheme);
      Party payer = scheme == Scheme.SOCIAL_ASSISTANCE ? Party.MUNICIPALITIES : Party.FUNDS;
      double before = trial.region().ledger().flows().paid(payer, Party.EMPLOYERS);
      purse.subsidy(trial.region(), row, 100, trial.week());
      assertThat(trial.region().ledger().flows().paid(payer, Party.EMPLOYERS) - before)
          .isCloseTo(100, within(1e-6));
    }
    assertThat(trial.region().ledger().flows().paid(Expense.SUBSIDY)).isGreaterThan(199);
  }

  private int somebodyWhoLacksAPart(WageCostSubsidy subsidy) {
    double most = 0.69 * 30 * MINIMUM_WAGE_AND_CHARGES;
    for (int row = 0; row < people.rows(); row++) {
      people.work.hours.set(row, 30);
      double euro = people.is(row, Status.SERVED) ? subsidy.euro(people, row, 52) : 0;
      if (euro > 0 && euro < most) {
        return row;
      }
    }
    throw new AssertionError("nobody lacks a part of the minimum wage");
  }

  private int somebodyOn(Scheme scheme) {
    for (int row = 0; row < people.rows(); row++) {
      if (people.is(row, Status.SERVED) && people.scheme.get(row) == scheme.ordinal()) {
        return row;
      }
    }
    throw new AssertionError("nobody is on " + scheme.code());
  }
}
