package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Household;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.Schemes;
import org.leeway.world.WorkPays;

/** What is paid follows the law in force: rate, norm, household, maximum and former wage. */
final class BenefitsByLawTest {
  private static final String[] HALF_OF_UNEMPLOYMENT = {
    "money.ww.replacement_month_1_2=0.375", "money.ww.replacement_later=0.35"
  };

  private final Trial trial = new Trial(Small.regions(1), 1, 200).open();
  private final Jobseekers people = trial.people();

  @Test
  void halfTheRateIsHalfTheMoneyForTheSamePeople() {
    half(Scheme.UNEMPLOYMENT, HALF_OF_UNEMPLOYMENT);
    half(Scheme.SICKNESS, "money.disability.zw_rate=0.35");
    half(Scheme.YOUNG_DISABLED, "money.disability.wajong_capacity_rate=0.35");
    half(
        Scheme.SOCIAL_ASSISTANCE,
        "money.bijstand.single_jul=515.21",
        "money.bijstand.couple_jul=736.02");
  }

  private void half(Scheme scheme, String... halved) {
    Values law = Small.regions(1, halved).at(0);
    double usual = 0;
    double half = 0;
    for (int row = 0; row < people.rows(); row++) {
      if (people.is(row, Status.SERVED) && people.scheme.get(row) == scheme.ordinal()) {
        usual += paid(trial.values(), row);
        half += paid(law, row);
      }
    }
    assertThat(usual).as(scheme.code()).isPositive();
    assertThat(half / usual).as(scheme.code()).isCloseTo(0.5, within(1e-5));
  }

  @Test
  void anotherLawIsPaidWithinAMonthFromTheWeekInWhichItBegins() {
    int begins = trial.week().number() + 6;
    Scenario usual = Small.regions(1);
    Scenario changed = Small.dated(usual, begins, Small.regions(1, HALF_OF_UNEMPLOYMENT));
    Trial one = new Trial(usual, 1, 200).open().weeks(6);
    Trial other = new Trial(changed, 1, 200).open().weeks(6);
    assertThat(entitled(other)).isEqualTo(entitled(one));
    one.weeks(1);
    other.weeks(1);
    assertThat(entitled(other) / entitled(one)).isBetween(0.6, 0.95);
    one.weeks(4);
    other.weeks(4);
    assertThat(entitled(other) / entitled(one)).isCloseTo(0.5, within(0.02));
  }

  private static double entitled(Trial trial) {
    double sum = 0;
    for (int row = 0; row < trial.people().rows(); row++) {
      boolean is = trial.people().scheme.get(row) == Scheme.UNEMPLOYMENT.ordinal();
      sum += is && trial.people().is(row, Status.SERVED) ? trial.people().entitled.get(row) : 0;
    }
    return sum;
  }

  @Test
  void whoEarnedTwiceAsMuchIsPaidTwiceAsMuchUpToTheMaximum() {
    int row = somebodyOn(Scheme.UNEMPLOYMENT);
    people.formerWage.set(row, 1500);
    double little = paid(trial.values(), row);
    people.formerWage.set(row, 3000);
    assertThat(paid(trial.values(), row)).isCloseTo(2 * little, within(1e-3));
    people.formerWage.set(row, 9000);
    double much = paid(trial.values(), row);
    people.formerWage.set(row, 12000);
    assertThat(paid(trial.values(), row)).isEqualTo(much);
  }

  @Test
  void halfOfTheNormOfACoupleFallsToEachOfThem() {
    int row = somebodyOn(Scheme.SOCIAL_ASSISTANCE);
    people.household.set(row, Household.SINGLE.ordinal());
    double single = paid(trial.values(), row);
    people.household.set(row, Household.COUPLE.ordinal());
    assertThat(paid(trial.values(), row) / single).isCloseTo(1472.03 / 2 / 1030.42, within(1e-6));
  }

  /** Otherwise published costs of a benefit would not come out in the base. */
  @Test
  @Tag("slow")
  void whatTheLawOfTheBaseGivesOnAverageIsWhatTheRegisterSays() {
    Trial base = new Trial(Small.country(), 1, 100).open();
    double[] euro = new double[Schemes.NUMBER];
    double[] weeks = new double[Schemes.NUMBER];
    for (int week = 0; week < 26; week++) {
      base.weeks(4);
      base.world().regions().forEach(region -> add(region, base.week().number(), euro, weeks));
    }
    Arrays.setAll(euro, scheme -> euro[scheme] / weeks[scheme]);
    SoftAssertions all = new SoftAssertions();
    for (Scheme scheme : Scheme.values()) {
      double said = base.values().money("benefit." + scheme.code() + ".by-law").euro();
      all.assertThat(euro[scheme.ordinal()] / said)
          .as("%s: %s euro a month", scheme.code(), euro[scheme.ordinal()])
          .isCloseTo(1, within(0.02));
    }
    all.assertAll();
  }

  /** A part of a benefit that is paid beside a job counts for its part. */
  private static void add(Region region, int week, double[] euro, double[] weeks) {
    Jobseekers all = region.jobseekers();
    for (int row = 0; row < all.rows(); row++) {
      if (all.is(row, Status.SERVED)) {
        euro[all.scheme.get(row)] += all.entitled.get(row);
        weeks[all.scheme.get(row)]++;
      } else if (all.is(row, Status.WORKING)
          && all.scheme.get(row) >= 0
          && all.rightEnds.get(row) > week) {
        euro[all.scheme.get(row)] += all.work.beside.get(row) * all.entitled.get(row);
        weeks[all.scheme.get(row)] += all.work.beside.get(row);
      }
    }
  }

  private double paid(Values law, int row) {
    new WorkPays(law).entitle(people, row, trial.week().number());
    return new Benefits(law).week(people, row);
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
