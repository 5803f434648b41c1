package org.leeway.scenario;

/**
 * The values that make sense at all; outside them a value is refused.
 *
 * @param low lowest possible value
 * @param high highest possible value
 */
record Bounds(double low, double high) {
  private static final Bounds ANY = new Bounds(-Double.MAX_VALUE, Double.MAX_VALUE);
  private static final Bounds NOT_NEGATIVE = new Bounds(0, Double.MAX_VALUE);
  private static final int HOURS_IN_A_WEEK = 168;

  /** What the unit itself allows. */
  static Bounds of(Unit unit) {
    return switch (unit) {
      case SHARE, PROBABILITY -> new Bounds(0, 1);
      case PER_YEAR, WEEK, MINUTE -> NOT_NEGATIVE;
      case HOUR -> new Bounds(0, HOURS_IN_A_WEEK);
      case COUNT -> new Bounds(0, Integer.MAX_VALUE);
      default -> ANY;
    };
  }

  /**
   * What is possible when nothing was said about it: no negative numbers where none is plausible.
   *
   * @param lowest the lowest plausible value
   */
  Bounds orNotNegative(double lowest) {
    return equals(ANY) && lowest >= 0 ? NOT_NEGATIVE : this;
  }

  boolean contains(double value) {
    return value >= low && value <= high;
  }

  boolean contains(Bounds other) {
    return contains(other.low) && contains(other.high);
  }

  /** The bounds in words, such as {@code between 0 and 1}; empty when every number is allowed. */
  String words() {
    if (high < Double.MAX_VALUE && high != Integer.MAX_VALUE) {
      return low > -Double.MAX_VALUE
          ? "between " + Decimals.text(low) + " and " + Decimals.text(high)
          : "of at most " + Decimals.text(high);
    }
    return low > -Double.MAX_VALUE ? "of " + Decimals.text(low) + " or more" : "";
  }
}
