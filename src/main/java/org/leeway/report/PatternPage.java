package org.leeway.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leeway.pattern.PatternResults;

/** The page of patterns: a table of verdicts, and a chart of every figure against its bounds. */
public final class PatternPage {
  private final PatternResults results;
  private final StudyPage page;

  private PatternPage(PatternResults results, StudyRun run) {
    this.results = results;
    this.page =
        new StudyPage(
            "Patterns, reported and simulated", List.of(PatternWords.summary(results)), run);
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
          PatternWords.verdict(line),
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
    page.section("p-" + line.id(), line.id() + ": " + PatternWords.verdict(line));
    page.paragraph(line.claim());
    page.note("Source: " + line.source() + ".");
    if (!line.given().isEmpty()) {
      page.note("Put in: " + line.given() + ".");
    }
    if (!line.reason().isEmpty()) {
      page.note("Why: " + line.reason() + ".");
    }
    for (List<PatternResults.Part> parts : together(line)) {
      page.picture(picture(line, parts, line.parts().indexOf(parts.get(0)) + 1));
    }
  }

  /** Figures of one kind stand in one chart; those of professionals are each of a kind. */
  private static List<List<PatternResults.Part>> together(PatternResults.Line line) {
    Map<String, List<PatternResults.Part>> byUnit = new LinkedHashMap<>();
    for (PatternResults.Part part : line.parts()) {
      byUnit.computeIfAbsent(part.group(), unit -> new ArrayList<>()).add(part);
    }
    return List.copyOf(byUnit.values());
  }

  private static Picture picture(
      PatternResults.Line line, List<PatternResults.Part> parts, int number) {
    PatternResults.Part first = parts.get(0);
    boolean one = parts.size() == 1;
    IntervalChart chart =
        new IntervalChart(
            parts.stream()
                .map(part -> ChartStyle.shortenInside(one ? part.measure() : part.label()))
                .toList(),
            List.of(
                parts.stream().map(PatternPage::found).toList(),
                parts.stream().map(PatternPage::bounds).toList()),
            List.of("Model, 90% interval", one ? "Expected: " + first.expected() : "Expected"),
            "",
            false,
            1);
    List<String> sentences = new ArrayList<>();
    for (PatternResults.Part part : parts) {
      sentences.add(part.label() + ": " + PatternWords.figure(part) + ".");
    }
    return new Picture(
        "pattern-" + line.id() + (number == 1 ? "" : "-" + number),
        line.id() + ": " + PatternWords.verdict(line),
        one ? first.label() : line.claim(),
        String.join(" ", sentences),
        chart.height(),
        chart::draw);
  }

  private static IntervalChart.Mark found(PatternResults.Part part) {
    return new IntervalChart.Mark(
        part.value(), part.low(), part.high(), PatternWords.number(part.value()));
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
