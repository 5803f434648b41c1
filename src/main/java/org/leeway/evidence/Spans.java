package org.leeway.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Spans of time in words: 8 weeks, 6 months, 2 years; a month is a twelfth of 52 weeks. */
final class Spans {
  private static final Pattern SPAN =
      Pattern.compile("(\\d{1,4}(?:\\.\\d{1,3})?) (week|month|year)s?");

  private static final double WEEKS_PER_YEAR = 52;
  private static final double MONTHS_PER_YEAR = 12;

  private Spans() {}

  /** Weeks, rounded; null when it is no span. */
  static @Nullable Integer weeks(String written) {
    Matcher span = SPAN.matcher(written.strip());
    return span.matches() ? (Integer) weeks(span) : null;
  }

  /** The longest span that a text names; 0 when it names none. */
  static int longest(String text) {
    Matcher span = SPAN.matcher(text);
    int longest = 0;
    while (span.find()) {
      longest = Math.max(longest, weeks(span));
    }
    return longest;
  }

  private static int weeks(Matcher span) {
    double number = Double.parseDouble(span.group(1));
    double weeks =
        switch (span.group(2)) {
          case "week" -> number;
          case "month" -> number * WEEKS_PER_YEAR / MONTHS_PER_YEAR;
          default -> number * WEEKS_PER_YEAR;
        };
    return (int) Math.round(weeks);
  }
}
