package org.leeway.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.leeway.domain.WeighingFactor;
import org.leeway.experiment.SurveyLine;

/** Verdict words and the figures of a survey, on answers of which the truth is known. */
final class JudgeTest {
  private static final int FACTORS = WeighingFactor.values().length;

  /** Every factor has its own level; the third and fourth letters of the kinds do not matter. */
  private static SurveyLine line(
      long seed, int number, String employer, double tenure, SplittableRandom random) {
    List<Double> reported = new ArrayList<>();
    for (int factor = 0; factor < FACTORS; factor++) {
      double level = 0.3 + 0.7 * factor / FACTORS + 0.02 * random.nextGaussian();
      double known = tenure > 15 ? 0.02 : 0.2;
      double shift = employer.equals("private") ? -0.1 : 0;
      reported.add(
          random.nextDouble() < known ? Double.NaN : Math.max(0, Math.min(1, level + shift)));
    }
    String archetype = "c" + (1 + number % 5);
    String occupation = number % 2 == 0 ? "coach" : "guide";
    return new SurveyLine(
        seed, "Utrecht", "p" + number, employer, occupation, archetype, tenure, reported, reported);
  }

  private static List<SurveyLine> survey(int seeds) {
    SplittableRandom random = new SplittableRandom(5);
    List<SurveyLine> lines = new ArrayList<>();
    for (int seed = 1; seed <= seeds; seed++) {
      for (int number = 0; number < 120; number++) {
        lines.add(
            line(
                seed,
                number,
                number % 3 == 0 ? "private" : "uwv",
                number % 4 == 0 ? 20 : 3,
                random));
      }
    }
    return lines;
  }

  private static PatternResults.Line judge(String figure, String bound, int seeds) {
    List<SurveyLine> survey = survey(seeds);
    Map<WeighingFactor, Double> means = new TreeMap<>();
    for (WeighingFactor factor : WeighingFactor.values()) {
      means.put(factor, 1.0 + factor.ordinal());
    }
    SurveyReport report = new SurveyReport(means, List.of(WeighingFactor.SOCIETY));
    Set<Long> all = new TreeSet<>();
    survey.forEach(line -> all.add(line.seed()));
    Judge judge =
        new Judge(
            new TreeSet<>(all),
            some ->
                new Material(
                    new Material.Source(null, survey, List.of(), report, Set.of(), null), some));
    Pattern pattern =
        new Pattern(
            "one",
            "A claim.",
            "a source",
            "",
            List.of(
                new Pattern.Expectation(
                    Figure.byCode(figure).orElseThrow(), Bound.read(bound).orElseThrow())),
            "",
            "");
    return judge.judge(pattern);
  }

  @Test
  void aFigureWithinItsBoundsIsReproducedAndSaysBoth() {
    PatternResults.Line line = judge("rank-correlation-with-report", "at least 0.8", 4);
    assertThat(line.verdict()).isEqualTo("reproduced");
    assertThat(line.figure()).contains("(at least 0.8)");
    assertThat(line.parts().get(0).value()).isGreaterThan(0.98);
  }

  @Test
  void aFigureOutOfBoundsIsNot() {
    PatternResults.Line line = judge("rank-correlation-with-report", "less than 0.5", 4);
    assertThat(line.verdict()).isEqualTo("not reproduced");
    assertThat(line.reason()).isEqualTo("the figure is out of bounds");
  }

  @Test
  void oneSeedDecidesNothing() {
    PatternResults.Line line = judge("private-reported", "less than 0", 1);
    assertThat(line.verdict()).isEqualTo("not reproduced");
    assertThat(line.reason()).isEqualTo("one seed gives no interval");
  }

  @Test
  void differencesThatWerePutInAreFound() {
    assertThat(judge("private-reported", "less than 0", 4).verdict()).isEqualTo("reproduced");
    assertThat(judge("private-reported", "less than 0", 4).parts().get(0).value())
        .isBetween(-0.34, -0.25);
    assertThat(judge("long-tenure-known-factors", "more than 0", 4).parts().get(0).value())
        .isBetween(6.0, 9.0);
  }

  @Test
  void whatWasNotPutInIsNotFound() {
    assertThat(judge("occupation-eta-squared", "less than 0.03", 4).verdict())
        .isEqualTo("reproduced");
    assertThat(judge("silhouette", "-0.2 to 0.05", 4).verdict()).isEqualTo("reproduced");
  }

  @Test
  void withoutDecisionsNothingIsSaidOfThem() {
    PatternResults.Line line = judge("problems-first", "more than 0", 4);
    assertThat(line.verdict()).isEqualTo("not testable");
    assertThat(line.reason()).isEqualTo("no decisions were kept in this run");
    assertThat(line.figure()).isEmpty();
  }

  @Test
  void boundsAreReadAsTheyAreWritten() {
    assertThat(Bound.read("more than 0").orElseThrow().holds(0)).isFalse();
    assertThat(Bound.read("at least 0").orElseThrow().holds(0)).isTrue();
    assertThat(Bound.read("4 to 8").orElseThrow().holds(8)).isTrue();
    assertThat(Bound.read("4 to 8").orElseThrow().holds(8.1)).isFalse();
    assertThat(Bound.read("8 to 4")).isEmpty();
    assertThat(Bound.read("about 4")).isEmpty();
    assertThat(Bound.read("more than 0").orElseThrow().holds(Double.NaN)).isFalse();
  }

  @Test
  void analysisOfVarianceAgreesWithABook() {
    // Three groups of 6, 8 4 5 3 4 / 8 12 9 11 6 8 / 13 9 11 8 7 12: F(2,15) = 9.3, p = .0023.
    Kinds.Analysis found =
        Kinds.Analysis.of(
            List.of(sums(6, 8, 4, 5, 3, 4), sums(8, 12, 9, 11, 6, 8), sums(13, 9, 11, 8, 7, 12)));
    assertThat(found.probability()).isBetween(0.0022, 0.0025);
    assertThat(found.eta()).isBetween(0.55, 0.556);
  }

  private static double[] sums(double... values) {
    double[] sums = new double[3];
    for (double value : values) {
      sums[0]++;
      sums[1] += value;
      sums[2] += value * value;
    }
    return sums;
  }
}
