package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Channel;
import org.leeway.domain.Contract;
import org.leeway.domain.Expense;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.world.Employability;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;

/**
 * What the state pays an employer for the first years of somebody from a benefit makes the person
 * worth more to who knows of it, and is paid for as long as the law says.
 */
final class HiringCreditTest {
  private static final String KNOW = "employers.disability_employers.know_wage_cost_subsidy=";
  private static final double OLD_ENOUGH = 58;

  private static Trial known;
  private static Trial unknown;

  @BeforeAll
  static void open() {
    // Before the first week: afterwards the two worlds differ by whom employers have met.
    known = new Trial(Small.regions(1, KNOW + 1), 1, 200).open();
    unknown = new Trial(Small.regions(1, KNOW + 0), 1, 200).open();
  }

  private static double expected(Trial trial, Scheme scheme, double age) {
    Screening screening = new Screening(trial.values());
    Applicant applicant = screening.nobody();
    applicant.row = Applicant.NOBODY;
    applicant.served = true;
    applicant.scheme = scheme;
    applicant.ability = 0.5;
    applicant.fits = 1;
    applicant.age = age;
    screening.prospect().read(applicant);
    int formal = Channel.FORMAL.ordinal();
    return screening.expected(trial.region(), applicant, 0, formal, true, trial.week());
  }

  @Test
  void itIsWorthItsPartOfTheWageToWhoKnowsOfIt() {
    Region region = known.region();
    region.vacancies().tried.set(0, 0);
    unknown.region().vacancies().tried.set(0, 0);
    double hours = region.vacancies().hours.get(0);
    double perHour = known.values().number("money.employer_benefits.lkv_per_hour");
    double most = known.values().number("money.employer_benefits.lkv_max_year") / 52;
    double holiday = 1 + known.values().number("money.minimum_wage.holiday_pay");
    double pay = region.vacancies().wage.get(0) * hours * holiday;
    double part = Math.min(most, perHour * hours) / pay;
    double with = expected(known, Scheme.UNEMPLOYMENT, OLD_ENOUGH);
    double without = expected(unknown, Scheme.UNEMPLOYMENT, OLD_ENOUGH);
    double counted = known.values().number("screening.counts-on-credit");
    double asked =
        known
            .values()
            .number(
                "screening.demanded."
                    + new String[] {"low", "middle", "high"}[region.vacancies().education.get(0)]);
    assertThat(with - without).isCloseTo(asked * counted * part, within(1e-9));
  }

  @Test
  void itFollowsTheLaw() {
    assertThat(expected(known, Scheme.UNEMPLOYMENT, OLD_ENOUGH - 3))
        .isCloseTo(expected(unknown, Scheme.UNEMPLOYMENT, OLD_ENOUGH - 3), within(1e-12));
    assertThat(expected(known, Scheme.PARTIAL_DISABILITY, OLD_ENOUGH - 20))
        .isGreaterThan(expected(unknown, Scheme.PARTIAL_DISABILITY, OLD_ENOUGH - 20));
    assertThat(expected(known, Scheme.SICKNESS, OLD_ENOUGH))
        .isCloseTo(expected(unknown, Scheme.SICKNESS, OLD_ENOUGH), within(1e-12));
  }

  @Test
  void theStatePaysItForWhoeverHasItAndNobodyLonger() {
    Trial trial = new Trial(Small.regions(1, KNOW + 1), 1, 100).open().weeks(1);
    int most = (int) (52 * trial.values().number("money.employer_benefits.lkv_max_years"));
    Region region = trial.region();
    Jobseekers people = region.jobseekers();
    double due = 0;
    int over = 0;
    for (int row = 0; row < people.rows(); row++) {
      if (people.is(row, Status.WORKING) && people.work.credit.get(row) > 0) {
        boolean paid = trial.week().number() - people.work.since.get(row) < most;
        due += paid ? people.work.credit.get(row) : 0;
        over += paid ? 0 : 1;
      }
    }
    assertThat(due).isPositive();
    assertThat(over).isPositive();
    double before = paid(region);
    new Work(trial.values()).week(region, trial.week(), Editions.one(new Work(trial.values())));
    assertThat(paid(region) - before).isCloseTo(due, within(1e-3));
  }

  @Test
  void itCountsForGoingOnWhenASubsidyRunsOutAsLongAsItIsStillToCome() {
    Trial trial = new Trial(Small.regions(1), 1, 200);
    Jobseekers people = trial.people();
    SickLeave leave = new SickLeave(trial.values());
    Renewal renewal =
        new Renewal(
            trial.values(), leave, new Adaptation(trial.values(), new Purse(trial.values())));
    Week week = new Week(100, 0);
    people.scheme.set(0, Scheme.PARTIAL_DISABILITY.ordinal());
    people.work.contract.set(0, Contract.FIXED_TERM.ordinal());
    people.work.since.set(0, week.number() - 52);
    people.work.hours.set(0, 20);
    people.work.wage.set(0, 15);
    people.work.fit.set(0, 1);
    double brings = Math.min(1, new Employability(trial.values()).of(people, 0));
    people.work.asked.set(0, brings * 1.05);
    people.work.credit.set(0, 0);
    assertThat(renewal.paysWithoutSubsidy(people, 0, week)).isFalse();
    people.work.credit.set(0, 60);
    assertThat(renewal.paysWithoutSubsidy(people, 0, week)).isTrue();
    people.work.since.set(0, week.number() - 156);
    assertThat(renewal.paysWithoutSubsidy(people, 0, week)).isFalse();
  }

  private static double paid(Region region) {
    return region.ledger().flows().paid(Expense.HIRING_CREDIT);
  }
}
