package org.leeway.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.leeway.domain.Group;
import org.leeway.why.GroupEffect;
import org.leeway.why.Kind;
import org.leeway.why.Label;
import org.leeway.why.Reason;
import org.leeway.why.WhyResult;

/** The page that says why a net effect is what it is. */
public final class WhyPage {
  private static final List<SharesChart.Part> PARTS =
      List.of(
          new SharesChart.Part("S", "superfluous: work with and without", 0),
          new SharesChart.Part("E", "effective: work only with", 3),
          new SharesChart.Part("H", "harmed: work only without", 2),
          new SharesChart.Part("B", "blocked: more goals, no work", 1),
          new SharesChart.Part("F", "set back: fewer goals, no work", 5),
          new SharesChart.Part("P", "powerless: as many goals, no work", 4));

  private final WhyResult result;
  private final WhyWords words;
  private final StudyPage page;

  private WhyPage(WhyResult result, StudyRun run) {
    this.result = result;
    this.words = new WhyWords(result, Figures.PAGE);
    this.page = new StudyPage(result.title(), List.of(words.size()), run);
  }

  /** The page, ready to be written. */
  public static StudyPage of(WhyResult result, StudyRun run) {
    WhyPage page = new WhyPage(result, run);
    page.fill();
    return page.page;
  }

  private void fill() {
    GroupEffect everybody = result.everybody();
    page.section("why", "Why is the effect what it is?");
    if (!words.warning().isEmpty()) {
      page.warning(words.warning());
    }
    page.headlines(
        List.of(
            new StudyPage.Headline(words.sentence(everybody), everybody.sure()),
            new StudyPage.Headline(words.jobs(), true)));
    page.note(
        "An average effect cannot tell a change that was not needed from one that did not help."
            + " Here every client is compared with the same client, with the same luck, in the"
            + " world without the change.");
    picture("why-groups", "What the change did, by scheme and distance", Findings.mainGroups());
    page.section("groups", "For whom");
    table("Net effect and what it is made of", result.groups());
    picture("why-cells", "What the change did, scheme by distance", Findings.crossGroups());
    page.headlines(
        result.groups().stream()
            .filter(each -> !each.group().equals(everybody.group()))
            .filter(each -> Findings.mainGroups().contains(each.whom()))
            .filter(each -> each.named() != Label.NOBODY)
            .map(
                each ->
                    new StudyPage.Headline(
                        each.whom().label() + ": " + decapitalised(words.sentence(each)),
                        each.sure()))
            .toList());
    behind(everybody);
    page.section("reading", "How to read this");
    words.notes().forEach(page::paragraph);
    page.note("Everything on this page stands in why.json; a line per person in census.parquet.");
  }

  private static String decapitalised(String sentence) {
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }

  private void picture(String name, String title, List<Group> groups) {
    List<GroupEffect> shown =
        result.groups().stream().filter(each -> groups.contains(each.whom())).toList();
    if (shown.isEmpty()) {
      return;
    }
    SharesChart chart =
        new SharesChart(
            shown.stream().map(each -> each.whom().label()).toList(),
            PARTS,
            shown.stream()
                .map(each -> Stream.of(Kind.values()).map(kind -> each.kind(kind).value()).toList())
                .toList(),
            "Share of the clients, per cent");
    StringBuilder description = new StringBuilder();
    for (GroupEffect each : shown) {
      description.append(each.whom().label()).append(": ");
      List<String> shares = new ArrayList<>();
      for (Kind kind : Kind.values()) {
        shares.add(kind.code() + " " + words.percent(each.kind(kind)));
      }
      description.append(String.join(", ", shares)).append(". ");
    }
    page.picture(
        new Picture(
            name,
            title,
            "A bar is everybody of a group. The net effect is E less H.",
            description.toString().strip(),
            chart.height(),
            chart::draw));
  }

  private void table(String caption, List<GroupEffect> groups) {
    HtmlTable table =
        new HtmlTable(
            caption,
            "lrrrrrrrrrl",
            List.of(
                "Group",
                "Persons",
                "Work without",
                "Work with",
                "Net, points",
                "Effective",
                "Harmed",
                "Blocked",
                "Set back",
                "Powerless",
                "Called"));
    for (GroupEffect each : groups) {
      table.styled(
          each.sure() ? "" : "unclear",
          each.whom().label(),
          Figures.PAGE.count(Math.round(each.people())),
          words.percent(each.base()),
          words.percent(each.changed()),
          words.netWithInterval(each.net()),
          words.percent(each.kind(Kind.EFFECTIVE)),
          words.percent(each.kind(Kind.HARMED)),
          words.percent(each.kind(Kind.BLOCKED)),
          words.percent(each.kind(Kind.SET_BACK)),
          words.percent(each.kind(Kind.POWERLESS)),
          each.label() + (each.sure() ? "" : " (not sure)"));
    }
    page.table(table);
  }

  private void behind(GroupEffect everybody) {
    page.section("behind", "What stands behind it");
    HtmlTable table =
        new HtmlTable(
            "Everybody, with 90% intervals over the seeds",
            "lrl", List.of("What became of people", "Share", "Kind"));
    for (Kind kind : Kind.values()) {
      table.row(kind.label(), words.shareWithInterval(everybody.kind(kind)), kind.code());
      for (Reason reason : Reason.of(kind)) {
        table.styled(
            "unclear",
            "\u2013 " + reason.label(),
            words.shareWithInterval(everybody.reason(reason)),
            "");
      }
    }
    page.table(table);
    page.note(
        "Why nobody was hired is read from the state at the end of each week: a candidate who was"
            + " thought of and dropped within one week counts as never thought of.");
  }
}
