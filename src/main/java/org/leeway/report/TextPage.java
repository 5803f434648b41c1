package org.leeway.report;

import java.util.List;

/** The text of a study for the terminal: paragraphs and tables, one below the other. */
final class TextPage {
  private static final int NARROWEST = 40;

  private final int width;
  private final StringBuilder out = new StringBuilder();

  /**
   * An empty page.
   *
   * @param width characters in a line; {@value #NARROWEST} where fewer are asked for
   */
  TextPage(int width) {
    this.width = Math.max(NARROWEST, width);
  }

  /** Leaves a line empty. */
  TextPage gap() {
    out.append('\n');
    return this;
  }

  /** A paragraph at the margin. */
  TextPage paragraph(String text) {
    return paragraph(0, text);
  }

  /** A paragraph, set in by so many characters. */
  TextPage paragraph(int indent, String text) {
    for (String line : TextTable.wrap(Clean.line(text), width - indent)) {
      out.append(" ".repeat(indent)).append(line).append('\n');
    }
    return this;
  }

  /** A table. */
  TextPage table(TextTable table) {
    out.append(table.render(width));
    return this;
  }

  /** Says how far a study got, where it is not finished. */
  TextPage progress(int finished, int planned) {
    return finished < planned
        ? paragraph("Not all is in: " + finished + " of " + planned + " replicates")
        : this;
  }

  /** The replicates that failed, a sentence each, where there are any. */
  TextPage failures(List<String> failures) {
    if (!failures.isEmpty()) {
      gap().paragraph("Failed replicates: " + failures.size());
      failures.forEach(failure -> paragraph(2, failure));
    }
    return this;
  }

  /** The text, in lines of at most the width. */
  @Override
  public String toString() {
    return out.toString();
  }
}
