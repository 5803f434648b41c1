package org.leeway.scenario;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an override does to the value of the parent: set it, multiply it ({@code x 0.5}) or shift it
 * ({@code + 2}, {@code - 2}). A relative change of a count is rounded to whole numbers.
 */
sealed interface Change {
  /** The value after the change; not yet checked against what is possible. */
  double of(double before);

  /** False for a number too large for arithmetic. */
  boolean isFinite();

  /** {@code x 0.5}. */
  record Times(double factor) implements Change {
    @Override
    public double of(double before) {
      return Decimals.times(before, factor);
    }

    @Override
    public boolean isFinite() {
      return Double.isFinite(factor);
    }
  }

  /** {@code + 2} and {@code - 2}. */
  record Plus(double term) implements Change {
    @Override
    public double of(double before) {
      return Decimals.plus(before, term);
    }

    @Override
    public boolean isFinite() {
      return Double.isFinite(term);
    }
  }

  /** A sign, and what follows it: a number and perhaps a unit. */
  Pattern RELATIVE =
      Pattern.compile("(?:([x×])\\s*|([-+])\\s+)(" + ValueSyntax.NUMBER + ")\\s*(.*)");

  /** A relative change as it was written. */
  record Written(Change change, String unit, boolean isFactor) {}

  /** The relative change that a text describes; empty when the text sets a value. */
  static Optional<Written> relative(String text) {
    Matcher matcher = RELATIVE.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    double number = Double.parseDouble(matcher.group(3));
    String unit = matcher.group(4).strip();
    if (matcher.group(1) != null) {
      return Optional.of(new Written(new Times(number), unit, true));
    }
    return Optional.of(
        new Written(new Plus(matcher.group(2).equals("-") ? -number : number), unit, false));
  }
}
