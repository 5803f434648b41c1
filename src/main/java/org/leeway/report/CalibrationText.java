package org.leeway.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.leeway.calibration.CalibrationResult;
import org.leeway.method.Estimate;

/** A calibration as the terminal shows it. */
public final class CalibrationText {
  private static final int DIGITS = 3;
  private static final double AT_THE_EDGE = 0.02;

  private final CalibrationResult result;
  private final TextPage page;

  private CalibrationText(CalibrationResult result, int width) {
    this.result = result;
    this.page = new TextPage(width);
  }

  /** The text in lines of at most {@code width} characters. */
  public static String render(CalibrationResult result, int width) {
    CalibrationText text = new CalibrationText(result, width);
    text.write();
    return text.page.toString();
  }

  private void write() {
    page.paragraph(result.title());
    page.paragraph(sizeOf(result));
    page.gap().table(free()).gap().table(targets()).gap();
    page.paragraph(distance(result));
    for (CalibrationResult.Correlation each : result.correlations()) {
      page.paragraph(
          "Correlation of "
              + each.one()
              + " with "
              + each.other()
              + ": "
              + Figures.TERMINAL.number(each.value(), 2));
    }
    page.failures(result.failures());
  }

  /** Points, seeds and scale in one line. */
  public static String sizeOf(CalibrationResult result) {
    String found =
        result.draws().isEmpty()
            ? ""
            : ", %s of them kept, worth %s of equal weight"
                .formatted(
                    result.draws().size(), Figures.TERMINAL.number(result.effectiveDraws(), 0));
    return "%s: %s points, %s seeds each, 1 agent for %s persons%s"
        .formatted(
            result.method().equals("abc") ? "Posterior by rejection" : "Search with CMA-ES",
            result.points(),
            result.seeds(),
            Figures.TERMINAL.count(result.scale()),
            found);
  }

  static String distance(CalibrationResult result) {
    long before =
        result.targets().stream()
            .filter(each -> each.before().value() >= each.low())
            .filter(each -> each.before().value() <= each.high())
            .count();
    long after = result.targets().stream().filter(CalibrationResult.Aim::reached).count();
    return "Distance to the targets %s before and %s after, on seeds that were not used in the search; %s and %s of %s targets are accepted. 1 is the end of what is accepted."
        .formatted(
            number(result.distanceBefore()),
            number(result.distanceAfter()),
            before,
            after,
            result.targets().size());
  }

  private TextTable free() {
    TextTable table = new TextTable("2r2r2r2l");
    table.row(0, "Free parameter", "register", "found", "searched", "");
    for (CalibrationResult.Free each : result.free()) {
      table.row(
          0,
          each.path(),
          number(each.register()),
          number(Double.parseDouble(each.best())),
          number(each.from()) + " to " + number(each.to()),
          remark(each));
    }
    return table;
  }

  /** The posterior, or that the search ran into the end of its range. */
  static String remark(CalibrationResult.Free each) {
    if (Double.isFinite(each.low())) {
      return "90% of the posterior: " + number(each.low()) + " to " + number(each.high());
    }
    boolean edge = each.place() < AT_THE_EDGE || each.place() > 1 - AT_THE_EDGE;
    return edge ? "at the end of the range" : "";
  }

  private TextTable targets() {
    TextTable table = new TextTable("2r2r2r2l");
    table.row(0, "Target", "before", "after", "accepted", "");
    for (CalibrationResult.Aim each : result.targets()) {
      table.row(
          0,
          each.id() + " " + each.label() + (each.unit().isEmpty() ? "" : ", " + each.unit()),
          estimate(each.before()),
          estimate(each.after()),
          number(each.low()) + " to " + number(each.high()),
          each.reached() ? "yes" : "no");
    }
    return table;
  }

  /** A figure with its interval. */
  static String estimate(Estimate estimate) {
    return Double.isFinite(estimate.low())
        ? number(estimate.value())
            + " ["
            + number(estimate.low())
            + ", "
            + number(estimate.high())
            + "]"
        : number(estimate.value());
  }

  /** Three digits. */
  static String number(double value) {
    return Double.isFinite(value)
        ? new BigDecimal(value)
            .round(new MathContext(DIGITS, RoundingMode.HALF_UP))
            .stripTrailingZeros()
            .toPlainString()
        : Figures.NONE;
  }
}
