package org.leeway.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scenarios in which a company serves everybody, the worlds, and the guides beside them. */
final class ShippedStrategiesTest {
  private static final Path SCENARIOS = Path.of("scenarios");
  private static final Pattern EXAMPLE = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("`([a-z][a-z -]*)`");

  @TempDir private Path directory;

  @Test
  void everyStrategyHasAScenarioThatChangesTheApproachAndLeavesPeopleMoneyAndCaseloadAlone() {
    Scenario base = Scenarios.load(Fixture.NETHERLANDS);
    List<Card> strategies = base.theory().of(Card.Kind.STRATEGY);
    assertThat(strategies).extracting(Card::number).containsExactly("A", "B", "C-M", "C-U", "D");
    for (Card card : strategies) {
      Path file = SCENARIOS.resolve("strategies").resolve(card.code() + ".yaml");
      List<ScenarioDifference> changes = ScenarioDiff.between(base, Scenarios.load(file));
      assertThat(changes)
          .as("%s", file)
          .extracting(ScenarioDifference::path)
          .contains("organisation.uwv.strategy", "organisation.municipality.strategy")
          .allMatch(
              path -> path.endsWith(".strategy") || path.equals("instrument.work-first.hours"));
      Scenario selecting = Scenarios.load(file, List.of("organisation[*].entry-selection=yes"));
      assertThat(selecting.at(0).yes("organisation.uwv.entry-selection")).isTrue();
      assertThat(base.at(0).yes("organisation.uwv.entry-selection")).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"strategies", "worlds"})
  void everyExampleOfAGuideLoads(String guide) throws IOException {
    Path folder = SCENARIOS.resolve(guide);
    String text = Files.readString(folder.resolve("README.md"));
    Matcher example = EXAMPLE.matcher(text);
    int scenarios = 0;
    Path theory = Files.createDirectories(directory.resolve("my-theory"));
    while (example.find()) {
      if (example.group(1).startsWith("strategy:")) {
        Files.writeString(theory.resolve("strategies.yaml"), example.group(1));
        continue;
      }
      String written =
          Pattern.compile("(?m)^extends: (.*)$")
              .matcher(example.group(1))
              .replaceAll(
                  found ->
                      "extends: "
                          + Matcher.quoteReplacement(
                              folder.toAbsolutePath().resolve(found.group(1)).toString()));
      Path file = Files.writeString(directory.resolve("example" + scenarios + ".yaml"), written);
      Scenario loaded = Scenarios.load(file);
      assertThat(ScenarioDiff.between(Scenarios.load(Fixture.NETHERLANDS), loaded)).isNotEmpty();
      scenarios++;
    }
    assertThat(scenarios).isPositive();
  }

  @Test
  void theGuideNamesEveryKeyOfAStrategy() throws IOException {
    String guide = Files.readString(SCENARIOS.resolve("strategies").resolve("README.md"));
    List<String> named = new ArrayList<>();
    CODE.matcher(guide).results().forEach(found -> named.add(found.group(1)));
    Values values = Scenarios.load(Fixture.NETHERLANDS).at(0);
    String card = "strategy.company-d";
    for (String key : values.children(card)) {
      assertThat(named).contains(key);
      if (List.of("entry", "emphasis", "employer", "control").contains(key)) {
        assertThat(named).containsAll(values.children(card + "." + key));
      }
    }
  }
}
