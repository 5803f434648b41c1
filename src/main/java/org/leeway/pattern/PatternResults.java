package org.leeway.pattern;

import java.util.List;
import java.util.Locale;

/**
 * Which patterns the model reproduces.
 *
 * @param patterns a verdict on each
 * @param seeds seeds behind them
 */
public record PatternResults(List<Line> patterns, int seeds) {
  /** The kind of study, and the name of its result file. */
  public static final String KIND = "pattern";

  public PatternResults {
    patterns = List.copyOf(patterns);
  }

  /**
   * A pattern.
   *
   * @param id its name
   * @param verdict reproduced, not reproduced, or not testable
   * @param figure the figures with their bounds, in words; empty when it is not testable
   * @param reason why it is not reproduced or not testable; empty otherwise
   * @param claim what was reported
   * @param source where
   * @param given how far the figures follow from what was put into the model; empty when they do
   *     not
   * @param parts the figures one by one
   */
  public record Line(
      String id,
      String verdict,
      String figure,
      String reason,
      String claim,
      String source,
      String given,
      List<Part> parts) {
    public Line {
      parts = List.copyOf(parts);
    }

    static Line of(Pattern pattern, Verdict verdict, String reason, List<Part> parts) {
      return new Line(
          pattern.id(),
          verdict.word(),
          String.join("; ", parts.stream().map(Part::words).toList()),
          reason,
          pattern.claim(),
          pattern.source(),
          pattern.given(),
          parts);
    }
  }

  /**
   * A figure.
   *
   * @param measure its word in files
   * @param label what a reader sees
   * @param unit what it is measured in; empty for a figure that says so in its label
   * @param value the figure; NaN when it could not be taken
   * @param low lower end of its 90% interval over seeds
   * @param high upper end
   * @param expected its bounds, in words
   * @param least lower bound; NaN for none
   * @param most upper bound; NaN for none
   * @param holds true when the whole interval lies within the bounds
   */
  public record Part(
      String measure,
      String label,
      String unit,
      double value,
      double low,
      double high,
      String expected,
      double least,
      double most,
      boolean holds) {
    /** Figures that can stand in one chart have this in common. */
    public String group() {
      return unit.isEmpty() ? measure : unit;
    }

    private String words() {
      return number(value)
          + (Double.isFinite(low) ? " [" + number(low) + ", " + number(high) + "]" : "")
          + " ("
          + expected
          + ")";
    }

    private static String number(double value) {
      return value == Math.rint(value) && Math.abs(value) < 1000
          ? String.valueOf((long) value)
          : String.format(Locale.ROOT, "%.3f", value);
    }
  }
}
