package org.leeway.report;

import java.util.List;
import org.leeway.domain.Outcome;
import org.leeway.robust.Regret;
import org.leeway.robust.RobustResult;
import org.leeway.robust.Robustness;

/** A robustness study as the terminal shows it. */
public final class RobustText {
  private static final List<Outcome> PER_GROUP = List.of(Outcome.PLACED_52, Outcome.DURABLE_26);

  private final RobustResult result;
  private final RobustWords words;
  private final TextPage page;

  private RobustText(RobustResult result, int width) {
    this.result = result;
    this.words = new RobustWords(result, Figures.TERMINAL);
    this.page = new TextPage(width);
  }

  /** The text in lines of at most {@code width} characters. */
  public static String render(RobustResult result, int width) {
    RobustText text = new RobustText(result, width);
    text.write();
    return text.page.toString();
  }

  private void write() {
    page.paragraph(result.title());
    page.paragraph(words.size());
    page.progress(result.finished(), result.planned());
    for (RobustResult.ArmName arm : result.alternatives()) {
      page.gap();
      if (result.alternatives().size() > 1) {
        page.paragraph(arm.name());
      }
      table(arm);
      page.gap();
      page.paragraph("How sure");
      for (Robustness line : result.lines(arm)) {
        if (line.ofEverybody() && isWorthASentence(line)) {
          page.paragraph(2, words.howSure(line));
        }
      }
    }
    regrets();
    page.gap();
    page.paragraph(words.howToRead());
    page.failures(result.failures());
  }

  private static boolean isWorthASentence(Robustness line) {
    return switch (line.measured()) {
      case PLACED_52, DURABLE_26, OUTSIDE_JOBS, PUBLIC_COST -> true;
      default -> line.discovery().found();
    };
  }

  private void table(RobustResult.ArmName arm) {
    TextTable table = new TextTable("2r1l2r2r1l2r");
    table.row(0, "", "register", "", "nine of ten worlds", "sign holds", "", "chance");
    for (Robustness line : result.lines(arm)) {
      boolean grouped =
          PER_GROUP.contains(line.measured()) && Findings.mainGroups().contains(line.whom());
      if (line.ofEverybody() || grouped) {
        row(table, line);
      }
    }
    page.table(table);
  }

  private void row(TextTable table, Robustness line) {
    int indent = line.ofEverybody() ? 0 : 2;
    String label = line.ofEverybody() ? line.measured().label() : line.whom().label();
    String own =
        line.register().blocks() == 0
            ? Figures.NONE
            : words.difference(line, line.register().value());
    switch (line.basis()) {
      case SAME -> table.row(indent, label, "=", "", "", "", "no difference", "");
      case NONE ->
          table.row(
              indent, label, own, words.unit(line), worlds(line), "", "no sign", chance(line));
      case REGISTER, WORLDS ->
          table.row(
              indent,
              label,
              own,
              words.unit(line),
              worlds(line),
              words.percent(line.holds().value()),
              "["
                  + words.percent(line.holds().low())
                  + ", "
                  + words.percent(line.holds().high())
                  + "]",
              chance(line));
    }
  }

  private String chance(Robustness line) {
    return words.chance(line);
  }

  private String worlds(Robustness line) {
    return words.span(line, line.effects().low(), line.effects().high());
  }

  private void regrets() {
    if (result.regrets().isEmpty()) {
      return;
    }
    page.gap();
    TextTable table = new TextTable("2r2r1l2r");
    table.row(0, "Regret", "mean", "largest", "", "best in");
    for (Regret regret : result.regrets()) {
      Outcome.Measure measure = regret.judged().measure();
      table.row(0, regret.judged().label(), "", "", "", "");
      for (Regret.Line line : regret.lines()) {
        int decimals = Figures.TERMINAL.decimals(measure, 0, line.most());
        table.row(
            2,
            line.arm(),
            Figures.TERMINAL.size(measure, line.mean(), decimals),
            Figures.TERMINAL.size(measure, line.most(), decimals),
            Figures.TERMINAL.differenceUnit(measure),
            words.percent(line.best()));
      }
    }
    page.table(table);
  }
}
