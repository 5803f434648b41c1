package org.leeway.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.leeway.evidence.CheckResult;
import org.leeway.evidence.FindingResult;
import org.leeway.evidence.Role;
import org.leeway.evidence.Validation;
import org.leeway.evidence.Verdict;

/** What the validation of findings gave, as the terminal shows it. */
public final class EvidenceText {
  private static final int NARROWEST = 40;
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
      TextTable table = new TextTable("2l2l2l");
      result.findings().stream()
          .filter(each -> each.topic().equals(topic) && !each.checks().isEmpty())
          .forEach(each -> rows(table, each));
      out.append(table.render(width));
      result.findings().stream()
          .filter(each -> each.topic().equals(topic) && !each.reason().isEmpty())
          .forEach(this::reason);
    }
    out.append('\n');
    league();
    out.append('\n');
    line(
        0,
        "* core. Intervals are 90 % over seeds. reproduced: the whole interval lies within what is"
            + " accepted; missed: outside; error: the model cannot say.");
  }

  private void rows(TextTable table, FindingResult finding) {
    List<CheckResult> checks = finding.checks();
    if (checks.size() == 1) {
      row(table, 2, WORDS.name(finding), checks.get(0), finding.verdict());
      return;
    }
    table.row(2, WORDS.name(finding), "", "", finding.verdict());
    checks.forEach(check -> row(table, 6, check.outcome(), check, ""));
  }

  private static void row(
      TextTable table, int indent, String label, CheckResult check, String whole) {
    String verdict = whole.equals(Verdict.ERROR.word()) ? whole : WORDS.verdict(check);
    table.row(indent, Clean.line(label), WORDS.figure(check), WORDS.accept(check), verdict);
  }

  private void reason(FindingResult finding) {
    String what =
        finding.checks().isEmpty()
            ? ": the model lacks " + finding.reason()
            : ": " + finding.reason();
    line(2, WORDS.name(finding) + "  " + finding.verdict() + what);
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
