package org.leeway.report;

import java.util.List;
import org.leeway.pattern.PatternResults;

/** The page of patterns: a table of verdicts, and a chart of every figure against its bounds. */
public final class PatternPage {
  private final PatternResults results;
  private final StudyPage page;

  private PatternPage(PatternResults results, StudyRun run) {
    this.results = results;
    this.page =
        new StudyPage(
            "Patterns of professionals, reported and simulated",
            List.of(PatternWords.summary(results)),
            run);
  }

  /** The page of a result. */
  public static StudyPage of(PatternResults results, StudyRun run) {
    return new PatternPage(results, run).made();
  }

  private StudyPage made() {
    page.section("verdicts", "Verdicts");
    HtmlTable table =
        new HtmlTable(
            "Patterns and verdicts",
            "lllll",
            List.of("Pattern", "Claim", "Verdict", "Figures", "Put in"));
    for (PatternResults.Line line : results.patterns()) {
      table.styled(
          line.verdict().equals("not testable") ? "unclear" : "",
          line.id(),
          line.claim(),
          line.verdict(),
          line.figure().isEmpty() ? line.reason() : line.figure(),
          line.given());
    }
    page.table(table);
    for (PatternResults.Line line : results.patterns()) {
      if (!line.parts().isEmpty()) {
        section(line);
      }
    }
    page.section("certainty", "How sure");
    page.paragraph(
        "A pattern is reproduced when the whole 90% interval over seeds of every figure lies within"
            + " its bounds. Where a pattern follows from what was put into the model, that is"
            + " said: it then shows that the model keeps what it was given, and no more.");
    return page;
  }

  private void section(PatternResults.Line line) {
    page.section("p-" + line.id(), line.id() + ": " + line.verdict());
    page.paragraph(line.claim());
    page.note("Source: " + line.source() + ".");
    if (!line.given().isEmpty()) {
      page.note("Put in: " + line.given() + ".");
    }
    if (!line.reason().isEmpty()) {
      page.note("Why: " + line.reason() + ".");
    }
    int number = 0;
    for (PatternResults.Part part : line.parts()) {
      number++;
      page.picture(picture(line, part, number));
    }
  }

  private static Picture picture(PatternResults.Line line, PatternResults.Part part, int number) {
    IntervalChart chart =
        new IntervalChart(
            List.of(ChartStyle.shortenInside(part.measure())),
            List.of(
                List.of(
                    new IntervalChart.Mark(
                        part.value(), part.low(), part.high(), PatternWords.number(part.value()))),
                List.of(bounds(part))),
            List.of("Model, 90% interval", "Expected: " + part.expected()),
            "",
            false,
            1);
    return new Picture(
        "pattern-" + line.id() + (number == 1 ? "" : "-" + number),
        line.id() + ": " + line.verdict(),
        part.label(),
        part.label() + ": " + PatternWords.figure(part) + ".",
        chart.height(),
        chart::draw);
  }

  private static IntervalChart.Mark bounds(PatternResults.Part part) {
    boolean least = Double.isFinite(part.least());
    boolean most = Double.isFinite(part.most());
    double value =
        least && most ? (part.least() + part.most()) / 2 : least ? part.least() : part.most();
    return new IntervalChart.Mark(
        value,
        least && most ? part.least() : Double.NaN,
        least && most ? part.most() : Double.NaN,
        part.expected());
  }
}
