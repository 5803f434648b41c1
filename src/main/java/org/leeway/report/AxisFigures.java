package org.leeway.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.leeway.domain.Outcome;

/** Numbers along an axis: as in the tables, with as many decimals as the step needs. */
final class AxisFigures extends NumberFormat {
  private static final long serialVersionUID = 1L;

  private final boolean signed;

  AxisFigures(boolean signed) {
    this.signed = signed;
  }

  /** A number by itself, as along an axis. */
  static String text(double number) {
    return new AxisFigures(false).format(number);
  }

  @Override
  public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
    // Ticks are sums of steps and carry their rounding noise.
    BigDecimal tick = BigDecimal.valueOf(number).setScale(9, RoundingMode.HALF_UP);
    int decimals = Math.max(0, tick.stripTrailingZeros().scale());
    double exact = tick.doubleValue();
    String text =
        signed
            ? Figures.PAGE.difference(Outcome.Measure.COUNT, exact, decimals)
            : Figures.PAGE.number(exact, decimals);
    return to.append(ChartStyle.drawable(text));
  }

  @Override
  public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
    return format((double) number, to, position);
  }

  @Override
  public Number parse(String text, ParsePosition position) {
    throw new UnsupportedOperationException("axes are only written");
  }
}
