package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the field that stand in {@code src/test/resources/rules}, one file each. */
final class RulesTest {
  private static final Path RULES = Path.of("src/test/resources/rules");
  private static final double SAME = 1e-9;
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  /** A quantity before and after. */
  private record Change(double before, double after) {
    double by() {
      return after - before;
    }
  }

  static List<String> rules() throws IOException {
    try (Stream<Path> files = Files.list(RULES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theRuleHolds(String file) throws IOException {
    JsonNode rule = YAML.readTree(RULES.resolve(file).toFile());
    assertThat(rule.path("rule").asText()).isNotEmpty();
    assertThat(rule.path("source").asText()).isNotEmpty();
    assertThat(rule.path("cases")).as("cases of " + file).isNotEmpty();
    Map<String, Map<String, Change>> seen = new LinkedHashMap<>();
    for (JsonNode its : rule.path("cases")) {
      Map<String, Change> changes = run(rule, its);
      seen.put(its.path("case").asText(), changes);
      for (Map.Entry<String, Change> entry : changes.entrySet()) {
        String said = its.path("then").path(entry.getKey()).asText();
        String claim =
            rule.path("rule").asText()
                + " | "
                + its.path("case").asText()
                + ": "
                + entry.getKey()
                + " "
                + said;
        check(claim, said, entry.getKey(), entry.getValue(), seen);
      }
    }
  }

  private static Map<String, Change> run(JsonNode rule, JsonNode its) {
    RuleCase world = new RuleCase(rule.path("given"), its.path("given"));
    Map<String, Change> changes = new LinkedHashMap<>();
    Map<String, Double> before = new LinkedHashMap<>();
    assertThat(its.path("then")).as("what case %s claims", its.path("case")).isNotEmpty();
    for (Map.Entry<String, JsonNode> claim : its.path("then").properties()) {
      String quantity = claim.getKey();
      before.put(quantity, world.read(quantity));
    }
    world.happen(its.has("when") ? its.path("when") : rule.path("when"));
    before.forEach(
        (quantity, value) -> changes.put(quantity, new Change(value, world.read(quantity))));
    return changes;
  }

  private static void check(
      String claim,
      String said,
      String quantity,
      Change change,
      Map<String, Map<String, Change>> seen) {
    int in = said.indexOf(" in ");
    if (in < 0) {
      alone(claim, said, change);
      return;
    }
    Map<String, Change> otherCase = seen.get(said.substring(in + 4));
    assertThat(otherCase).as(claim + ": the case to compare with").isNotNull();
    Change other = otherCase.get(quantity);
    switch (said.substring(0, in)) {
      case "rises more than" ->
          assertThat(change.by()).as(claim).isPositive().isGreaterThan(other.by() + SAME);
      case "rises less than" ->
          assertThat(change.by()).as(claim).isPositive().isLessThan(other.by() - SAME);
      case "falls more than" ->
          assertThat(change.by()).as(claim).isNegative().isLessThan(other.by() - SAME);
      case "falls less than" ->
          assertThat(change.by()).as(claim).isNegative().isGreaterThan(other.by() + SAME);
      case "changes more than" ->
          assertThat(Math.abs(change.by())).as(claim).isGreaterThan(Math.abs(other.by()) + SAME);
      case "ends higher than" ->
          assertThat(change.after()).as(claim).isGreaterThan(other.after() + SAME);
      case "ends lower than" ->
          assertThat(change.after()).as(claim).isLessThan(other.after() - SAME);
      case "ends as" -> assertThat(change.after()).as(claim).isCloseTo(other.after(), within(SAME));
      default -> throw new AssertionError("not understood: " + claim);
    }
  }

  private static void alone(String claim, String said, Change change) {
    String[] words = said.split(" ", -1);
    switch (words[0]) {
      case "rises" -> assertThat(change.by()).as(claim).isGreaterThan(SAME);
      case "falls" -> assertThat(change.by()).as(claim).isLessThan(-SAME);
      case "stays" -> assertThat(change.by()).as(claim).isCloseTo(0, within(SAME));
      case "is" ->
          assertThat(change.after())
              .as(claim)
              .isCloseTo(Double.parseDouble(words[1]), within(1e-6));
      case "within" ->
          assertThat(change.after())
              .as(claim)
              .isBetween(Double.parseDouble(words[1]), Double.parseDouble(words[3]));
      default -> throw new AssertionError("not understood: " + claim);
    }
  }
}
