package org.leeway.report;

import java.util.List;
import org.leeway.domain.Outcome;
import org.leeway.robust.Regret;
import org.leeway.robust.RobustResult;
import org.leeway.robust.Robustness;

/** A robustness study as the terminal shows it. */
public final class RobustText {
  private static final int NARROWEST = 40;
  private static final List<Outcome> PER_GROUP = List.of(Outcome.PLACED_52, Outcome.DURABLE_26);

  private final RobustResult result;
  private final RobustWords words;
  private final int width;
  private final StringBuilder out = new StringBuilder();

  private RobustText(RobustResult result, int width) {
    this.result = result;
    this.words = new RobustWords(result, Figures.TERMINAL);
    this.width = Math.max(NARROWEST, width);
  }

  /** The text in lines of at most {@code width} characters. */
  public static String render(RobustResult result, int width) {
    RobustText text = new RobustText(result, width);
    text.write();
    return text.out.toString();
  }

  private void write() {
    paragraph(0, result.title());
    paragraph(0, words.size());
    if (result.finished() < result.planned()) {
      paragraph(
          0, "Not all is in: " + result.finished() + " of " + result.planned() + " replicates");
    }
    for (RobustResult.ArmName arm : result.alternatives()) {
      out.append('\n');
      if (result.alternatives().size() > 1) {
        paragraph(0, arm.name());
      }
      table(arm);
      out.append('\n');
      paragraph(0, "How sure");
      for (Robustness line : result.lines(arm)) {
        if (line.ofEverybody() && isWorthASentence(line)) {
          paragraph(2, words.howSure(line));
        }
      }
    }
    regrets();
    out.append('\n');
    paragraph(0, words.howToRead());
    if (!result.failures().isEmpty()) {
      out.append('\n');
      paragraph(0, "Failed replicates: " + result.failures().size());
      result.failures().forEach(failure -> paragraph(2, failure));
    }
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
    out.append(table.render(width));
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
    out.append('\n');
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
    out.append(table.render(width));
  }

  private void paragraph(int indent, String text) {
    for (String line : TextTable.wrap(Clean.line(text), width - indent)) {
      out.append(" ".repeat(indent)).append(line).append('\n');
    }
  }
}
