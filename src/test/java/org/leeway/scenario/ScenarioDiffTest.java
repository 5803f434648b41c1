package org.leeway.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioDiffTest {
  @TempDir Path directory;

  @Test
  void aScenarioDoesNotDifferFromItself() {
    assertThat(ScenarioDiff.between(Scenarios.load(Fixture.BASE), Scenarios.load(Fixture.BASE)))
        .isEmpty();
  }

  @Test
  void onlyWhatDiffersIsListedWithTheLineThatMadeIt() {
    Scenario base = Scenarios.load(Fixture.BASE);
    Path file =
        Fixture.child(
            directory,
            "child.yaml",
            """
            market.cycle: slack
            service.contact.minutes: 45
            from week 52:
              organisation[type=municipality].caseload.norm: x 0.5
            """);
    Scenario child = Scenarios.load(file);
    String shown = SourceFiles.shown(file);

    assertThat(ScenarioDiff.between(base, child))
        .containsExactly(
            new ScenarioDifference(
                "organisation.municipality.caseload.norm",
                "Clients per municipal professional",
                "clients per full-time professional",
                "130",
                "65",
                52,
                shown + ":6",
                60.0,
                250.0),
            new ScenarioDifference(
                "market.cycle",
                "State of the labour market",
                "",
                "tight",
                "slack",
                null,
                shown + ":3"));
    assertThat(ScenarioDiff.between(child, base))
        .extracting(
            ScenarioDifference::base, ScenarioDifference::alternative, ScenarioDifference::where)
        .containsExactly(tuple("65", "130", shown + ":6"), tuple("slack", "tight", shown + ":3"));
  }

  @Test
  void aDateOfTheFileIsTheWeekOfTheDifferenceAndItsLineIsThatOfTheChange() {
    Path file = Fixture.child(directory, "child.yaml", "from: week 52\nmarket.cycle: slack\n");

    assertThat(ScenarioDiff.between(Scenarios.load(Fixture.BASE), Scenarios.load(file)))
        .extracting(
            ScenarioDifference::path, ScenarioDifference::fromWeek, ScenarioDifference::where)
        .containsExactly(tuple("market.cycle", 52, SourceFiles.shown(file) + ":4"));
  }

  @Test
  void theWeekInWhichADifferenceEndsIsListedToo() {
    Scenario base = Scenarios.load(Fixture.BASE);
    Scenario pulse =
        Fixture.load(
            directory,
            "from week 10: {service.contact.wait: 3}\nfrom week 20: {service.contact.wait: 6}\n");

    assertThat(ScenarioDiff.between(base, pulse))
        .extracting(
            ScenarioDifference::fromWeek, ScenarioDifference::base, ScenarioDifference::alternative)
        .containsExactly(tuple(10, "6", "3"), tuple(20, "6", "6"));
  }

  @Test
  void regionsThatDifferAreListed() {
    Scenario base = Scenarios.load(Fixture.BASE);
    Scenario some = Fixture.load(directory, "regions: [Eastland]\n");

    assertThat(ScenarioDiff.between(base, some))
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.path()).isEqualTo("regions");
              assertThat(difference.base()).isEqualTo("3: Northland, Eastland, Southland");
              assertThat(difference.alternative()).isEqualTo("1: Eastland");
            });
  }
}
