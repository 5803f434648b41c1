package org.leeway.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leeway.report.ReportTest.count;
import static org.leeway.report.ReportTest.page;
import static org.leeway.report.ReportTest.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.domain.Scheme;
import org.leeway.experiment.Comparison;
import org.leeway.experiment.EffectLine;

/** What a reader must be told beside the figures, on the page and on the terminal. */
class ReportRemarksTest {
  @Test
  void theSummarySaysForWhomWhenEverybodyTogetherIsUnclear() throws Exception {
    Group group = Group.of(Scheme.SOCIAL_ASSISTANCE);
    EffectLine clear =
        new EffectLine(
            "half-caseload", Outcome.PLACED_52, group, 0.13, 0.138, 0.008, 0.006, 0.01, 20, 2);
    Comparison half =
        Samples.with(
            Samples.half(), List.of(Samples.effect(Outcome.PLACED_52, 0.21, 0.001, 0.004), clear));
    assertThat(text(page(half)))
        .contains(
            "and +0.5 points (90% interval). By group: Social assistance +0.8 points [+0.6, +1.0].",
            "of 1 groups, 1 clearly higher (Social assistance), 0 clearly lower");
  }

  @Test
  void chanceHitsAndFewSeedsAreNamedAtTheTop() throws Exception {
    List<EffectLine> three =
        Samples.half().effects().stream().map(effect -> Samples.over(effect, 3)).toList();
    String text = text(page(Samples.with(Samples.half(), three)));
    String top = text.substring(0, text.lastIndexOf("What differs, for everybody"));
    assertThat(top)
        .contains("Only 3 seeds: the intervals are rough.")
        .containsPattern("Of \\d+ intervals shown, \\d+ exclude zero; if nothing differed, about");
    assertThat(ComparisonText.render(Samples.with(Samples.half(), three), 200))
        .contains("Only 3 seeds")
        .containsPattern("Of \\d+ intervals shown");
  }

  @Test
  void anInterruptedRunIsUnfinishedAndNotFailed() throws Exception {
    Comparison stopped = Samples.stopped(Samples.half(), 7);
    for (String text : List.of(text(page(stopped)), ComparisonText.render(stopped, 200))) {
      assertThat(text)
          .contains("3 of 20 paired seeds", "Unfinished: 7 of 40 replicates are in, 3 of 20 pairs.")
          .doesNotContain("that failed", "replicate failed", "Failed replicates");
    }
  }

  @Test
  void valuesSetInAllScenariosAreShownAtTheTopAndUnderWhatChanged() throws Exception {
    String line = "In all scenarios: organisation.municipality.budget = x0.5 (--set)";
    for (Comparison from : List.of(Samples.half(), Samples.run())) {
      int all = from.arms().size() * 20;
      Comparison set = Samples.stopped(from, all, "organisation.municipality.budget=x0.5");
      assertThat(count(text(page(set)), line)).isEqualTo(2);
      assertThat(ComparisonText.render(set, 100)).contains("\n" + line + "\n");
    }
  }

  @Test
  void theReportSaysWhoIsCounted() throws Exception {
    assertThat(text(page(Samples.half())))
        .contains("the people in the service when counting starts (week 26) and everybody who")
        .contains("follows them for 104 weeks (so who enters by week 52)");
    assertThat(text(page(Samples.thin(1)))).contains("too short to follow anybody so long");
  }
}
