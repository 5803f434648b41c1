package org.leeway.report;

import java.util.List;
import org.leeway.domain.Group;
import org.leeway.why.GroupEffect;
import org.leeway.why.Kind;
import org.leeway.why.Reason;
import org.leeway.why.WhyResult;

/** Why a net effect is what it is, as the terminal shows it. */
public final class WhyText {

  private final WhyResult result;
  private final WhyWords words;
  private final TextPage page;

  private WhyText(WhyResult result, int width) {
    this.result = result;
    this.words = new WhyWords(result, Figures.TERMINAL);
    this.page = new TextPage(width);
  }

  /** The text in lines of at most {@code width} characters. */
  public static String render(WhyResult result, int width) {
    WhyText text = new WhyText(result, width);
    text.write();
    return text.page.toString();
  }

  private void write() {
    page.paragraph(result.title());
    page.paragraph(words.size());
    page.progress(result.finished(), result.planned());
    if (!words.warning().isEmpty()) {
      page.paragraph(words.warning());
    }
    page.gap();
    page.paragraph(words.sentence(result.everybody()));
    page.gap();
    groups();
    page.gap();
    behind();
    page.gap();
    page.paragraph(words.jobs());
    page.gap();
    words.notes().forEach(page::paragraph);
    page.failures(result.failures());
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
    page.table(table);
    if (shown.stream().anyMatch(each -> !each.sure())) {
      page.paragraph("? not sure: within the intervals another name is possible");
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
    page.table(table);
  }

  private String percent(GroupEffect effect, Kind kind) {
    return words.percent(effect.kind(kind));
  }
}
