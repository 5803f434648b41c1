package org.leeway.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SpellingTest {
  @Test
  void swappedNeighboursCountOnce() {
    assertThat(Spelling.distance("nrom", "norm")).isEqualTo(1);
    assertThat(Spelling.distance("", "abc")).isEqualTo(3);
    assertThat(Spelling.distance("slack", "tight")).isEqualTo(5);
  }

  @Property
  void distanceIsSymmetricAndZeroOnlyForTheSameWord(
      @ForAll @AlphaChars @StringLength(max = 12) String a,
      @ForAll @AlphaChars @StringLength(max = 12) String b) {
    assertThat(Spelling.distance(a, b)).isEqualTo(Spelling.distance(b, a));
    assertThat(Spelling.distance(a, b) == 0).isEqualTo(a.equals(b));
    assertThat(Spelling.distance(a, b)).isLessThanOrEqualTo(Math.max(a.length(), b.length()));
  }

  @Test
  void onlyWhatIsCloseIsSuggested() {
    List<String> known = List.of("tight", "normal", "slack");

    assertThat(Spelling.nearest("Slakc", known)).isEqualTo("slack");
    assertThat(Spelling.nearest("boom", known)).isEmpty();
    assertThat(Spelling.nearest("", known)).isEmpty();
    assertThat(Spelling.nearest("hgh", List.of("high", "hugh", "low"))).isEqualTo("high or hugh");
  }
}
