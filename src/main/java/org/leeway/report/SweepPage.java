package org.leeway.report;

import java.util.ArrayList;
import java.util.List;
import org.leeway.sweep.SweepResult;

/** The page of a sweep: what each factor does, a chart per outcome, and every point. */
public final class SweepPage {
  private static final int MOST_POINTS = 200;

  private final SweepResult result;
  private final StudyPage page;

  private SweepPage(SweepResult result, StudyRun run) {
    this.result = result;
    List<String> subtitles = new ArrayList<>();
    if (!result.why().isBlank()) {
      subtitles.add(result.why());
    }
    subtitles.add(result.scenario() + ": " + SweepWords.size(result, Figures.PAGE));
    this.page = new StudyPage(result.title(), subtitles, run);
  }

  /** The page of a result. */
  public static StudyPage of(SweepResult result, StudyRun run) {
    return new SweepPage(result, run).made();
  }

  private StudyPage made() {
    page.section("factors", "What each factor does");
    page.headlines(headlines());
    page.paragraph("Each factor by itself, averaged over the points of the others; 90% intervals.");
    page.table(factors());
    for (int outcome = 0; outcome < result.outcomes().size(); outcome++) {
      SweepResult.OutcomeLine line = result.outcomes().get(outcome);
      page.section("outcome-" + (outcome + 1), line.label());
      DoseResponse.of(result, outcome).ifPresent(chart -> page.picture(chart.picture()));
      page.table(points(outcome));
    }
    page.section("certainty", "How sure");
    page.paragraph(SweepWords.certainty(result));
    page.note(
        "All standard outcomes are kept, per point and seed: leeway query RUN \"select ...\".");
    return page;
  }

  private List<StudyPage.Headline> headlines() {
    List<StudyPage.Headline> headlines = new ArrayList<>();
    for (SweepResult.MainEffect effect : result.effects()) {
      if (headlines.size() < 6 && effect.outcome().equals(result.outcomes().get(0).outcome())) {
        UnitFigures figures = new UnitFigures(Figures.PAGE, result.outcomes().get(0).unit());
        boolean clear = SweepWords.remark(effect).isEmpty();
        headlines.add(
            new StudyPage.Headline(
                SweepWords.move(result, effect).replace("->", "\u2192")
                    + ": "
                    + result.outcomes().get(0).label()
                    + " "
                    + figures.difference(effect.effect(), effect.low(), effect.high())
                    + " "
                    + figures.differenceUnit()
                    + " "
                    + figures.interval(effect.low(), effect.high())
                    + (clear ? "" : ", no clear effect"),
                clear));
      }
    }
    return headlines;
  }

  private HtmlTable factors() {
    HtmlTable table =
        new HtmlTable(
            "Main effects", "lllrrl", List.of("Factor", "Move", "Outcome", "Effect", "90%", ""));
    for (SweepResult.MainEffect effect : result.effects()) {
      SweepResult.OutcomeLine outcome =
          result.outcomes().stream()
              .filter(each -> each.outcome().equals(effect.outcome()))
              .findFirst()
              .orElseThrow();
      UnitFigures figures = new UnitFigures(Figures.PAGE, outcome.unit());
      String remark = SweepWords.remark(effect);
      table.styled(
          remark.isEmpty() ? "" : "unclear",
          effect.path(),
          effect.from() + " \u2192 " + effect.to(),
          outcome.label(),
          figures.difference(effect.effect(), effect.low(), effect.high())
              + " "
              + figures.differenceUnit(),
          figures.interval(effect.low(), effect.high()),
          remark);
    }
    return table;
  }

  private HtmlTable points(int outcome) {
    SweepResult.OutcomeLine line = result.outcomes().get(outcome);
    UnitFigures figures = new UnitFigures(Figures.PAGE, line.unit());
    HtmlTable table =
        new HtmlTable(
            line.label() + ", point by point",
            "lrrrr",
            List.of("Point", "Level", "90%", "Difference from " + result.reference(), "90%"));
    result.points().stream()
        .limit(MOST_POINTS)
        .forEach(
            point -> {
              SweepResult.Cell cell = point.outcomes().get(outcome);
              table.row(
                  SweepWords.point(result, point),
                  figures.level(cell.value(), cell.low(), cell.high()),
                  figures.band(cell.low(), cell.high()),
                  figures.difference(
                      cell.difference(), cell.differenceLow(), cell.differenceHigh()),
                  figures.interval(cell.differenceLow(), cell.differenceHigh()));
            });
    return table;
  }
}
