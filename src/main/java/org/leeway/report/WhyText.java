package org.leeway.report;

import java.util.List;
import org.leeway.domain.Group;
import org.leeway.why.GroupEffect;
import org.leeway.why.Kind;
import org.leeway.why.Reason;
import org.leeway.why.WhyResult;

/** Why a net effect is what it is, as the terminal shows it. */
public final class WhyText {
  private static final int NARROWEST = 40;

  private final WhyResult result;
  private final WhyWords words;
  private final int width;
  private final StringBuilder out = new StringBuilder();

  private WhyText(WhyResult result, int width) {
    this.result = result;
    this.words = new WhyWords(result, Figures.TERMINAL);
    this.width = Math.max(NARROWEST, width);
  }

  /** The text in lines of at most {@code width} characters. */
  public static String render(WhyResult result, int width) {
    WhyText text = new WhyText(result, width);
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
    if (!words.warning().isEmpty()) {
      paragraph(0, words.warning());
    }
    out.append('\n');
    paragraph(0, words.sentence(result.everybody()));
    out.append('\n');
    groups();
    out.append('\n');
    behind();
    out.append('\n');
    paragraph(0, words.jobs());
    out.append('\n');
    words.notes().forEach(note -> paragraph(0, note));
    if (!result.failures().isEmpty()) {
      out.append('\n');
      paragraph(0, "Failed replicates: " + result.failures().size());
      result.failures().forEach(failure -> paragraph(2, failure));
    }
  }

  private void groups() {
    TextTable table = new TextTable("2r2r2r2r2r2r2r2l");
    table.row(
        0,
        "",
        "net, points",
        "superfl.",
        "effect.",
        "harmed",
        "blocked",
        "set b.",
        "powerl.",
        "called");
    List<GroupEffect> shown =
        result.groups().stream()
            .filter(each -> Findings.mainGroups().contains(each.whom()))
            .toList();
    for (GroupEffect effect : shown) {
      boolean all = effect.group().equals(Group.ALL.code());
      table.row(
          all ? 0 : 2,
          effect.whom().label(),
          words.netWithInterval(effect.net()),
          words.percent(effect.kind(Kind.SUPERFLUOUS)),
          words.percent(effect.kind(Kind.EFFECTIVE)),
          words.percent(effect.kind(Kind.HARMED)),
          words.percent(effect.kind(Kind.BLOCKED)),
          words.percent(effect.kind(Kind.SET_BACK)),
          words.percent(effect.kind(Kind.POWERLESS)),
          effect.label() + (effect.sure() ? "" : " ?"));
    }
    out.append(table.render(width));
    if (shown.stream().anyMatch(each -> !each.sure())) {
      paragraph(0, "? not sure: within the intervals another name is possible");
    }
  }

  private void behind() {
    TextTable table = new TextTable("2r2l");
    GroupEffect everybody = result.everybody();
    for (Kind kind : Kind.values()) {
      table.row(0, kind.label(), percent(everybody, kind), kind.code());
      for (Reason reason : Reason.of(kind)) {
        table.row(2, reason.label(), words.percent(everybody.reason(reason)), "");
      }
    }
    out.append(table.render(width));
  }

  private String percent(GroupEffect effect, Kind kind) {
    return words.percent(effect.kind(kind));
  }

  private void paragraph(int indent, String text) {
    for (String line : TextTable.wrap(Clean.line(text), width - indent)) {
      out.append(" ".repeat(indent)).append(line).append('\n');
    }
  }
}
