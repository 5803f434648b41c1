package org.leeway.report;

import java.util.List;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.experiment.Arm;
import org.leeway.experiment.LevelLine;

/** The levels themselves with their bands: the heart of a run, the background of a comparison. */
record LevelsSection(Findings findings, Pictures pictures, Album album) implements Section {
  @Override
  public void write(Html page) {
    page.section("levels", "Levels");
    page.leaf(
        "p",
        "Median over the replicates, and the range in which nine of ten replicates lie (5th to 95th"
            + " percentile).");
    page.leaf("p", findings.whoIsCounted());
    for (Arm arm : findings.comparison().arms()) {
      everybody(page, arm);
    }
    if (findings.isRun()) {
      for (Outcome outcome : Findings.MAIN) {
        pictures.levels(outcome).ifPresent(picture -> album.show(page, picture));
      }
    }
    for (Arm arm : findings.comparison().arms()) {
      page.open("details").leaf("summary", "Levels per group: " + findings.armName(arm.id()));
      for (Outcome outcome : Outcome.values()) {
        if (outcome.perGroup()) {
          perGroup(page, arm, outcome);
        }
      }
      page.close();
    }
    page.close();
  }

  private void everybody(Html page, Arm arm) {
    HtmlTable table = table(findings.armName(arm.id()), "Outcome");
    for (Outcome outcome : Outcome.values()) {
      findings.level(arm, outcome, Group.ALL).ifPresent(line -> row(table, outcome.label(), line));
    }
    table.write(page);
  }

  private void perGroup(Html page, Arm arm, Outcome outcome) {
    HtmlTable table = table(outcome.label(), "Group");
    List<Group> groups = Group.inOrder();
    for (Group group : groups) {
      findings.level(arm, outcome, group).ifPresent(line -> row(table, group.label(), line));
    }
    table.write(page);
  }

  private static HtmlTable table(String caption, String rowHead) {
    return new HtmlTable(caption, 1, 2, rowHead, "Median", "5% to 95%", "Unit", "Replicates");
  }

  private static void row(HtmlTable table, String name, LevelLine line) {
    Outcome.Measure measure = line.outcome().measure();
    if (line.replicates() == 0 || !Double.isFinite(line.level().median())) {
      table.styled("unclear", name, "", "", "nobody in this group", "0");
      return;
    }
    int decimals = new Sentences(Figures.PAGE).levelDecimals(line);
    String unit = measure == Outcome.Measure.SHARE ? "" : Figures.PAGE.unit(measure);
    table.row(
        name,
        Figures.PAGE.level(measure, line.level().median(), decimals),
        Figures.PAGE.band(measure, line.level().low(), line.level().high(), decimals),
        unit,
        Figures.PAGE.count(line.replicates()));
  }
}
