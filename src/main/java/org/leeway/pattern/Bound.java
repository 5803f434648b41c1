package org.leeway.pattern;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a figure must be: the whole of its interval lies from {@code least} to {@code most}.
 *
 * @param least lower end; minus infinity for none
 * @param most upper end; infinity for none
 * @param strict true when an end itself does not count
 * @param words as it was written
 */
public record Bound(double least, double most, boolean strict, String words) {
  private static final String NUMBER = "(-?[0-9]+(?:\\.[0-9]+)?)";
  private static final Pattern ONE_SIDED =
      Pattern.compile("(at least|at most|more than|less than) " + NUMBER);
  private static final Pattern TWO_SIDED = Pattern.compile(NUMBER + " to " + NUMBER);

  /** Reads a bound such as {@code at least 9}, {@code more than 0} or {@code 4 to 8}. */
  static Optional<Bound> read(String words) {
    Matcher two = TWO_SIDED.matcher(words);
    if (two.matches()) {
      double least = Double.parseDouble(two.group(1));
      double most = Double.parseDouble(two.group(2));
      return least <= most ? Optional.of(new Bound(least, most, false, words)) : Optional.empty();
    }
    Matcher one = ONE_SIDED.matcher(words);
    if (!one.matches()) {
      return Optional.empty();
    }
    double number = Double.parseDouble(one.group(2));
    boolean strict = one.group(1).endsWith("than");
    return Optional.of(
        one.group(1).equals("at least") || one.group(1).equals("more than")
            ? new Bound(number, Double.POSITIVE_INFINITY, strict, words)
            : new Bound(Double.NEGATIVE_INFINITY, number, strict, words));
  }

  /** True when a value lies within. */
  boolean holds(double value) {
    return strict ? value > least && value < most : value >= least && value <= most;
  }
}
