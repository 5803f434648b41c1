package org.leeway.report;

import java.util.List;
import org.leeway.experiment.Arm;
import org.leeway.scenario.Evidence;
import org.leeway.scenario.ResolvedValue;
import org.leeway.scenario.ScenarioDifference;

/** What the numbers rest on, and how to make them again. */
record SourcesSection(Findings findings, ReportContext context) implements Section {
  @Override
  public void write(Html page) {
    page.section("sources", "Where do the numbers come from?");
    counts(page);
    moved(page);
    page.close();
    page.section("again", "Make it again");
    if (!context.commandLine().isBlank()) {
      page.open("pre", "tabindex", "0").leaf("code", context.commandLine()).close();
    }
    page.open("dl");
    term(page, "Run", context.runName());
    term(page, "Leeway", context.version());
    for (Arm arm : findings.comparison().arms()) {
      term(page, findings.armName(arm.id()), arm.file());
    }
    page.close();
    page.leaf(
        "p",
        "The same command with the same version gives the same figures, whatever the machine or the"
            + " number of threads.",
        "class",
        "note");
    page.close();
  }

  private void counts(Html page) {
    List<ReportContext.EvidenceCount> counts = context.evidence();
    int all = counts.stream().mapToInt(ReportContext.EvidenceCount::count).sum();
    if (all == 0) {
      page.leaf("p", "This report was made without the parameter register.");
      return;
    }
    int assumed =
        counts.stream()
            .filter(c -> c.word().equals(Evidence.ASSUMPTION.word()))
            .mapToInt(ReportContext.EvidenceCount::count)
            .sum();
    page.leaf(
        "p",
        "Of %s values in the model, %s are assumptions: nobody measured them, so they were chosen, with a range."
            .formatted(Figures.PAGE.count(all), Figures.PAGE.count(assumed)));
    HtmlTable table =
        new HtmlTable("What the values rest on", 1, 1, "Evidence", "Values", "Meaning");
    counts.forEach(c -> table.row(c.word(), Figures.PAGE.count(c.count()), meaning(c.word())));
    table.write(page);
  }

  /** What the values rest on that the alternatives move. */
  private void moved(Html page) {
    HtmlTable table =
        new HtmlTable(
            "What the moved values rest on",
            1,
            1,
            "Value",
            "Plausible range",
            "Evidence in the base",
            "Source",
            "Moved by");
    int known = 0;
    int assumed = 0;
    for (Arm arm : findings.alternatives()) {
      for (ScenarioDifference difference : findings.differences(arm)) {
        for (ResolvedValue value : context.register()) {
          if (value.path().equals(difference.path())) {
            row(table, value, findings.armName(arm.id()));
            known++;
            assumed += value.evidence() == Evidence.ASSUMPTION ? 1 : 0;
            break;
          }
        }
      }
    }
    if (known > 0) {
      page.leaf(
          "p",
          "Of %s moved values, %s %s in the base an assumption."
              .formatted(known, assumed, assumed == 1 ? "is" : "are"));
    }
    if (!table.isEmpty()) {
      table.write(page);
    }
  }

  private static void row(HtmlTable table, ResolvedValue value, String arm) {
    Double low = value.low();
    Double high = value.high();
    String range =
        low == null || high == null ? "" : PlausibleRange.text(low, high).replace("-", "\u2212");
    String evidence =
        value.evidence().word() + (value.recalled() ? " (from memory, not yet checked)" : "");
    table.row(value.label(), range, evidence, value.source(), arm);
  }

  private static String meaning(String word) {
    for (Evidence evidence : Evidence.values()) {
      if (evidence.word().equals(word)) {
        return switch (evidence) {
          case LEGAL -> "a rule of law";
          case ADMINISTRATIVE -> "a register or an annual report";
          case EXPERIMENT -> "a randomised or natural experiment";
          case SURVEY -> "a survey";
          case EXPERT -> "the judgement of people who know the field";
          case CALIBRATED -> "fitted on published levels";
          case ASSUMPTION -> "nobody measured it: chosen, with a range";
        };
      }
    }
    return "";
  }

  private static void term(Html page, String name, String value) {
    if (!value.isBlank()) {
      page.leaf("dt", name).leaf("dd", value);
    }
  }
}
