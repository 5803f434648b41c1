package org.leeway.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.leeway.domain.Outcome.Measure;

class FiguresTest {
  private static final Figures PLAIN = Figures.TERMINAL;

  @Test
  void sharesAreShownInPerCentAndTheirDifferencesInPoints() {
    assertThat(PLAIN.level(Measure.SHARE, 0.1239)).isEqualTo("12.4%");
    assertThat(PLAIN.difference(Measure.SHARE, 0.0191, 1)).isEqualTo("+1.9");
    assertThat(PLAIN.differenceUnit(Measure.SHARE)).isEqualTo("points");
  }

  @Test
  void thePageHasATrueMinusSignAndTheTerminalIsAscii() {
    assertThat(Figures.PAGE.difference(Measure.WEEKS, -1.25, 1)).isEqualTo("\u22121.3");
    assertThat(PLAIN.difference(Measure.WEEKS, -1.25, 1)).isEqualTo("-1.3");
    assertThat(Figures.PAGE.level(Measure.COUNT, 1_284_312)).isEqualTo("1\u202f284\u202f312");
    assertThat(PLAIN.level(Measure.COUNT, -12_345.6)).isEqualTo("-12 346");
  }

  @Test
  void anEstimateShowsNoMoreDigitsThanItsIntervalSupports() {
    assertThat(PLAIN.decimals(Measure.SHARE, 0.004, 0.012)).isEqualTo(1);
    assertThat(PLAIN.decimals(Measure.SHARE, -0.15, 0.15)).isZero();
    assertThat(PLAIN.decimals(Measure.COUNT, 1_010, 2_650)).isEqualTo(-1);
    assertThat(PLAIN.decimals(Measure.COUNT, -90_000, 85_000)).isEqualTo(-3);
    assertThat(PLAIN.level(Measure.COUNT, 1_284_312, -3)).isEqualTo("1 284 000");
    assertThat(PLAIN.decimals(Measure.MILLION_EURO, 230, 600)).isEqualTo(-1);
  }

  @Test
  void anEndOfAClearIntervalNeverReadsAsZero() {
    int decimals = PLAIN.decimals(Measure.SHARE, 0.0002, 0.0031);
    assertThat(PLAIN.interval(Measure.SHARE, 0.0002, 0.0031, decimals)).isEqualTo("[+0.02, +0.31]");
  }

  @Test
  void whatIsNotANumberIsSaidToBeMissing() {
    assertThat(PLAIN.level(Measure.SHARE, Double.NaN)).isEqualTo("n/a");
    assertThat(PLAIN.difference(Measure.COUNT, Double.POSITIVE_INFINITY, 0)).isEqualTo("n/a");
    assertThat(PLAIN.interval(Measure.SHARE, Double.NaN, 1, 1)).isEqualTo("n/a");
    assertThat(PLAIN.levelInWords(Measure.WEEKS, Double.NaN, 1)).isEqualTo("n/a");
  }

  @Property
  void aDifferenceKeepsItsSignOrIsZeroWithoutOne(
      @ForAll Measure measure,
      @ForAll @DoubleRange(min = -1e7, max = 1e7) double difference,
      @ForAll @IntRange(min = -3, max = 4) int decimals) {
    String text = PLAIN.difference(measure, difference, decimals);
    double shown = Double.parseDouble(text.replace(" ", ""));
    if (shown == 0) {
      assertThat(text).doesNotContain("-", "+");
    } else {
      assertThat(Math.signum(shown)).isEqualTo(Math.signum(difference));
      assertThat(text).startsWith(difference > 0 ? "+" : "-");
    }
  }

  @Property
  void noLevelReadsMinusZero(
      @ForAll Measure measure, @ForAll @DoubleRange(min = -1, max = 1) double value) {
    assertThat(PLAIN.level(measure, value)).doesNotMatch("-0([.]0+)?%?");
  }

  @Property
  void roundingMovesANumberByAtMostHalfItsLastDigit(
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double value,
      @ForAll @IntRange(min = -2, max = 3) int decimals) {
    double shown = Double.parseDouble(PLAIN.number(value, decimals).replace(" ", ""));
    assertThat(Math.abs(shown - value)).isLessThanOrEqualTo(0.5000001 * Math.pow(10, -decimals));
  }

  @Property
  void theEndsOfAClearIntervalKeepTheSideOfZeroOnWhichTheyLie(
      @ForAll Measure measure,
      @ForAll @DoubleRange(min = 0.01, max = 0.4) double low,
      @ForAll @DoubleRange(min = 0.01, max = 0.4) double width) {
    int decimals = PLAIN.decimals(measure, low, low + width);
    assertThat(PLAIN.difference(measure, low, decimals)).startsWith("+");
    assertThat(PLAIN.difference(measure, -low, PLAIN.decimals(measure, -low - width, -low)))
        .startsWith("-");
  }
}
