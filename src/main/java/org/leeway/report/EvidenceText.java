package org.leeway.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.leeway.evidence.CheckResult;
import org.leeway.evidence.FindingResult;
import org.leeway.evidence.Role;
import org.leeway.evidence.Validation;
import org.leeway.evidence.Verdict;

/** What the validation of findings gave, as the terminal shows it. */
public final class EvidenceText {
  private static final int NARROWEST = 40;

  /** Room for the longest verdict, and for the name of a finding beside it. */
  private static final int VERDICT = 12;

  private static final int CHECK = 14;
  private static final EvidenceWords WORDS = new EvidenceWords(Figures.TERMINAL);

  private final Validation result;
  private final int width;
  private final StringBuilder out = new StringBuilder();

  private EvidenceText(Validation result, int width) {
    this.result = result;
    this.width = Math.max(NARROWEST, width);
  }

  /** The text in lines of at most {@code width} characters. */
  public static String render(Validation result, int width) {
    EvidenceText text = new EvidenceText(result, width);
    text.write();
    return text.out.toString();
  }

  private void write() {
    line(0, result.title());
    line(0, "in " + result.scenario());
    if (result.missing() > 0) {
      line(0, "Not all is in: " + result.missing() + " replicates are missing");
    }
    for (String topic : result.topics()) {
      out.append('\n');
      line(0, capital(topic));
      result.findings().stream().filter(each -> each.topic().equals(topic)).forEach(this::finding);
    }
    out.append('\n');
    league();
    out.append('\n');
    line(
        0,
        "* core. Intervals are 90 % over seeds. reproduced: the whole interval lies within what is"
            + " accepted; missed: outside; error: the model cannot say.");
  }

  /** The verdict first, so that the eye can run down the page; then what it rests on. */
  private void finding(FindingResult finding) {
    hanging(finding.verdict(), VERDICT, WORDS.name(finding));
    if (!finding.reason().isEmpty()) {
      String lacks = finding.checks().isEmpty() ? "the model lacks " : "";
      line(CHECK, lacks + finding.reason());
    }
    finding.checks().forEach(this::check);
  }

  private void check(CheckResult check) {
    line(CHECK, check.outcome());
    String accept = WORDS.accept(check).isEmpty() ? "" : "accepted " + WORDS.accept(check);
    String figures =
        String.format(
            Locale.ROOT, "%-34s %-20s %s", WORDS.figure(check), accept, WORDS.verdict(check));
    line(CHECK + 2, figures);
  }

  /** A word, and beside it a text that goes on below itself. */
  private void hanging(String word, int indent, String text) {
    List<String> lines = TextTable.wrap(Clean.line(text), width - indent);
    for (int place = 0; place < lines.size(); place++) {
      String margin = place == 0 ? word : "";
      out.append(margin)
          .append(" ".repeat(indent - margin.length()))
          .append(lines.get(place))
          .append('\n');
    }
  }

  private void league() {
    TextTable table = new TextTable("2r2r2r2r2r");
    List<String> heads = new ArrayList<>();
    Arrays.stream(Verdict.values()).map(Verdict::word).forEach(heads::add);
    heads.add("findings");
    table.row(0, "", heads.toArray(String[]::new));
    for (String topic : result.topics()) {
      counts(table, capital(topic), v -> result.count(topic, v));
    }
    for (Role role : Role.values()) {
      counts(table, "role " + role.word(), v -> result.count(role, v));
    }
    counts(
        table,
        "all",
        v -> result.topics().stream().mapToLong(topic -> result.count(topic, v)).sum());
    out.append(table.render(width));
  }

  private static void counts(
      TextTable table, String label, java.util.function.ToLongFunction<Verdict> count) {
    List<String> cells = new ArrayList<>();
    long all = 0;
    for (Verdict verdict : Verdict.values()) {
      all += count.applyAsLong(verdict);
      cells.add(Figures.TERMINAL.count(count.applyAsLong(verdict)));
    }
    cells.add(Figures.TERMINAL.count(all));
    if (all > 0) {
      table.row(0, Clean.line(label), cells.toArray(String[]::new));
    }
  }

  private static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private void line(int indent, String text) {
    for (String line : TextTable.wrap(Clean.line(text), width - indent)) {
      out.append(" ".repeat(indent)).append(line).append('\n');
    }
  }
}
