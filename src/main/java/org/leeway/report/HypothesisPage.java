package org.leeway.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.leeway.hypothesis.Finding;
import org.leeway.hypothesis.HypothesisResult;
import org.leeway.hypothesis.HypothesisResults;
import org.leeway.hypothesis.Verdict;

/** The page of a run of hypotheses: all verdicts, and the parts of each with a chart. */
public final class HypothesisPage {
  /** More charts than this make a page that nobody can load. */
  private static final int MOST_CHARTS = 40;

  private static final int MOST_HEADLINES = 12;
  private static final HypothesisFigures FIGURES = new HypothesisFigures(Figures.PAGE);

  private final HypothesisResults results;
  private final StudyPage page;
  private int charts;

  private HypothesisPage(HypothesisResults results, StudyRun run) {
    this.results = results;
    page = new StudyPage("Hypotheses", List.of(HypothesisText.summary(results)), run);
  }

  /** The page of a result. */
  public static StudyPage of(HypothesisResults results, StudyRun run) {
    return new HypothesisPage(results, run).page();
  }

  private StudyPage page() {
    page.section("verdicts", "Verdicts");
    if (results.hypotheses().size() <= MOST_HEADLINES) {
      page.headlines(
          results.hypotheses().stream()
              .map(
                  each ->
                      new StudyPage.Headline(
                          each.claim() + " " + upper(HypothesisText.verdict(each)) + ".",
                          !each.verdict().equals(Verdict.UNDECIDED.word())))
              .toList());
    }
    table();
    page.note(
        "Supported: the whole 90% interval lies on the expected side of zero; where no effect was"
            + " expected, within the band that counts as none. None: an expected effect lies wholly"
            + " within that band. Opposite: the interval lies wholly on the other side, or outside"
            + " the band where no effect was expected. Undecided: anything else. A claim of several"
            + " parts is as good as its worst: opposite before none, none before undecided,"
            + " undecided before supported.");
    page.note(
        "Each verdict says what follows from the assumptions of the model and nothing about the"
            + " world. Of many claims in which there is nothing, chance alone makes about one in"
            + " twenty look supported and as many look opposite.");
    for (HypothesisResult each : results.hypotheses()) {
      if (!each.findings().isEmpty()) {
        hypothesis(each);
      }
    }
    return page;
  }

  private void table() {
    HtmlTable table =
        new HtmlTable(
            "Hypotheses and verdicts",
            "lllrll",
            List.of("Hypothesis", "Claim", "Verdict", "Effect", "90% interval", "Decided by"));
    for (HypothesisResult each : results.hypotheses()) {
      Finding decisive = HypothesisText.decisive(each);
      String link = each.findings().isEmpty() ? "" : "#" + anchor(each);
      table.styled(
          each.verdict().equals(Verdict.UNDECIDED.word()) ? "unclear" : "",
          List.of(
              new HtmlTable.Cell(each.id(), link),
              HtmlTable.Cell.of(each.claim()),
              HtmlTable.Cell.of(each.verdict()),
              HtmlTable.Cell.of(
                  decisive == null
                      ? ""
                      : FIGURES.effect(decisive) + " " + HypothesisFigures.unit(decisive)),
              HtmlTable.Cell.of(decisive == null ? "" : FIGURES.interval(decisive)),
              HtmlTable.Cell.of(
                  each.decidedBy()
                      + (each.seedsNeeded() > 0
                          ? "; " + each.seedsNeeded() + " seeds would probably decide"
                          : ""))));
    }
    page.table(table);
  }

  private static String anchor(HypothesisResult each) {
    return "h-" + each.id().replaceAll("[^A-Za-z0-9_-]", "-");
  }

  private void hypothesis(HypothesisResult result) {
    page.section(anchor(result), result.id());
    page.paragraph(result.claim());
    page.paragraph(upper(HypothesisText.verdict(result)) + ".");
    page.note(description(result));
    HtmlTable table =
        new HtmlTable(
            "Effect of the mechanism",
            "lrrrlll",
            List.of("Part", "Off", "On", "Effect", "90% interval", "Expected", "Verdict"));
    for (Finding finding : result.findings()) {
      table.row(
          (finding.interaction() ? "Difference: " : "") + finding.part(),
          FIGURES.level(finding, finding.off()),
          FIGURES.level(finding, finding.on()),
          FIGURES.effect(finding) + " " + HypothesisFigures.unit(finding),
          FIGURES.interval(finding),
          expected(finding),
          finding.verdict());
    }
    page.table(table);
    charts(result);
  }

  private static String expected(Finding finding) {
    return switch (finding.expected()) {
      case "+" -> "more";
      case "-" -> "less";
      case "0" -> "none, within " + FIGURES.band(finding);
      default -> "";
    };
  }

  private static String description(HypothesisResult result) {
    return "Source: "
        + result.source()
        + ". "
        + (result.population().isEmpty() ? "" : "People: " + result.population() + ". ")
        + (result.context().isEmpty() ? "" : "Context: " + result.context() + ". ")
        + "Mechanism: "
        + result.mechanism()
        + ". File: "
        + result.place()
        + ".";
  }

  /** A chart per unit: the parts of a claim are drawn together only where they can be compared. */
  private void charts(HypothesisResult result) {
    Map<String, List<Finding>> byUnit = new LinkedHashMap<>();
    for (Finding finding : result.findings()) {
      if (Double.isFinite(finding.effect())) {
        byUnit
            .computeIfAbsent(HypothesisFigures.unit(finding), unit -> new ArrayList<>())
            .add(finding);
      }
    }
    int number = 0;
    for (Map.Entry<String, List<Finding>> each : byUnit.entrySet()) {
      number++;
      if (charts < MOST_CHARTS) {
        charts++;
        page.picture(picture(result, each.getKey(), each.getValue(), number));
      }
    }
  }

  private static Picture picture(
      HypothesisResult result, String unit, List<Finding> findings, int number) {
    IntervalChart chart =
        new IntervalChart(
            findings.stream().map(HypothesisPage::row).toList(),
            List.of(findings.stream().map(HypothesisPage::mark).toList()),
            List.of(result.id()),
            "Effect of the mechanism, " + unit,
            true,
            1);
    StringBuilder words = new StringBuilder();
    findings.forEach(
        each -> words.append(each.part()).append(": ").append(FIGURES.effect(each)).append(". "));
    return new Picture(
        anchor(result) + (number == 1 ? "" : "-" + number),
        ChartStyle.shorten(result.claim()),
        "Level with the mechanism less level without. Line: 90% interval over seeds.",
        words.toString().strip(),
        chart.height(),
        chart::draw);
  }

  private static String row(Finding finding) {
    String context = finding.context().isEmpty() ? finding.part() : finding.context();
    return ChartStyle.shortenInside(finding.interaction() ? "Difference: " + context : context);
  }

  private static IntervalChart.Mark mark(Finding finding) {
    return new IntervalChart.Mark(
        HypothesisFigures.scaled(finding, finding.effect()),
        HypothesisFigures.scaled(finding, finding.low()),
        HypothesisFigures.scaled(finding, finding.high()),
        FIGURES.effect(finding) + " " + FIGURES.interval(finding));
  }

  private static String upper(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
