package org.leeway.report;

import java.math.BigDecimal;
import org.leeway.scenario.ScenarioDifference;

/**
 * Whether a moved value stays where the register holds it plausible. Outside of it a result is an
 * extrapolation: nothing that is known of the field supports the value.
 */
final class PlausibleRange {
  private PlausibleRange() {}

  /**
   * What a reader must know, such as {@code outside the plausible range 110 to 260}, or nothing.
   */
  static String remark(ScenarioDifference difference) {
    Double low = difference.low();
    Double high = difference.high();
    if (low == null || high == null) {
      return "";
    }
    boolean base = isOutside(difference.base(), low, high);
    boolean alternative = isOutside(difference.alternative(), low, high);
    if (!base && !alternative) {
      return "";
    }
    String who = alternative ? (base ? "both " : "") : "base ";
    return who + "outside the plausible range " + text(low, high);
  }

  /** The range as a reader sees it. */
  static String text(double low, double high) {
    return plain(low) + " to " + plain(high);
  }

  private static String plain(double value) {
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }

  private static boolean isOutside(String value, double low, double high) {
    try {
      double number = Double.parseDouble(value);
      return number < low || number > high;
    } catch (NumberFormatException word) {
      // A choice or an absent value has no place in a range.
      return false;
    }
  }
}
