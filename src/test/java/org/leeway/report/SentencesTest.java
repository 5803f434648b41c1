package org.leeway.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.experiment.EffectLine;
import org.leeway.experiment.Level;
import org.leeway.experiment.LevelLine;

class SentencesTest {
  private final Sentences sentences = new Sentences(Figures.TERMINAL);

  @Test
  void anIntervalAboveZeroIsSaidToBeMore() {
    assertThat(sentences.difference(Samples.effect(Outcome.PLACED_52, 0.21, 0.0185, 0.0075)))
        .isEqualTo("1.9 points more found work within 52 weeks (90% interval +1.1 to +2.6)");
  }

  @Test
  void anIntervalBelowZeroIsSaidToBeLess() {
    assertThat(sentences.difference(Samples.effect(Outcome.BENEFIT_WEEKS, 78, -1.2, 0.4)))
        .isEqualTo(
            "1.2 weeks shorter on benefit in the first 104 weeks (90% interval -1.6 to -0.8)");
  }

  @Test
  void anIntervalThatIncludesZeroIsNoClearEffect() {
    assertThat(sentences.difference(Samples.effect(Outcome.PLACED_52, 0.21, 0.001, 0.004)))
        .isEqualTo(
            "Found work within 52 weeks: no clear effect: between -0.3 and +0.5 points (90%"
                + " interval)");
  }

  @Test
  void anIntervalThatTouchesZeroIsNotClear() {
    EffectLine touching = Samples.effect(Outcome.PLACED_52, 0.21, 0.004, 0.004);
    assertThat(Verdict.of(touching)).isEqualTo(Verdict.UNCLEAR);
  }

  @Test
  void aScenarioAgainstItselfDiffersNowhere() {
    assertThat(sentences.difference(Samples.effect(Outcome.PLACED_52, 0.21, 0, 0)))
        .isEqualTo("Found work within 52 weeks: no difference with any seed");
  }

  @Test
  void oneSeedGivesNoConclusion() {
    EffectLine one = line(0.02, Double.NaN, Double.NaN, 1);
    assertThat(sentences.difference(one))
        .isEqualTo(
            "Found work within 52 weeks: +2.0 points with a single seed, so no interval and no"
                + " conclusion");
  }

  @Test
  void anEmptyGroupIsNotMeasured() {
    assertThat(sentences.difference(line(Double.NaN, Double.NaN, Double.NaN, 0)))
        .contains("not measured");
  }

  @Test
  void noSentenceClaimsACause() {
    List<String> said = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      for (double difference : new double[] {-5, 0, 5}) {
        said.add(sentences.difference(Samples.effect(outcome, 10, difference, 1)));
      }
    }
    for (String sentence : said) {
      assertThat(sentence.toLowerCase(Locale.ROOT))
          .doesNotContain("because", "cause", "leads to", "due to", "thanks to", "results in");
    }
  }

  @Test
  void everyOutcomeSaysWhichWayItWent() {
    for (Outcome outcome : Outcome.values()) {
      String more = sentences.difference(Samples.effect(outcome, 10, 5, 1));
      String less = sentences.difference(Samples.effect(outcome, 10, -5, 1));
      assertThat(more).containsAnyOf("more", "longer");
      assertThat(less).containsAnyOf("fewer", "less", "shorter");
    }
  }

  @Test
  void aLevelComesWithTheRangeOfItsReplicates() {
    LevelLine line =
        new LevelLine("a", Outcome.PLACED_52, Group.ALL, new Level(0.124, 0.118, 0.131), 20);
    assertThat(sentences.level(line))
        .isEqualTo("Found work within 52 weeks: 12.4% (in nine of ten replicates 11.8% to 13.1%)");
  }

  private static EffectLine line(double difference, double low, double high, int replicates) {
    return new EffectLine(
        "a",
        Outcome.PLACED_52,
        Group.ALL,
        0.2,
        0.2 + difference,
        difference,
        low,
        high,
        replicates,
        Double.NaN);
  }
}
