package org.leeway.report;

import org.leeway.pattern.PatternResults;

/** Patterns and verdicts on the terminal. */
public final class PatternText {
  private final PatternResults results;
  private final int width;
  private final StringBuilder out = new StringBuilder();

  private PatternText(PatternResults results, int width) {
    this.results = results;
    this.width = width;
  }

  /** The text, each line ended. */
  public static String render(PatternResults results, int width) {
    return new PatternText(results, width).text();
  }

  private String text() {
    for (PatternResults.Line line : results.patterns()) {
      paragraph(0, line.id() + ": " + PatternWords.verdict(line));
      paragraph(2, line.claim());
      line.parts().forEach(part -> paragraph(2, part.label() + ": " + PatternWords.figure(part)));
      if (!line.reason().isEmpty()) {
        paragraph(2, "Why: " + line.reason());
      }
      if (!line.given().isEmpty()) {
        paragraph(2, "Put in: " + line.given());
      }
    }
    out.append('\n');
    paragraph(0, PatternWords.summary(results));
    return out.toString();
  }

  private void paragraph(int indent, String text) {
    for (String line : TextTable.wrap(Clean.ascii(text), width - indent)) {
      out.append(" ".repeat(indent)).append(line).append('\n');
    }
  }
}
