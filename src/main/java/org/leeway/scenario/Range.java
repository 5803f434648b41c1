package org.leeway.scenario;

/**
 * Bounds of the typed quantities. A value outside them is a fault of the program: user input is
 * checked before.
 */
final class Range {
  private Range() {}

  static void check(String what, double value, double low, double high) {
    if (!(value >= low && value <= high)) {
      throw new IllegalArgumentException(
          what + " must lie between " + low + " and " + high + ", but was " + value);
    }
  }
}
