package org.leeway.report;

import java.util.function.UnaryOperator;
import org.leeway.experiment.League;
import org.leeway.experiment.LeagueLine;

/** The league tables of companies as the terminal shows them. */
final class LeagueText {
  private final LeagueWords words;
  private final int width;
  private final UnaryOperator<String> clean;
  private final StringBuilder out = new StringBuilder();

  private LeagueText(Findings findings, int width, UnaryOperator<String> clean) {
    this.words = new LeagueWords(findings, Figures.TERMINAL);
    this.width = width;
    this.clean = clean;
  }

  /**
   * The text; empty when there are no league tables.
   *
   * @param clean what is done to names by strangers
   */
  static String render(Findings findings, int width, UnaryOperator<String> clean) {
    LeagueText text = new LeagueText(findings, width, clean);
    findings.comparison().leagues().forEach(text::league);
    if (!text.out.isEmpty()) {
      text.out.append('\n');
      text.paragraph(LeagueWords.HOW);
    }
    return text.out.toString();
  }

  private void league(League league) {
    out.append('\n');
    paragraph("League table: " + league.outcome().label().toLowerCase(java.util.Locale.ROOT));
    TextTable table = new TextTable("2r2r1r2r1r");
    table.row(2, "", "took", "before", "rank", "after", "rank");
    for (LeagueLine line : LeagueWords.ordered(league)) {
      table.row(
          2,
          clean.apply(words.company(line)),
          words.percent(line.taken().value()),
          words.share(line.before()),
          LeagueWords.rank(line.rankBefore()),
          words.share(line.after()),
          LeagueWords.rank(line.rankAfter()));
    }
    out.append(table.render(width));
    paragraph(words.verdict(league) + " " + words.cover(league));
  }

  private void paragraph(String text) {
    for (String line : TextTable.wrap(clean.apply(text), width)) {
      out.append(line).append('\n');
    }
  }
}
