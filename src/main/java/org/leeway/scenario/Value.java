package org.leeway.scenario;

/**
 * A checked value.
 *
 * @param number the number; 1 or 0 for yes or no; NaN for a choice or a text
 * @param text the value as it is shown and compared; numbers in their shortest exact form
 */
record Value(double number, String text) {
  static Value of(double number) {
    return new Value(number, Decimals.text(number));
  }

  static Value of(boolean yes) {
    return new Value(yes ? 1 : 0, yes ? "yes" : "no");
  }

  static Value of(String word) {
    return new Value(Double.NaN, word);
  }
}
