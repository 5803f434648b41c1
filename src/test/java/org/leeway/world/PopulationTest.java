package org.leeway.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.leeway.Small;
import org.leeway.domain.Scheme;
import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.Values;

/**
 * The people who are made are those of the data pack. Shares may be five standard errors off, which
 * a sound maker is with a chance of one in 1.7 million; about 150 shares are looked at, so that a
 * false alarm comes with one seed in ten thousand, and the seed is fixed.
 */
final class PopulationTest {
  private static final double STANDARD_ERRORS = 5;
  private static final int SCALE = 100;
  private static final int WEEK = 0;
  private static final Scenario COUNTRY = Small.country();
  private static final Values VALUES = COUNTRY.at(WEEK);
  private static final Problems PROBLEMS = new Problems(VALUES);
  private static final World WORLD = new WorldBuilder(COUNTRY, WEEK).build(1, SCALE, WEEK);

  @ParameterizedTest
  @CsvSource({
    "stocks.ww.age, 0.46, 50, 66",
    "stocks.bijstand.age, 0.093, 18, 27",
    "stocks.wia.wga.age, 0.4, 55, 66",
    "stocks.ww.elapsed_duration, 0.25, 1, 2",
    "stocks.bijstand.elapsed_duration, 0.43, 5, 66",
    "population.wga.elapsed_duration, 0.2, 0, 1"
  })
  void publishedClassesAreRead(String path, double share, double from, double to) {
    Bins bins = Bins.inYears(VALUES, path, 18, 66);
    boolean found = false;
    for (int bin = 0; bin < bins.shares().length; bin++) {
      found |=
          bins.shares()[bin] == share && bins.value(bin, 0) == from && bins.value(bin, 1) == to;
    }
    assertThat(found).as("%s from %s to %s", share, from, to).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Scheme.class)
  void sharesAreThoseOfTheDataPack(Scheme scheme) {
    Profile profile = Profile.of(VALUES, PROBLEMS, scheme);
    share(scheme, "women", profile.female, (people, row) -> people.female.get(row) == 1);
    for (int level = 0; level < 3; level++) {
      int its = level;
      share(
          scheme,
          "education " + level,
          part(profile.education, level),
          (people, row) -> people.education.get(row) == its);
      share(
          scheme,
          "origin " + level,
          part(profile.origin, level),
          (people, row) -> people.origin.get(row) == its);
    }
    classes(scheme, "age", profile.age, (region, row) -> region.age(row, WEEK));
    classes(scheme, "duration", profile.duration, (region, row) -> region.yearsOut(row, WEEK));
    for (Problems.Problem problem : PROBLEMS.all()) {
      share(
          scheme,
          problem.code(),
          profile.problems[problem.place()],
          (people, row) -> has(people, row, problem.code()));
    }
  }

  @Test
  void regionsHaveTheirPartOfTheStocks() {
    RegionalShares shares = new RegionalShares(VALUES);
    double national = VALUES.number("stocks.ww.stock");
    for (Region region : WORLD.regions()) {
      double expected = national * shares.stock(region.data(), Scheme.UNEMPLOYMENT) / SCALE;
      assertThat((double) region.served(Scheme.UNEMPLOYMENT))
          .as(region.data().name())
          .isBetween(Math.floor(expected), Math.ceil(expected));
    }
  }

  @Test
  void abilitiesLieBetweenNoneAndAll() {
    for (Region region : WORLD.regions()) {
      Jobseekers people = region.jobseekers();
      for (int row = 0; row < people.rows(); row++) {
        float[] abilities = {
          (float) people.states.get(row, State.SKILL),
          people.burden.get(row),
          people.burdenAtWork.get(row),
          people.burdenInJob.get(row),
          people.support.get(row),
          people.surroundings.get(row),
          people.trust.get(row)
        };
        for (float ability : abilities) {
          assertThat(ability).isBetween(0f, 1f);
        }
      }
    }
  }

  @Test
  void barriersComeTogetherInTheSamePeople() {
    double both = 0;
    double debts = 0;
    double mental = 0;
    double people = 0;
    for (Region region : WORLD.regions()) {
      for (int row = 0; row < region.jobseekers().rows(); row++) {
        if (is(region, row, Scheme.SOCIAL_ASSISTANCE)) {
          boolean owes = has(region.jobseekers(), row, "debts");
          boolean ails = has(region.jobseekers(), row, "mental");
          people++;
          debts += owes ? 1 : 0;
          mental += ails ? 1 : 0;
          both += owes && ails ? 1 : 0;
        }
      }
    }
    assertThat(both / people).isGreaterThan(1.1 * (debts / people) * (mental / people));
  }

  private static boolean has(Jobseekers people, int row, String problem) {
    return (people.barriers.get(row) & PROBLEMS.bit(problem)) != 0;
  }

  private static double part(double[] shares, int place) {
    double total = 0;
    for (double share : shares) {
      total += share;
    }
    return shares[place] / total;
  }

  private interface Measure {
    double of(Region region, int row);
  }

  private interface Trait {
    boolean has(Jobseekers people, int row);
  }

  /** Ends of classes are kept half a week apart: weeks are whole. */
  private static void classes(Scheme scheme, String what, Bins bins, Measure measure) {
    for (int bin = 0; bin < bins.shares().length; bin++) {
      double from = bins.value(bin, 0);
      double to = bins.value(bin, 1);
      double[] in = count(scheme, region -> row -> within(measure.of(region, row), from, to));
      double rounding = in[1] * bins.shares()[bin] / (to - from) / 52;
      near(scheme + " " + what + " " + from, in, part(bins.shares(), bin), rounding);
    }
  }

  private static boolean within(double value, double from, double to) {
    return value >= from && value < to;
  }

  private static void share(Scheme scheme, String what, double expected, Trait trait) {
    double[] in = count(scheme, region -> row -> trait.has(region.jobseekers(), row));
    near(scheme + " " + what, in, expected, 0);
  }

  private static double[] count(
      Scheme scheme, java.util.function.Function<Region, IntPredicate> test) {
    double with = 0;
    double all = 0;
    for (Region region : WORLD.regions()) {
      IntPredicate counts = test.apply(region);
      for (int row = 0; row < region.jobseekers().rows(); row++) {
        if (is(region, row, scheme)) {
          all++;
          with += counts.test(row) ? 1 : 0;
        }
      }
    }
    return new double[] {with, all};
  }

  private static boolean is(Region region, int row, Scheme scheme) {
    Jobseekers people = region.jobseekers();
    return people.is(row, Status.SERVED) && people.scheme.get(row) == scheme.ordinal();
  }

  private static void near(String what, double[] in, double expected, double rounding) {
    double error = StrictMath.sqrt(in[1] * expected * (1 - expected));
    assertThat(in[0])
        .as(what)
        .isBetween(
            in[1] * expected - STANDARD_ERRORS * error - rounding,
            in[1] * expected + STANDARD_ERRORS * error + rounding);
  }
}
