package org.leeway.sensitivity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number of the register that is moved through its plausible range.
 *
 * @param path path in the register
 * @param label what it is, in English
 * @param unit what it is measured in
 * @param value the register's own value, as text
 * @param low lowest plausible value
 * @param high highest plausible value
 * @param evidence the word of what it rests on
 * @param whole true when it takes whole numbers only
 */
public record Input(
    String path,
    String label,
    String unit,
    String value,
    double low,
    double high,
    String evidence,
    boolean whole) {
  /** More digits than any figure of the register has; the text of a draw stays readable. */
  private static final MathContext DIGITS = new MathContext(8, RoundingMode.HALF_EVEN);

  /**
   * The value at a place in the range, as a scenario would write it.
   *
   * @param place 0 for the lowest, 1 for the highest
   */
  String text(double place) {
    BigDecimal from = new BigDecimal(low).round(DIGITS);
    BigDecimal width = new BigDecimal(high).round(DIGITS).subtract(from);
    BigDecimal value = from.add(width.multiply(new BigDecimal(place))).round(DIGITS);
    BigDecimal possible = whole ? value.setScale(0, RoundingMode.HALF_EVEN) : value;
    return possible.signum() == 0 ? "0" : possible.stripTrailingZeros().toPlainString();
  }

  /** Where in the range a value lies. */
  double place(String text) {
    return (Double.parseDouble(text) - low) / (high - low);
  }

  /** The section of the register, such as {@code search}: the first step of the path. */
  String section() {
    int dot = path.indexOf('.');
    return dot < 0 ? path : path.substring(0, dot);
  }
}
