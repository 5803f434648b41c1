package org.leeway.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.analysis.integration.SimpsonIntegrator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.leeway.Small;
import org.leeway.domain.Scheme;
import org.leeway.process.Trial;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.Values;

/**
 * Problems go with who somebody is and with each other as the data pack says, and are as frequent
 * as it says. The seed is fixed. Shares may be five standard errors off; correlations 0.04, which
 * is two and a half of their standard errors for the rarest pair of problems, and more for the
 * others.
 */
final class LiabilityTest {
  private static final int PEOPLE = 60_000;
  private static final int FIRST = 1 << 25;
  private static final int WEEK = 0;
  private static final double STANDARD_ERRORS = 5;
  private static final double NEAR = 0.04;
  private static final Scenario USUAL = Small.regions(1);
  private static final Values VALUES = USUAL.at(WEEK);
  private static final Problems PROBLEMS = new Problems(VALUES);
  private static final NormalDistribution NORMAL = new NormalDistribution();

  private static final Crowd ON_ASSISTANCE =
      Crowd.of(USUAL, Scheme.SOCIAL_ASSISTANCE, true, PEOPLE);

  /** So many people of a scheme, in the last rows of a region. */
  private record Crowd(Region region, int from, int to) {
    static Crowd of(Scenario scenario, Scheme scheme, boolean present, int number) {
      Region region = new Trial(scenario, 1, 1000).open().region();
      PersonMaker maker = new PersonMaker(scenario.at(WEEK));
      int from = -1;
      int row = -1;
      for (int person = 0; person < number; person++) {
        int ordinal = FIRST + person;
        row =
            present
                ? maker.present(region, scheme, WEEK, ordinal)
                : maker.entrant(region, scheme, WEEK, ordinal);
        from = person == 0 ? row : from;
      }
      assertThat(row - from).isEqualTo(number - 1);
      return new Crowd(region, from, row + 1);
    }

    boolean has(int row, String problem) {
      long bit = PROBLEMS.bit(problem);
      assertThat(bit).as(problem).isNotZero();
      return (region.jobseekers().barriers.get(row) & bit) != 0;
    }

    double share(String problem) {
      double with = 0;
      for (int row = from; row < to; row++) {
        with += has(row, problem) ? 1 : 0;
      }
      return with / (to - from);
    }

    boolean is(int row, String what) {
      Jobseekers people = region.jobseekers();
      return switch (what) {
        case "low schooling" -> people.education.get(row) == 0;
        case "non-western" -> people.origin.get(row) == 2;
        case "lone parent" -> people.household.get(row) == 2;
        case "45 or older" -> region.age(row, WEEK) >= 45;
        case "two years out" -> region.yearsOut(row, WEEK) >= 2;
        default -> has(row, what);
      };
    }

    /** The correlation of two standard normal numbers that are cut in two, by the four shares. */
    double tetrachoric(String one, String other) {
      double all = to - from;
      double ones = 0;
      double others = 0;
      double both = 0;
      for (int row = from; row < to; row++) {
        boolean first = is(row, one);
        boolean second = is(row, other);
        ones += first ? 1 : 0;
        others += second ? 1 : 0;
        both += first && second ? 1 : 0;
      }
      double at = NORMAL.inverseCumulativeProbability(ones / all);
      double by = NORMAL.inverseCumulativeProbability(others / all);
      double expected = both / all;
      return new BrentSolver(1e-6)
          .solve(200, correlation -> below(at, by, correlation) - expected, -0.98, 0.98);
    }

    private static double below(double at, double by, double correlation) {
      double rest = StrictMath.sqrt(1 - correlation * correlation);
      return new SimpsonIntegrator(1e-9, 1e-9, 4, 40)
          .integrate(
              1_000_000,
              x -> NORMAL.density(x) * NORMAL.cumulativeProbability((by - correlation * x) / rest),
              -8,
              at);
    }
  }

  @ParameterizedTest
  @EnumSource(Scheme.class)
  void problemsAreAsFrequentAsTheDataSayAmongThoseThereAndThoseWhoCome(Scheme scheme) {
    Profile profile = Profile.of(VALUES, PROBLEMS, scheme);
    for (boolean present : new boolean[] {true, false}) {
      sharesAre(profile, Crowd.of(USUAL, scheme, present, PEOPLE));
    }
  }

  private static void sharesAre(Profile profile, Crowd crowd) {
    double number = crowd.to() - crowd.from();
    for (Problems.Problem problem : PROBLEMS.all()) {
      double expected = profile.problems[problem.place()];
      double error = StrictMath.sqrt(expected * (1 - expected) / number);
      assertThat(crowd.share(problem.code()))
          .as(problem.code())
          .isCloseTo(expected, within(STANDARD_ERRORS * error));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "debts, mental, debts__psychological",
    "debts, housing, debts__housing",
    "mental, addiction, psychological__addiction",
    "mental, illness, psychological__physical",
    "addiction, housing, addiction__housing",
    "mental, network, psychological__network",
    "language, low schooling, low_education__language",
    "debts, low schooling, low_education__debts",
    "debts, education, low_education__debts",
    "disability, low schooling, low_education__intellectual_disability",
    "illness, 45 or older, physical__age",
    "network, two years out, duration__network",
    "motivation, two years out, duration__motivation",
    "language, non-western, language__origin_non_western",
    "childcare, lone parent, lone_parent__care"
  })
  void eachCorrelationOfTheDataPackIsFoundAgainAmongPeopleOnAssistance(
      String one, String other, String figure) {
    assertThat(ON_ASSISTANCE.tetrachoric(one, other))
        .isCloseTo(VALUES.number("barriers.correlations." + figure), within(NEAR));
  }

