package org.leeway.report;

import java.util.ArrayList;
import java.util.List;
import org.leeway.sweep.SweepResult;

/** A sweep on the terminal: per outcome the points, and what each factor does by itself. */
public final class SweepText {
  private static final int MOST_POINTS = 40;
  private static final int FIGURES_WIDTH = 48;

  private final SweepResult result;
  private final int width;
  private final StringBuilder out = new StringBuilder();

  private SweepText(SweepResult result, int width) {
    this.result = result;
    this.width = width;
  }

  /** The text, each line ended. */
  public static String render(SweepResult result, int width) {
    return new SweepText(result, width).render();
  }

  private String render() {
    paragraph(result.title());
    if (!result.why().isBlank()) {
      paragraph(result.why());
    }
    paragraph(SweepWords.size(result, Figures.TERMINAL));
    for (int outcome = 0; outcome < result.outcomes().size(); outcome++) {
      points(outcome);
      effects(result.outcomes().get(outcome));
    }
    certainty();
    return out.toString();
  }

  private void points(int outcome) {
    SweepResult.OutcomeLine line = result.outcomes().get(outcome);
    UnitFigures figures = new UnitFigures(Figures.TERMINAL, line.unit());
    out.append('\n');
    paragraph(
        Clean.ascii(line.label())
            + (figures.levelUnit().isEmpty() ? "" : ", " + figures.levelUnit())
            + "; difference from "
            + result.reference()
            + (figures.differenceUnit().isEmpty() ? "" : " in " + figures.differenceUnit()));
    TextTable table = new TextTable("2r1l3r1l");
    table.row(2, "point", "level", "90%", "difference", "90%");
    int most = Math.min(MOST_POINTS, result.points().size());
    for (SweepResult.PointLine point : result.points().subList(0, most)) {
      SweepResult.Cell cell = point.outcomes().get(outcome);
      boolean isReference = point.point().equals(result.reference());
      table.row(
          2,
          shortened(SweepWords.point(result, point)),
          figures.level(cell.value(), cell.low(), cell.high()),
          figures.band(cell.low(), cell.high()),
          isReference
              ? ""
              : figures.difference(cell.difference(), cell.differenceLow(), cell.differenceHigh()),
          isReference ? "" : figures.interval(cell.differenceLow(), cell.differenceHigh()));
    }
    out.append(table.render(width));
    if (most < result.points().size()) {
      paragraph("  and " + (result.points().size() - most) + " more points in points.csv");
    }
  }

  private String shortened(String text) {
    int most = Math.max(FIGURES_WIDTH / 2, width);
    return text.length() > most ? text.substring(0, most - 3) + "..." : text;
  }

  private void effects(SweepResult.OutcomeLine outcome) {
    UnitFigures figures = new UnitFigures(Figures.TERMINAL, outcome.unit());
    TextTable table = new TextTable("2r1l2l");
    List<SweepResult.MainEffect> shown = new ArrayList<>();
    for (SweepResult.MainEffect effect : result.effects()) {
      if (effect.outcome().equals(outcome.outcome())) {
        shown.add(effect);
        table.row(
            2,
            SweepWords.move(result, effect),
            figures.difference(effect.effect(), effect.low(), effect.high()),
            figures.interval(effect.low(), effect.high()),
            SweepWords.remark(effect));
      }
    }
    if (!shown.isEmpty()) {
      paragraph("By itself, averaged over the other factors:");
      out.append(table.render(width));
    }
  }

  private void certainty() {
    out.append('\n');
    paragraph(SweepWords.certainty(result));
    if (!result.failures().isEmpty()) {
      out.append('\n');
      paragraph("Failed replicates: " + result.failures().size());
      result.failures().forEach(this::paragraph);
    }
  }

  private void paragraph(String text) {
    TextTable.wrap(Clean.ascii(text), width).forEach(line -> out.append(line).append('\n'));
  }
}
