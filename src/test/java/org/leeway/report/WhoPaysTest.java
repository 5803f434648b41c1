package org.leeway.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WhoPaysTest {
  @Test
  void somethingHasPaidForItselfOnceTheSumStaysBelowZero() {
    assertThat(WhoPays.breakEven(new double[] {3, 2, -1, 1, 0, -2})).isEqualTo("week 4");
    assertThat(WhoPays.breakEven(new double[] {3, -2, 1})).isEqualTo("not within these weeks");
    assertThat(WhoPays.breakEven(new double[] {-1, -2})).isEqualTo("never paid more");
    assertThat(WhoPays.breakEven(new double[] {})).isEmpty();
  }
}
