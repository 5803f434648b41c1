package org.leeway.report;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.leeway.pattern.PatternResults;

/** What the terminal and the page say of patterns in the same words. */
final class PatternWords {
  private PatternWords() {}

  /** A figure with its interval and what was expected. */
  static String figure(PatternResults.Part part) {
    return number(part.value())
        + (Double.isFinite(part.low())
            ? " [" + number(part.low()) + ", " + number(part.high()) + "]"
            : "")
        + ", expected "
        + part.expected();
  }

  static String number(double value) {
    if (!Double.isFinite(value)) {
      return Figures.NONE;
    }
    return value == Math.rint(value) && Math.abs(value) < 1000
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.3f", value);
  }

  /** The verdict, and whether more seeds could still change it. */
  static String verdict(PatternResults.Line line) {
    return line.verdict() + (isUndecided(line) ? " (undecided)" : "");
  }

  private static boolean isUndecided(PatternResults.Line line) {
    return line.reason().startsWith("undecided");
  }

  /** How many got which verdict. */
  static String summary(PatternResults results) {
    Map<String, Integer> verdicts = new TreeMap<>();
    results.patterns().forEach(line -> verdicts.merge(line.verdict(), 1, Integer::sum));
    StringBuilder text = new StringBuilder();
    for (String verdict : new String[] {"reproduced", "not reproduced", "not testable"}) {
      text.append(text.isEmpty() ? "" : ", ")
          .append(verdicts.getOrDefault(verdict, 0))
          .append(' ')
          .append(verdict);
    }
    long undecided = results.patterns().stream().filter(PatternWords::isUndecided).count();
    if (undecided > 0) {
      text.append("; ").append(undecided).append(" undecided with these seeds");
    }
    int number = results.patterns().size();
    return number
        + (number == 1 ? " pattern: " : " patterns: ")
        + text
        + (results.seeds() > 0
            ? ". Intervals: 90%, over " + results.seeds() + " seeds."
            : ". Nothing was simulated.");
  }
}
