package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.BiPredicate;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leeway.Small;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.world.Jobseekers;
import org.leeway.world.Problems;
import org.leeway.world.Region;

/** Problems come and go, and leave a group what it is. */
final class ProblemsOfLifeTest {
  private static final int YEARS = 10;

  /** Some two standard errors of a logarithm of odds, of the few who are asked. */
  private static final double NOISE = 0.3;

  private final Trial trial = new Trial(Small.country(), 1, 400);
  private final Problems problems = new Problems(trial.values());
  private final ProblemsOfLife life = new ProblemsOfLife(trial.values());

  @ParameterizedTest
  @EnumSource(
      value = Scheme.class,
      names = {"SOCIAL_ASSISTANCE", "PARTIAL_DISABILITY", "YOUNG_DISABLED"})
  void aGroupThatNobodyJoinsOrLeavesKeepsAboutAsManyProblems(Scheme scheme) {
    double before = problemsOf(scheme);
    for (int week = 0; week < YEARS * 52; week++) {
      live(scheme, week);
    }

    assertThat(problemsOf(scheme)).isCloseTo(before, Percentage.withPercentage(20));
  }

  @Test
  void whoHasAProblemMoreOftenThanOthersStillDoesAfterYears() {
    Trial large = new Trial(Small.country(), 1, 100);
    Gap illness = new Gap(large, "illness", (region, row) -> region.age(row, 0) >= 50);
    Gap debts =
        new Gap(large, "debts", (region, row) -> region.jobseekers().education.get(row) == 0);
    double ill = illness.now();
    double indebted = debts.now();
    assertThat(ill).isGreaterThan(0.5);
    assertThat(indebted).isGreaterThan(0.2);
    for (int week = 0; week < 3 * 52; week++) {
      live(large, Scheme.SOCIAL_ASSISTANCE, week);
    }

    assertThat(illness.now()).isCloseTo(ill, within(NOISE));
    assertThat(debts.now()).isCloseTo(indebted, within(NOISE));
  }

  /**
   * How much higher the odds of a problem are of some than of the others on social assistance, as a
   * logarithm: it stays, also where a problem gets rarer for all.
   *
   * @param some whom it is about; asked before years go by
   */
  private record Gap(Trial trial, String problem, BiPredicate<Region, Integer> some) {
    double now() {
      long bit = new Problems(trial.values()).bit(problem);
      double[] number = new double[2];
      double[] with = new double[2];
      for (Region region : trial.world().regions()) {
        Jobseekers people = region.jobseekers();
        for (int row = 0; row < people.rows(); row++) {
          if (is(people, row, Scheme.SOCIAL_ASSISTANCE)) {
            int group = some.test(region, row) ? 1 : 0;
            number[group]++;
            with[group] += (people.barriers.get(row) & bit) != 0 ? 1 : 0;
          }
        }
      }
      return StrictMath.log(with[1] / (number[1] - with[1]) * ((number[0] - with[0]) / with[0]));
    }
  }

  @Test
  void toPeopleAmongWhomAProblemIsCommonItComesMoreOften() {
    Problems.Problem mental =
        problems.owned().stream().filter(each -> each.code().equals("mental")).findFirst().get();

    assertThat(Problems.proneness(trial.values(), mental, Scheme.UNEMPLOYMENT)).isEqualTo(1);
    assertThat(Problems.proneness(trial.values(), mental, Scheme.SOCIAL_ASSISTANCE))
        .isGreaterThan(2);
  }

  private void live(Scheme scheme, int week) {
    live(trial, scheme, week);
  }

  private void live(Trial trial, Scheme scheme, int week) {
    for (Region region : trial.world().regions()) {
      Jobseekers people = region.jobseekers();
      for (int row = 0; row < people.rows(); row++) {
        if (is(people, row, scheme)) {
          life.withoutWork(region, row, week);
        }
      }
    }
  }

  /** Mean number of problems with an intensity of their own. */
  private double problemsOf(Scheme scheme) {
    double number = 0;
    double all = 0;
    for (Region region : trial.world().regions()) {
      Jobseekers people = region.jobseekers();
      for (int row = 0; row < people.rows(); row++) {
        if (is(people, row, scheme)) {
          all++;
          for (int place = 0; place < problems.owned().size(); place++) {
            number += people.problems.has(row, place) ? 1 : 0;
          }
        }
      }
    }
    return number / all;
  }

  private static boolean is(Jobseekers people, int row, Scheme scheme) {
    return people.is(row, Status.SERVED) && people.scheme.get(row) == scheme.ordinal();
  }
}
