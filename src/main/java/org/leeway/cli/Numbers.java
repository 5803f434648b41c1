package org.leeway.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Values of a table as text. */
final class Numbers {
  private static final MathContext SENSIBLE = new MathContext(6);
  private static final double HUGE = 1e15;
  private static final double TINY = 1e-6;

  private Numbers() {}

  /** For reading: six digits that count, never {@code 1.0E-4} where {@code 0.0001} will do. */
  static String shown(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (!(value instanceof Double number)) {
      return String.valueOf(value).replaceAll("\\s*\\R\\s*", " ");
    }
    if (number.isNaN() || number.isInfinite()) {
      return String.valueOf(number);
    }
    double size = Math.abs(number);
    if (number == 0) {
      return "0";
    }
    if (size >= HUGE || size < TINY) {
      return String.valueOf(new BigDecimal(number).round(SENSIBLE).doubleValue());
    }
    BigDecimal exact = BigDecimal.valueOf(number);
    BigDecimal rounded =
        size >= 1e6 ? exact.setScale(0, java.math.RoundingMode.HALF_EVEN) : exact.round(SENSIBLE);
    return rounded.stripTrailingZeros().toPlainString();
  }

  /** JSON knows no infinity and no undefined number: they become null. */
  static @Nullable Object jsonSafe(@Nullable Object value) {
    return value instanceof Double number && !Double.isFinite(number) ? null : value;
  }
}
