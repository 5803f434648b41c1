package org.leeway.report;

import java.util.List;
import org.leeway.experiment.League;
import org.leeway.experiment.LeagueLine;

/** Companies ranked by what became of those whom they took, before and after correction. */
record LeagueSection(Findings findings) implements Section {
  @Override
  public void write(Html page) {
    List<League> leagues = findings.comparison().leagues();
    if (leagues.isEmpty()) {
      return;
    }
    LeagueWords words = new LeagueWords(findings, Figures.PAGE);
    page.section("league", "League table of strategies");
    for (League league : leagues) {
      page.leaf("h3", league.outcome().label());
      page.leaf("p", words.verdict(league), "class", league.changed() ? "warning" : "lead");
      table(words, league).write(page);
      page.leaf("p", words.cover(league), "class", "note");
    }
    page.leaf("p", LeagueWords.HOW, "class", "note");
    page.close();
  }

  private static HtmlTable table(LeagueWords words, League league) {
    HtmlTable table =
        new HtmlTable(
            league.outcome().label() + ", of those whom the company took",
            "lrrrrrr",
            List.of(
                "Scenario (strategy)",
                "Took",
                "Before",
                "Rank",
                "After",
                "Rank",
                "Clients in groups with too few"));
    for (LeagueLine line : LeagueWords.ordered(league)) {
      table.row(
          words.company(line),
          words.share(line.taken()),
          words.share(line.before()),
          LeagueWords.rank(line.rankBefore()),
          words.share(line.after()),
          LeagueWords.rank(line.rankAfter()),
          words.percent(line.sparse()));
    }
    return table;
  }
}
