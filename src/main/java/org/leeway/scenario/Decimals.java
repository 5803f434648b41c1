package org.leeway.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as people write them. The shortest decimal that reads back as the same double, found
 * without {@code Double.toString}, whose answer differs between Java versions; and arithmetic on
 * those decimals, so that 0.3 x 3 is 0.9.
 */
final class Decimals {
  /** Digits that always suffice for a double. */
  private static final int MOST_DIGITS = 17;

  private static final int LONGEST_PLAIN = 21;

  private Decimals() {}

  static BigDecimal of(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < MOST_DIGITS; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == value) {
        return rounded;
      }
    }
    return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN));
  }

  static String text(double value) {
    if (value == 0) {
      return "0";
    }
    BigDecimal decimal = of(value).stripTrailingZeros();
    String plain = decimal.toPlainString();
    return plain.length() <= LONGEST_PLAIN ? plain : decimal.toString();
  }

  static double times(double value, double factor) {
    return of(value).multiply(of(factor)).doubleValue();
  }

  static double plus(double value, double term) {
    return of(value).add(of(term)).doubleValue();
  }
}
