package org.leeway.report;

import java.util.ArrayList;
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
    List<LeagueLine> lines = LeagueWords.ordered(league);
    boolean sparse = lines.stream().anyMatch(line -> line.sparse() > 0);
    List<String> heads =
        new ArrayList<>(
            List.of(
                "Scenario", "Strategy", "Took", "Before", "Rank before", "After", "Rank after"));
    if (sparse) {
      heads.add("Too few");
    }
    HtmlTable table =
        new HtmlTable(
            "Those whom the company took, best first", "llrrrrr" + (sparse ? "r" : ""), heads);
    for (LeagueLine line : lines) {
      List<String> cells =
          new ArrayList<>(
              List.of(
                  words.scenario(line),
                  line.strategy(),
                  words.share(line.taken()),
                  words.share(line.before()),
                  LeagueWords.rank(line.rankBefore()),
                  words.share(line.after()),
                  LeagueWords.rank(line.rankAfter())));
      if (sparse) {
        cells.add(words.percent(line.sparse()));
      }
      table.row(cells.toArray(String[]::new));
    }
    return table;
  }
}
