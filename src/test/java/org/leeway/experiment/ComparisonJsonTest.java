package org.leeway.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.scenario.ScenarioDifference;

class ComparisonJsonTest {
  private static final ExperimentSettings SETTINGS = new ExperimentSettings(20, 1, 156, 100);
  private static final LevelLine LEVEL =
      new LevelLine("base", Outcome.PLACED_52, Group.ALL, new Level(0.2, 0.1, 0.3), 20);

  private static Comparison comparison() {
    return new Comparison(
        "A, against B",
        SETTINGS,
        52,
        List.of(new Arm("base", "B", "", "b.yaml"), new Arm("a", "A", "Why?", "/home/x/a.yaml")),
        List.of(LEVEL),
        List.of(
            new EffectLine(
                "a",
                Outcome.PLACED_52,
                Group.ALL,
                0.2,
                0.25,
                0.05,
                Double.NaN,
                Double.NaN,
                1,
                Double.NaN)),
        List.of(
            new ArmDifferences(
                "a",
                List.of(
                    new ScenarioDifference(
                        "x.y", "X", "share", "0.1", "0.2", 52, "/home/x/a.yaml:3", 0.05, null)))),
        List.of(),
        List.of("a, seed 3 failed."),
        List.of("x.z=x2"),
        37,
        40);
  }

  @Test
  void aComparisonIsOneDocumentWithOneRowPerOutcomeAndGroup() throws Exception {
    JsonNode document = new JsonMapper().readTree(ComparisonJson.write(comparison()));
    assertThat(document.at("/scenarios").toString()).isEqualTo("[\"base\",\"a\"]");
    assertThat(document.at("/seeds").asInt()).isEqualTo(20);
    assertThat(document.at("/count_from").asInt()).isEqualTo(52);
    assertThat(document.at("/outcomes/0").toString())
        .isEqualTo(
            "{\"outcome\":\"placed-within-52-weeks\",\"group\":\"all\",\"unit\":\"share\","
                + "\"base\":0.2,\"alternative\":0.25,\"difference\":0.05,\"low\":null,"
                + "\"high\":null,\"replicates\":1,\"scenario\":\"a\",\"pairing_factor\":null}");
    assertThat(document.at("/differences/0").toString())
        .isEqualTo(
            "{\"scenario\":\"a\",\"path\":\"x.y\",\"label\":\"X\",\"unit\":\"share\","
                + "\"base\":\"0.1\",\"alternative\":\"0.2\",\"from_week\":52,"
                + "\"where\":\"a.yaml:3\",\"plausible_low\":0.05,\"plausible_high\":null}");
    assertThat(document.at("/set").toString()).isEqualTo("[\"x.z=x2\"]");
    assertThat(document.at("/replicates").toString())
        .isEqualTo("{\"planned\":40,\"finished\":37,\"failed\":1}");
    assertThat(document.at("/failures/0").asText()).isEqualTo("a, seed 3 failed.");
  }

  @Test
  void aRunHasLevelsInsteadOfDifferences() throws Exception {
    Comparison run =
        new Comparison(
            "B",
            SETTINGS,
            0,
            List.of(new Arm("base", "B", "", "b.yaml")),
            List.of(LEVEL),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    JsonNode document = new JsonMapper().readTree(ComparisonJson.write(run));
    assertThat(document.at("/outcomes/0").toString())
        .isEqualTo(
            "{\"outcome\":\"placed-within-52-weeks\",\"group\":\"all\",\"unit\":\"share\","
                + "\"value\":0.2,\"low\":0.1,\"high\":0.3,\"replicates\":20,"
                + "\"scenario\":\"base\"}");
    assertThat(document.has("differences")).isFalse();
  }

  @Test
  void noAbsolutePathGetsIntoTheDocument() {
    assertThat(ComparisonJson.write(comparison())).doesNotContain("/home");
  }

  /** Double.toString gives 2.0E-3 and, up to JDK 18, 2.0000000000000002E-14 and the like. */
  @Test
  void numbersAreWrittenAlikeOnEveryJdk() {
    Comparison run =
        new Comparison(
            "B",
            SETTINGS,
            0,
            List.of(new Arm("base", "B", "", "b.yaml")),
            List.of(
                new LevelLine(
                    "base", Outcome.COST, Group.ALL, new Level(2.0E-3, 2.0E-44, 2.0E-3), 2)),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(ComparisonJson.write(run))
        .contains("\"value\" : 0.002,", "\"low\" : 2.0E-44", "\"high\" : 0.002");
  }
}
