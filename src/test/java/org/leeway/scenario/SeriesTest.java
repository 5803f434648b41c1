package org.leeway.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A path of values over time, written as a list. */
final class SeriesTest {
  private static final Path CYCLE = Path.of("scenarios/what-if/cycle-2008-2022.yaml");

  @TempDir private Path directory;

  @Test
  void eachValueHoldsFromItsWeekToTheNextAndTheLastForEver() throws IOException {
    Scenario scenario =
        load("{ from: week 4, every: quarter, values: [0.9, x 0.5, 0.7] }", "from week 17:", "1.2");

    assertThat(openings(scenario, 3)).isEqualTo(1);
    assertThat(openings(scenario, 4)).isEqualTo(0.9);
    assertThat(openings(scenario, 16)).isEqualTo(0.9);
    assertThat(openings(scenario, 17)).isEqualTo(0.5); // of what the parent has
    assertThat(openings(scenario, 30)).isEqualTo(0.7);
    assertThat(openings(scenario, 5000)).isEqualTo(0.7);
    assertThat(scenario.at(16).number("market.layoffs.most")).isEqualTo(2.5);
    assertThat(scenario.at(17).number("market.layoffs.most")).isEqualTo(1.2);
  }

  @Test
  void theShippedPathGoesThroughTheStagesOfTheRegister() {
    Scenario cycle = Scenarios.load(CYCLE, List.of());
    int inYear = 26;
    for (String year : List.of("slack-2012", "slack-2013", "mid-2018", "tight-2022")) {
      int week = (Integer.parseInt(year.replaceAll("\\D", "")) - 2008) * 52 + inYear;
      double there = cycle.at(0).number("market.stage." + year);
      assertThat(openings(cycle, week)).as(year).isEqualTo(there);
    }
  }

  @Test
  void mistakesAreToldWithTheirPlace() {
    assertThatThrownBy(() -> load("{ from: week 0, every: quater, values: [1] }", "", ""))
        .hasMessageContaining("4:36")
        .hasMessageContaining("series.market.openings.every: 'quater' is not possible")
        .hasMessageContaining("Did you mean quarter?");
    assertThatThrownBy(() -> load("{ from: week 0, every: year, values: [1, many] }", "", ""))
        .hasMessageContaining("4:61")
        .hasMessageContaining("'many' is not a number");
    assertThatThrownBy(() -> load("{ from: week 0, every: year, values: 1 }", "", ""))
        .hasMessageContaining("a list of values");
    assertThatThrownBy(() -> load("{ from: week 5199, every: 4 weeks, values: [1, 1] }", "", ""))
        .hasMessageContaining("goes on after week 5200");
  }

  private static double openings(Scenario scenario, int week) {
    return scenario.at(week).number("market.openings");
  }

  private Scenario load(String series, String dated, String layoffs) throws IOException {
    String more = dated.isEmpty() ? "" : dated + "\n  market.layoffs.most: " + layoffs + "\n";
    Path file = directory.resolve("series.yaml");
    Files.writeString(
        file,
        "name: A path\nextends: "
            + Path.of("scenarios/netherlands.yaml").toAbsolutePath()
            + "\nseries:\n  market.openings: "
            + series
            + "\n"
            + more);
    return Scenarios.load(file, List.of());
  }
}
