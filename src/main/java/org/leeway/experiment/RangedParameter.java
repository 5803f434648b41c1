package org.leeway.experiment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * A parameter with the range in which it is tried.
 *
 * @param path its path in the register
 * @param label what it is, in English
 * @param value the register's own value
 * @param low lowest plausible value
 * @param high highest plausible value
 * @param whole true for counts, which have no decimals
 * @param evidence word for what the register's value rests on
 */
public record RangedParameter(
    String path,
    String label,
    double value,
    double low,
    double high,
    boolean whole,
    String evidence) {
  private static final int DIGITS = 4;
  private static final int MOST_DIGITS = 15;

  /** To the nearest, unless that lies outside the range. */
  private static final List<RoundingMode> ROUNDING =
      List.of(RoundingMode.HALF_EVEN, RoundingMode.CEILING, RoundingMode.FLOOR);

  /**
   * The value at a place in the range, written as a scenario would write it.
   *
   * @param share place in the range, 0 to 1
   */
  public String at(double share) {
    if (whole) {
      long steps = Math.round(high - low) + 1;
      return BigDecimal.valueOf(Math.round(low) + Math.min(steps - 1, (long) (share * steps)))
          .toPlainString();
    }
    BigDecimal exact = new BigDecimal(low + share * (high - low));
    for (RoundingMode mode : ROUNDING) {
      BigDecimal brief = exact.round(new MathContext(DIGITS, mode));
      if (brief.doubleValue() >= low && brief.doubleValue() <= high) {
        return brief.stripTrailingZeros().toPlainString();
      }
    }
    return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)).toPlainString();
  }

  /** The same parameter within other limits. */
  public RangedParameter within(double least, double most) {
    return new RangedParameter(path, label, value, least, most, whole, evidence);
  }

  /** The place of a value in the range, 0 to 1. */
  public double place(double value) {
    return (value - low) / (high - low);
  }
}