  @Test
  void problemsOfWhichThePackKnowsNothingGoTogetherThroughOneRobustness() {
    double loading = VALUES.share("population.barrier-loading").value();
    assertThat(ON_ASSISTANCE.tetrachoric("family", "detention"))
        .isCloseTo(loading * loading, within(NEAR));
    assertThat(ON_ASSISTANCE.tetrachoric("fitness", "mental"))
        .isCloseTo(loading * loading, within(NEAR));
  }

  @Test
  void traitsOfWhichThePackKnowsNothingAreNoMatterForAProblem() {
    assertThat(ON_ASSISTANCE.tetrachoric("family", "low schooling")).isCloseTo(0, within(NEAR));
    assertThat(ON_ASSISTANCE.tetrachoric("language", "45 or older")).isCloseTo(0, within(NEAR));
  }

  /** On unemployment benefit a work disability is any; the pack knows of intellectual ones. */
  @Test
  void disabilityGoesWithSchoolingWhereItIsIntellectual() {
    Crowd young = Crowd.of(USUAL, Scheme.YOUNG_DISABLED, true, PEOPLE);
    Crowd unemployed = Crowd.of(USUAL, Scheme.UNEMPLOYMENT, true, PEOPLE);
    assertThat(young.tetrachoric("disability", "low schooling")).isCloseTo(0.5, within(NEAR));
    assertThat(unemployed.tetrachoric("disability", "low schooling")).isCloseTo(0, within(NEAR));
  }

  @ParameterizedTest
  @EnumSource(Scheme.class)
  void lowEducationIsTheProblemOfThoseOfLowSchoolingAndOfNobodyElse(Scheme scheme) {
    Crowd crowd = Crowd.of(USUAL, scheme, false, 5_000);
    for (int row = crowd.from(); row < crowd.to(); row++) {
      assertThat(crowd.has(row, "education")).isEqualTo(crowd.is(row, "low schooling"));
    }
  }

  @Test
  void aStrongerTieToOriginMovesLanguageProblemsAndNoOthersAndMakesThemNoMoreFrequent() {
    Crowd usual = Crowd.of(USUAL, Scheme.SOCIAL_ASSISTANCE, true, 20_000);
    Crowd strong =
        Crowd.of(
            Small.regions(1, "barriers.correlations.language__origin_non_western=0.75"),
            Scheme.SOCIAL_ASSISTANCE,
            true,
            20_000);
    long language = PROBLEMS.bit("language");
    int more = 0;
    int fewer = 0;
    for (int person = 0; person < 20_000; person++) {
      int here = usual.from() + person;
      int there = strong.from() + person;
      long changed =
          usual.region().jobseekers().barriers.get(here)
              ^ strong.region().jobseekers().barriers.get(there);
      assertThat(changed & ~language).isZero();
      more += changed != 0 && strong.has(there, "language") ? 1 : 0;
      fewer += changed != 0 && usual.has(here, "language") ? 1 : 0;
    }
    assertThat(more).isPositive();
    assertThat(fewer).isPositive();
    assertThat(strong.share("language")).isCloseTo(usual.share("language"), within(0.01));
    assertThat(among(strong, "non-western")).isGreaterThan(among(usual, "non-western") + 0.03);
  }

  private static double among(Crowd crowd, String trait) {
    double all = 0;
    double with = 0;
    for (int row = crowd.from(); row < crowd.to(); row++) {
      if (crowd.is(row, trait)) {
        all++;
        with += crowd.has(row, "language") ? 1 : 0;
      }
    }
    return with / all;
  }

  @Test
  void correlationsThatContradictEachOtherAreWeakenedAndPrevalenceStays() {
    assertThat(kept(USUAL)).isEqualTo(1);
    Scenario against =
        Small.regions(
            1,
            "population.barrier-loading=0.75",
            "barriers.correlations.debts__psychological=0.15",
            "barriers.correlations.psychological__addiction=0.15",
            "barriers.correlations.psychological__physical=0.15",
            "barriers.correlations.psychological__network=0.1");
    assertThat(kept(against)).isBetween(0.1, 0.99);
    Profile profile = Profile.of(VALUES, PROBLEMS, Scheme.SOCIAL_ASSISTANCE);
    sharesAre(profile, Crowd.of(against, Scheme.SOCIAL_ASSISTANCE, true, PEOPLE));
  }

  private static double kept(Scenario scenario) {
    Values values = scenario.at(WEEK);
    Problems problems = new Problems(values);
    Profile[] profiles = new Profile[Schemes.NUMBER];
    for (Scheme scheme : Scheme.values()) {
      profiles[scheme.ordinal()] = Profile.of(values, problems, scheme);
    }
    return new Liability(values, problems, profiles).kept(Scheme.SOCIAL_ASSISTANCE);
  }
}
