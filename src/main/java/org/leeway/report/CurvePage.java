package org.leeway.report;

import java.util.ArrayList;
import java.util.List;
import org.leeway.sweep.CurveResult;
import org.leeway.sweep.SweepResult;

/** The page of a curve: a chart per outcome over the levels of one lever, with the figures. */
public final class CurvePage {
  private final CurveResult curve;
  private final SweepResult sweep;
  private final StudyPage page;

  private CurvePage(CurveResult curve, StudyRun run) {
    this.curve = curve;
    this.sweep = curve.sweep();
    List<String> subtitles = new ArrayList<>();
    if (!sweep.why().isBlank()) {
      subtitles.add(sweep.why());
    }
    subtitles.add(sweep.scenario() + ": " + SweepWords.size(sweep, Figures.PAGE));
    this.page = new StudyPage(sweep.title(), subtitles, run);
  }

  /** The page of a result. */
  public static StudyPage of(CurveResult curve, StudyRun run) {
    return new CurvePage(curve, run).made();
  }

  private StudyPage made() {
    for (int outcome = 0; outcome < sweep.outcomes().size(); outcome++) {
      page.section("outcome-" + (outcome + 1), sweep.outcomes().get(outcome).label());
      if (isMeasured(outcome)) {
        page.picture(DoseResponse.of(curve, outcome).picture());
      }
      page.table(points(outcome));
    }
    page.section("certainty", "How sure");
    page.paragraph(SweepWords.certainty(sweep));
    page.paragraph(
        "A curve shows what the model does. Nothing in it says that more of a lever helps or harms;"
            + " what happens follows from whom professionals see, for how long, and what they"
            + " choose.");
    page.note(
        "All standard outcomes are kept, per point and seed: leeway query RUN \"select ...\".");
    return page;
  }

  private boolean isMeasured(int outcome) {
    return sweep.points().stream()
        .anyMatch(point -> Double.isFinite(point.outcomes().get(outcome).value()));
  }

  private HtmlTable points(int outcome) {
    SweepResult.OutcomeLine line = sweep.outcomes().get(outcome);
    UnitFigures figures = new UnitFigures(Figures.PAGE, line.unit());
    HtmlTable table =
        new HtmlTable(
            line.label() + ", level by level",
            "lrrrr",
            List.of("Level", "Mean", "90%", "Difference from " + sweep.reference(), "90%"));
    for (SweepResult.PointLine point : sweep.points()) {
      SweepResult.Cell cell = point.outcomes().get(outcome);
      table.row(
          SweepWords.point(sweep, point),
          figures.level(cell.value(), cell.low(), cell.high()),
          figures.band(cell.low(), cell.high()),
          figures.difference(cell.difference(), cell.differenceLow(), cell.differenceHigh()),
          figures.interval(cell.differenceLow(), cell.differenceHigh()));
    }
    return table;
  }
}
