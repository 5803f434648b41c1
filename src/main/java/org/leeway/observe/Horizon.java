package org.leeway.observe;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leeway.scenario.RatePerYear;

/**
 * A span of time as users write it: {@code 26 weeks}, {@code 6 months}, {@code 1 year}.
 *
 * @param text with the unit in singular or plural as the number asks
 * @param weeks whole weeks; a month is 52/12 weeks, rounded
 */
record Horizon(String text, int weeks) {
  private static final Pattern TOO_LONG = Pattern.compile("\\d{5,18} ?(week|month|year)s?");
  private static final Pattern FORM = Pattern.compile("(\\d{1,4}) ?(week|month|year)s?");

  /** Reads a span of one week or more. */
  static Horizon read(String written) {
    Horizon read = readFromZero(written);
    if (read.weeks == 0) {
      throw new PhraseException("'" + written + "' is no time at all", "1 week or more");
    }
    return read;
  }

  /** Reads a span that may be of no weeks. */
  static Horizon readFromZero(String written) {
    Matcher matcher = FORM.matcher(written);
    if (TOO_LONG.matcher(written).matches()) {
      throw new PhraseException(
          "'" + written + "' is longer than a run can be", "a span of 2600 weeks or less");
    }
    if (!matcher.matches()) {
      throw new PhraseException(
          "'" + written + "' is no span of time", "a span such as 26 weeks, 6 months or 1 year");
    }
    int number = Integer.parseInt(matcher.group(1));
    double weeks =
        switch (matcher.group(2)) {
          case "week" -> number;
          case "month" -> number * RatePerYear.WEEKS_PER_MONTH;
          default -> number * (double) RatePerYear.WEEKS_PER_YEAR;
        };
    String unit = matcher.group(2) + (number == 1 ? "" : "s");
    return new Horizon(number + " " + unit, (int) Math.rint(weeks));
  }
}
