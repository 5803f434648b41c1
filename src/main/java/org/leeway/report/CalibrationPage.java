package org.leeway.report;

import java.util.ArrayList;
import java.util.List;
import org.leeway.calibration.CalibrationResult;
import org.leeway.method.Estimate;

/** The page of a calibration. */
public final class CalibrationPage {
  private final CalibrationResult result;
  private final StudyPage page;

  private CalibrationPage(CalibrationResult result, StudyRun run) {
    this.result = result;
    this.page = new StudyPage(result.title(), List.of(CalibrationText.sizeOf(result)), run);
  }

  /** The page, ready to be written. */
  public static StudyPage of(CalibrationResult result, StudyRun run) {
    CalibrationPage page = new CalibrationPage(result, run);
    page.targets();
    page.parameters();
    return page.page;
  }

  private void targets() {
    page.section("targets", "How close it comes");
    page.paragraph(CalibrationText.distance(result));
    List<String> rows = new ArrayList<>();
    List<IntervalChart.Mark> before = new ArrayList<>();
    List<IntervalChart.Mark> after = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    HtmlTable table =
        new HtmlTable(
            "Targets, with 90% intervals over fresh seeds",
            "llrrrrl",
            List.of("Target", "What it is", "Weight", "Before", "After", "Accepted", "Reached"));
    for (CalibrationResult.Aim each : result.targets()) {
      rows.add(ChartStyle.shortenInside(each.id() + " " + each.label()));
      before.add(mark(each, each.before()));
      after.add(mark(each, each.after()));
      words
          .append(each.id())
          .append(": ")
          .append(CalibrationText.estimate(each.after()))
          .append(". ");
      table.row(
          each.id(),
          each.label() + (each.unit().isEmpty() ? "" : ", " + each.unit()),
          CalibrationText.number(each.weight()),
          CalibrationText.estimate(each.before()),
          CalibrationText.estimate(each.after()),
          CalibrationText.number(each.low()) + " to " + CalibrationText.number(each.high()),
          each.reached() ? "yes" : "no");
    }
    IntervalChart chart =
        new IntervalChart(
            rows,
            List.of(before, after),
            List.of("With the register's own values", "With the values that were found"),
            "Distance from the target; what is accepted lies between \u22121 and +1",
            true,
            0);
    page.picture(
        new Picture(
            "targets",
            "How far every figure lies from its target",
            "Mark: figure on fresh seeds. Line: 90% interval.",
            words.toString().strip(),
            chart.height(),
            chart::draw));
    page.table(table);
  }

  private static IntervalChart.Mark mark(CalibrationResult.Aim aim, Estimate estimate) {
    double centre = (aim.low() + aim.high()) / 2;
    double half = (aim.high() - aim.low()) / 2;
    return new IntervalChart.Mark(
        (estimate.value() - centre) / half,
        (estimate.low() - centre) / half,
        (estimate.high() - centre) / half,
        "");
  }

  private void parameters() {
    page.section("parameters", "What was found");
    HtmlTable table =
        new HtmlTable(
            "Free parameters",
            "llrrrl",
            List.of("Parameter", "What it is", "Register", "Found", "Searched", ""));
    for (CalibrationResult.Free each : result.free()) {
      table.row(
          each.path(),
          each.label(),
          CalibrationText.number(each.register()),
          CalibrationText.number(Double.parseDouble(each.best())),
          CalibrationText.number(each.from()) + " to " + CalibrationText.number(each.to()),
          CalibrationText.remark(each));
    }
    page.table(table);
    if (!result.draws().isEmpty()) {
      MarginalsChart chart = new MarginalsChart(result);
      page.picture(
          new Picture(
              "posterior",
              "What is known of every free parameter after the calibration",
              "Bars: posterior over the searched range. Dashed: the prior, every value alike.",
              result.free().stream()
                  .map(each -> each.path() + ": " + CalibrationText.remark(each) + ". ")
                  .reduce("", String::concat)
                  .strip(),
              chart.height(),
              chart::draw));
      correlations();
    }
    page.note(
        "calibrated.yaml beside this page sets these values on top of the scenario."
            + (result.draws().isEmpty()
                ? ""
                : " posterior.csv holds the draws; leeway robust --posterior goes on with them."));
  }

  private void correlations() {
    HtmlTable table =
        new HtmlTable(
            "How they go together in the posterior",
            "llr",
            List.of("Parameter", "With", "Correlation"));
    result
        .correlations()
        .forEach(each -> table.row(each.one(), each.other(), Figures.PAGE.number(each.value(), 2)));
    page.table(table);
  }
}
