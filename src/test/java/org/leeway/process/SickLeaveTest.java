package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Contract;
import org.leeway.domain.Expense;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Region;
import org.leeway.world.WorkPays;

/** What happens in a job: sickness, the end of a subsidy, and a benefit beside it. */
final class SickLeaveTest {
  @Test
  void asMuchTimeIsLostAsPublishedAndTheFundsPayWhatTheyCover() {
    Trial trial = new Trial(Small.regions(4), 1, 50).open();
    double sick = 0;
    double working = 0;
    double adaptations = 0;
    double paidForThem = 0;
    double paidBack = 0;
    double wages = 0;
    for (int week = 0; week < 60; week++) {
      trial.weeks(1);
      for (Region region : trial.world().regions()) {
        sick += region.ledger().figure(Ledger.Figure.SICK);
        working += region.count(Status.WORKING);
        adaptations += region.ledger().figure(Ledger.Figure.ADAPTATIONS);
        paidForThem += region.ledger().flows().paid(Expense.ADAPTATION);
        paidBack += region.ledger().flows().paid(Expense.NO_RISK);
        wages += region.ledger().flows().paid(Expense.WAGE);
      }
    }
    // Between 4.4 % of all workers and 8 % of the covered; some spells are cut off by the end.
    assertThat(sick / working).isBetween(0.04, 0.08);
    assertThat(paidBack / wages).isBetween(0.002, 0.08);
    double cost = trial.values().money("work.adaptation.cost").euro();
    assertThat(adaptations).isPositive();
    assertThat(paidForThem).isEqualTo(adaptations * cost, within(1.0));
  }

  @Test
  void whoIsSickWhenATermEndsMayLoseTheJobUnlessTheRiskIsCovered() {
    Trial trial = new Trial(Small.regions(1), 1, 200, 0);
    Jobseekers people = trial.people();
    SickLeave leave = new SickLeave(trial.values());
    Week week = new Week(10, 0);
    assertThat(leave.endsTerm(people, 0, week)).isZero();
    people.work.sickFrom.set(0, 8);
    people.work.sickUntil.set(0, 12);
    assertThat(leave.endsTerm(people, 0, week)).isPositive();
    people.work.covered.set(0, 1);
    assertThat(leave.endsTerm(people, 0, week)).isZero();
  }

  @Test
  void whenTheSubsidyRunsOutOnlyWhoEarnsTheWageOrIsBoundToStays() {
    Trial trial = new Trial(Small.regions(1), 1, 200);
    Jobseekers people = trial.people();
    Adaptation adaptation = new Adaptation(trial.values(), new Purse(trial.values()));
    Renewal renewal = new Renewal(trial.values(), new SickLeave(trial.values()), adaptation);
    Week week = trial.week();
    people.work.contract.set(0, Contract.FIXED_TERM.ordinal());
    people.work.fit.set(0, 0.1);
    people.work.asked.set(0, 0.4);
    people.work.credit.set(0, 0);
    assertThat(renewal.paysWithoutSubsidy(people, 0, week)).isFalse();
    people.work.contract.set(0, Contract.PERMANENT.ordinal());
    assertThat(renewal.paysWithoutSubsidy(people, 0, week)).isTrue();
    people.work.contract.set(0, Contract.FIXED_TERM.ordinal());
    people.work.asked.set(0, 0.01);
    assertThat(renewal.paysWithoutSubsidy(people, 0, week)).isTrue();
  }

  @Test
  void whoIsWorthEnoughByNowMayStepUpFromShelteredWorkAtTheYearlyLook() {
    Trial trial = new Trial(Small.regions(1, "sheltered.steps-up=1", "sheltered.below=0"), 1, 200);
    Sheltered sheltered = new Sheltered(trial.values());
    Week week = trial.week();
    assertThat(sheltered.stays(trial.region(), 0, 52, false, week)).isEqualTo(JobFate.MOVES_ON);
    assertThat(sheltered.stays(trial.region(), 0, 51, false, week)).isNotEqualTo(JobFate.MOVES_ON);
  }

  @Test
  void aSmallJobLeavesAPartOfTheBenefitAndALargeOneNothing() {
    Trial trial = new Trial(Small.regions(1), 1, 100);
    Jobseekers people = trial.people();
    WorkPays pays = new WorkPays(trial.values());
    int row = 0;
    while (!people.is(row, Status.SERVED)
        || people.scheme.get(row) != Scheme.SOCIAL_ASSISTANCE.ordinal()) {
      row++;
    }
    people.work.wage.set(row, 12);
    people.work.hours.set(row, 8);
    assertThat(pays.partOfBenefit(people, row, 0)).isStrictlyBetween(0.2, 0.95);
    people.work.wage.set(row, 30);
    people.work.hours.set(row, 40);
    assertThat(pays.partOfBenefit(people, row, 0)).isZero();
  }
}
