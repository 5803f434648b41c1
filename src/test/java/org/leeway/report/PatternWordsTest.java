package org.leeway.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeway.pattern.PatternResults;

/** Who reads a verdict sees whether more seeds could still change it. */
final class PatternWordsTest {
  private static PatternResults.Line line(String id, String verdict, String reason) {
    return new PatternResults.Line(id, verdict, "1", reason, "A claim.", "x", "", List.of());
  }

  @Test
  void whatIsOnlyUndecidedIsSaidToBeSoAndCounted() {
    PatternResults.Line undecided =
        line("one", "not reproduced", "undecided with these seeds: an interval is not in bounds");
    PatternResults.Line missed = line("two", "not reproduced", "a figure is out of bounds");
    assertThat(PatternWords.verdict(undecided)).isEqualTo("not reproduced (undecided)");
    assertThat(PatternWords.verdict(missed)).isEqualTo("not reproduced");
    assertThat(PatternWords.summary(new PatternResults(List.of(undecided, missed), 4)))
        .isEqualTo(
            "2 patterns: 0 reproduced, 2 not reproduced, 0 not testable; 1 undecided with these"
                + " seeds. Intervals: 90%, over 4 seeds.");
  }
}
