package org.leeway.evidence;

import java.math.BigDecimal;

/** Shares as people write them. */
final class Shares {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Shares() {}

  static String words(double share) {
    return BigDecimal.valueOf(share).multiply(HUNDRED).stripTrailingZeros().toPlainString() + " %";
  }
}
