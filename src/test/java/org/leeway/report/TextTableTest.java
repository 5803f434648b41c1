package org.leeway.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {
  private final TextTable table =
      new TextTable("2r1l")
          .row(0, "Found work within 52 weeks", "12.4%", "x")
          .row(2, "Long distance", "7.9%", "");

  @Test
  void figuresAreAlignedToTheRightAndLinesEndWithTheirText() {
    assertThat(table.render(60))
        .isEqualTo(
            """
            Found work within 52 weeks  12.4% x
              Long distance              7.9%
            """);
  }

  @Test
  void labelsWrapBeforeFiguresAreCut() {
    assertThat(table.fits(35)).isTrue();
    assertThat(table.fits(30)).isFalse();
    assertThat(table.render(30))
        .isEqualTo(
            """
            Found work within 52
            weeks                  12.4% x
              Long distance         7.9%
            """);
  }

  @Test
  void figuresMoveBelowTheirLabelWhereTheyLeaveNoRoom() {
    assertThat(table.render(20))
        .isEqualTo(
            """
            Found work within 52
            weeks
                12.4% x
              Long distance
                7.9%
            """);
  }

  @Test
  void aWordLongerThanTheLineIsCut() {
    assertThat(TextTable.wrap("abcdefghij kl", 4)).containsExactly("abcd", "efgh", "ij", "kl");
    assertThat(TextTable.wrap("", 4)).containsExactly("");
  }
}
