package org.leeway.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.leeway.evidence.CheckResult;
import org.leeway.evidence.FindingResult;
import org.leeway.evidence.Role;
import org.leeway.evidence.Validation;
import org.leeway.evidence.Verdict;

/** The page of a validation: league table, and per topic a chart and a table of findings. */
public final class EvidencePage {
  private static final EvidenceWords WORDS = new EvidenceWords(Figures.PAGE);

  private EvidencePage() {}

  /** The page. */
  public static StudyPage of(Validation result, StudyRun run) {
    StudyPage page =
        new StudyPage(
            result.title(), List.of("What the model gives of it in " + result.scenario()), run);
    page.section("league", "How many were reproduced");
    if (result.missing() > 0) {
      page.warning("Replicates that are missing: " + result.missing());
    }
    page.table(league(result)).table(roles(result));
    page.note(
        "A finding is reproduced when the whole 90% interval of what the model gives lies within"
            + " what was accepted before, missed when it lies outside, and undecided otherwise:"
            + " more seeds may decide. An error says that the model cannot speak to it.");
    int number = 0;
    for (String topic : result.topics()) {
      topic(page, result, topic, "topic-" + ++number);
    }
    return page;
  }

  private static HtmlTable league(Validation result) {
    HtmlTable table = table("Findings by topic", "Topic");
    for (String topic : result.topics()) {
      row(table, topic, verdict -> result.count(topic, verdict));
    }
    return table;
  }

  private static HtmlTable roles(Validation result) {
    HtmlTable table = table("Findings by what they may be used for", "Role");
    for (Role role : Role.values()) {
      row(table, role.word(), verdict -> result.count(role, verdict));
    }
    return table;
  }

  private static HtmlTable table(String caption, String first) {
    List<String> heads = new ArrayList<>(List.of(first));
    for (Verdict verdict : Verdict.values()) {
      heads.add(verdict.word());
    }
    return new HtmlTable(caption, "l" + "r".repeat(Verdict.values().length), heads);
  }

  private static void row(HtmlTable table, String name, ToLongFunction<Verdict> count) {
    List<String> cells = new ArrayList<>(List.of(name));
    long all = 0;
    for (Verdict verdict : Verdict.values()) {
      all += count.applyAsLong(verdict);
      cells.add(Figures.PAGE.count(count.applyAsLong(verdict)));
    }
    if (all > 0) {
      table.row(cells.toArray(String[]::new));
    }
  }

  private static void topic(StudyPage page, Validation result, String topic, String id) {
    List<FindingResult> findings =
        result.findings().stream().filter(each -> each.topic().equals(topic)).toList();
    page.section(id, Character.toUpperCase(topic.charAt(0)) + topic.substring(1));
    List<String> rows = new ArrayList<>();
    List<CheckResult> checks = new ArrayList<>();
    for (FindingResult finding : findings) {
      for (CheckResult check : finding.checks()) {
        if (check.needed() && !check.accept().isEmpty() && !Double.isNaN(check.effect())) {
          rows.add(finding.id() + " " + check.outcome());
          checks.add(check);
        }
      }
    }
    if (!checks.isEmpty()) {
      EvidenceChart chart = new EvidenceChart(rows, checks);
      page.picture(
          new Picture(
              id,
              "Model against findings: " + topic,
              "The band is what is accepted, on a scale of its own for each row; a line is the 90%"
                  + " interval of the model. What lies far outside stands at the edge.",
              "",
              chart.height(),
              chart::draw));
    }
    page.table(figures(findings)).table(sources(findings));
  }

  private static HtmlTable figures(List<FindingResult> findings) {
    HtmlTable table =
        new HtmlTable(
            "What was looked at",
            "llrll",
            List.of("Finding", "Outcome", "Model", "Accepted", "Verdict"));
    for (FindingResult finding : findings) {
      for (CheckResult check : finding.checks()) {
        table.styled(
            check.needed() ? "" : "unclear",
            WORDS.name(finding),
            check.outcome() + " (" + check.contrast() + ")",
            WORDS.figure(check),
            WORDS.accept(check),
            WORDS.verdict(check));
      }
    }
    return table;
  }

  private static HtmlTable sources(List<FindingResult> findings) {
    HtmlTable table =
        new HtmlTable(
            "Verdicts and sources",
            "lllll",
            List.of("Finding", "Verdict", "Why", "Published", "Source"));
    for (FindingResult finding : findings) {
      String why =
          finding.checks().isEmpty() ? "The model lacks " + finding.reason() : finding.reason();
      table.styled(
          "",
          List.of(
              HtmlTable.Cell.of(WORDS.name(finding)),
              HtmlTable.Cell.of(finding.verdict()),
              HtmlTable.Cell.of(why),
              HtmlTable.Cell.of(
                  finding.published() + (finding.status().equals("memory") ? " (recalled)" : "")),
              new HtmlTable.Cell(finding.citation(), finding.url())));
    }
    return table;
  }
}
