package org.leeway.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leeway.scenario.Card;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.ScenarioDiff;
import org.leeway.scenario.ScenarioDifference;
import org.leeway.scenario.Scenarios;

/** Six views of unemployment, six policies, and what is expected where they meet. */
final class PositionsTest {
  private static final Path SCENARIOS = Path.of("scenarios");
  private static final List<String> POLICIES =
      List.of(
          "more-vacancies",
          "control-and-sanctions",
          "information-and-mediation",
          "reintegration-trajectory",
          "wage-subsidy",
          "protected-jobs");

  private final List<Hypothesis> cells =
      HypothesisReader.read(
          List.of(SCENARIOS.resolve("hypotheses/positions.yaml")), null, List.of());
  private final List<Card> positions =
      Scenarios.load(SCENARIOS.resolve("netherlands.yaml")).theory().of(Card.Kind.POSITION);

  private Hypothesis cell(int world, String policy) {
    String id = "positions-W" + world + "-" + policy;
    return cells.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void everyPolicyMeetsEveryWorldAndEachIsBestAtHome() {
    assertThat(cells).hasSize(36);
    for (int world = 1; world <= 6; world++) {
      for (int policy = 0; policy < POLICIES.size(); policy++) {
        Hypothesis cell = cell(world, POLICIES.get(policy));
        boolean atHome = policy == world - 1;
        assertThat(cell.source()).contains("W" + world);
        assertThat(cell.source().contains("sign ++")).as(cell.id()).isEqualTo(atHome && world < 6);
        assertThat(cell.isRunnable()).isTrue();
        if (atHome && cell.test() != null) {
          assertThat(cell.test().expectations().get(0).signs()).containsOnly(Sign.MORE);
        }
      }
    }
  }

  @Test
  void everyPositionNamesItsWorldAndItsPolicyAndTheyAreThere() {
    assertThat(positions).hasSize(6);
    for (int place = 0; place < positions.size(); place++) {
      Card position = positions.get(place);
      Path world = SCENARIOS.resolve(position.links("world").get(0));
      assertThat(Scenarios.load(world).why()).contains("W" + (place + 1));
      assertThat(position.links("lever").get(0))
          .isEqualTo("levers/" + POLICIES.get(place) + ".yaml");
    }
  }

  @Test
  void theClaimsTryThePoliciesOfTheLeverFiles() throws IOException {
    Scenario base = Scenarios.load(SCENARIOS.resolve("netherlands.yaml"));
    try (Stream<Path> files = Files.list(SCENARIOS.resolve("levers"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".yaml"))).hasSameSizeAs(POLICIES);
    }
    for (String policy : POLICIES) {
      Path lever = SCENARIOS.resolve("levers").resolve(policy + ".yaml");
      Set<String> paths = changed(base, Scenarios.load(lever));
      assertThat(paths).isNotEmpty();
      for (int world = 1; world <= 6; world++) {
        HypothesisTest test = cell(world, policy).test();
        assertThat(test).isNotNull();
        Scenario off = TestReader.world(test, test.off());
        Scenario on = TestReader.world(test, test.on());
        assertThat(paths).as(policy + " in W" + world).containsAll(changed(off, on));
        assertThat(texts(test.on())).isEqualTo(texts(cell(1, policy).test().on()));
      }
    }
  }

  private static Set<String> changed(Scenario one, Scenario other) {
    Set<String> paths = new LinkedHashSet<>();
    for (ScenarioDifference difference : ScenarioDiff.between(one, other)) {
      paths.add(difference.path());
    }
    return paths;
  }

  private static List<String> texts(Level level) {
    List<String> texts = new ArrayList<>();
    level.changes().forEach(changes -> changes.fields().forEach(f -> texts.add(words(f.value()))));
    return texts;
  }

  private static String words(org.leeway.scenario.YamlNode node) {
    if (node instanceof org.leeway.scenario.YamlNode.Text text) {
      return text.text();
    }
    StringBuilder words = new StringBuilder();
    if (node instanceof org.leeway.scenario.YamlNode.Fields fields) {
      fields.fields().forEach(f -> words.append(f.key()).append('=').append(words(f.value())));
    }
    return words.toString();
  }
}
