package org.leeway.report;

import org.jspecify.annotations.Nullable;
import org.leeway.hypothesis.Finding;
import org.leeway.hypothesis.HypothesisResult;
import org.leeway.hypothesis.HypothesisResults;
import org.leeway.hypothesis.Verdict;

/** What a run of hypotheses found, as the terminal shows it. */
public final class HypothesisText {
  /** Up to so many are told part by part. */
  private static final int MOST_TOLD = 20;

  private static final HypothesisFigures FIGURES = new HypothesisFigures(Figures.TERMINAL);

  private final HypothesisResults results;
  private final int width;
  private final StringBuilder out = new StringBuilder();

  private HypothesisText(HypothesisResults results, int width) {
    this.results = results;
    this.width = width;
  }

  /** The text in lines of at most {@code width} characters. */
  public static String render(HypothesisResults results, int width) {
    return new HypothesisText(results, width).text();
  }

  private String text() {
    if (results.hypotheses().size() <= MOST_TOLD) {
      results.hypotheses().forEach(this::tell);
    } else {
      table();
    }
    out.append('\n');
    line(summary(results));
    if (results.hypotheses().size() > MOST_TOLD) {
      line("Claims, parts and what an error lacks: on the page, or by leeway hypothesis show ID");
    }
    return out.toString();
  }

  /** How many got which verdict. */
  static String summary(HypothesisResults results) {
    StringBuilder text = new StringBuilder();
    for (Verdict verdict : Verdict.values()) {
      text.append(text.length() == 0 ? "" : ", ")
          .append(results.count(verdict))
          .append(' ')
          .append(verdict.word());
    }
    int all = results.hypotheses().size();
    return all + (all == 1 ? " hypothesis: " : " hypotheses: ") + text;
  }

  private void table() {
    TextTable table = new TextTable("2l2r1l1l");
    table.row(0, "hypothesis", "verdict", "effect", "90% interval", "");
    for (HypothesisResult result : results.hypotheses()) {
      Finding decisive = decisive(result);
      table.row(
          0,
          Clean.line(result.id()),
          result.verdict(),
          decisive == null ? "" : FIGURES.effect(decisive),
          decisive == null ? "" : FIGURES.interval(decisive),
          decisive == null
              ? ""
              : HypothesisFigures.unit(decisive)
                  + (result.seedsNeeded() > 0 ? ", " + result.seedsNeeded() + " seeds" : ""));
    }
    out.append(table.render(width));
  }

  /** The part that decided, or the first that counts; null when nothing was simulated. */
  static @Nullable Finding decisive(HypothesisResult result) {
    for (Finding finding : result.findings()) {
      if (finding.verdict().equals(result.verdict())) {
        return finding;
      }
    }
    return null;
  }

  private void tell(HypothesisResult result) {
    line(result.id() + ": " + result.claim());
    line("  " + verdict(result));
    TextTable table = new TextTable("2r2r2r1l1l2l");
    table.row(2, "", "off", "on", "effect", "90% interval", "", "expected");
    for (Finding finding : result.findings()) {
      table.row(
          2,
          Clean.line((finding.interaction() ? "Difference: " : "") + finding.part()),
          FIGURES.level(finding, finding.off()),
          FIGURES.level(finding, finding.on()),
          FIGURES.effect(finding),
          FIGURES.interval(finding),
          HypothesisFigures.unit(finding),
          finding.expected().isEmpty() ? "" : finding.expected() + " " + finding.verdict());
    }
    if (!result.findings().isEmpty()) {
      out.append(table.render(width));
    }
    out.append('\n');
  }

  /** The verdict in a sentence. */
  static String verdict(HypothesisResult result) {
    String seeds =
        result.seedsNeeded() > 0
            ? "; " + result.seedsNeeded() + " seeds would probably decide"
            : "";
    return result.verdict() + ", by " + result.decidedBy() + seeds;
  }

  private void line(String text) {
    int indent = text.length() - text.stripLeading().length();
    TextTable.wrap(Clean.line(text), width - indent)
        .forEach(each -> out.append(" ".repeat(indent)).append(each).append('\n'));
  }
}
