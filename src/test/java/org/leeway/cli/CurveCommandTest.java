package org.leeway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeway.domain.Outcome;

/** Curves: the levers that ship, the form of what is printed, and mistakes. */
final class CurveCommandTest {
  private static final List<String> OUTCOMES =
      List.of(
          "placed-within-52-weeks",
          "durable-26-weeks",
          "attention-near-to-far",
          "differences-between-professionals",
          "strain-of-staff",
          "trust-of-clients");

  @TempDir private Path directory;

  private JsonNode points(String... words) throws Exception {
    List<String> all = new ArrayList<>(List.of("curve"));
    all.addAll(List.of(words));
    all.addAll(List.of("--seeds", "3", "--json", "-q", "--threads", "1"));
    all.addAll(List.of("--out", directory.resolve(words[0]).toString()));
    Result result = Result.with(new FakeModel(), all.toArray(String[]::new));
    assertThat(result.code()).as(result.err()).isZero();
    return new ObjectMapper().readTree(result.out()).get("points");
  }

  @Test
  void everyLevelGivesEveryOutcomeWithItsInterval() throws Exception {
    JsonNode points = points("stakes");
    Set<Double> levels = new TreeSet<>();
    Set<String> outcomes = new TreeSet<>();
    for (JsonNode point : points) {
      assertThat(point.get("level").isNumber()).isTrue();
      levels.add(point.get("level").asDouble());
      outcomes.add(point.get("outcome").asText());
      assertThat(point.get("low").asDouble()).isLessThanOrEqualTo(point.get("value").asDouble());
      assertThat(point.get("high").asDouble())
          .isGreaterThanOrEqualTo(point.get("value").asDouble());
      assertThat(point.get("group").asText()).isEmpty();
    }
    assertThat(levels).containsExactly(0.0, 0.2, 0.4, 0.6, 0.8, 1.0);
    assertThat(outcomes).containsExactlyInAnyOrderElementsOf(OUTCOMES);
    assertThat(points).hasSize(levels.size() * OUTCOMES.size());
  }

  @Test
  void whatElseIsVariedTellsCurvesApart() throws Exception {
    JsonNode points = points("discretion");
    Set<String> groups = new TreeSet<>();
    points.forEach(point -> groups.add(point.get("group").asText()));
    assertThat(groups)
        .containsExactly(
            "discretion.clarity 0.1, caseload.norm x 0.5",
            "discretion.clarity 0.1, caseload.norm x 1.5",
            "discretion.clarity 0.9, caseload.norm x 0.5",
            "discretion.clarity 0.9, caseload.norm x 1.5");
  }

  @Test
  void everyLeverThatShipsIsListedAndShowsTheSameOutcomes() throws Exception {
    Result result = Result.of("curve", "--list", "--json");
    assertThat(result.code()).as(result.err()).isZero();
    JsonNode levers = new ObjectMapper().readTree(result.out()).get("levers");
    List<String> names = new ArrayList<>();
    levers.forEach(lever -> names.add(lever.get("lever").asText()));
    assertThat(names).contains("discretion", "clarity", "stakes", "caseload", "triage", "tenure");
    for (JsonNode lever : levers) {
      assertThat(lever.get("levels").size()).isGreaterThan(2);
    }
    assertThat(Result.of("curve", "--list").out()).contains("stakes: ", "levels  0, 0.2");
    OUTCOMES.forEach(Outcome::byCode);
  }

  @Test
  void anUnknownLeverIsToldWithTheKnownOnes() {
    Result result = Result.of("curve", "stake");
    assertThat(result.code()).isEqualTo(ExitCode.INPUT);
    assertThat(result.err()).contains("expected one of", "Did you mean stakes?");
    assertThat(Result.of("curve").code()).isEqualTo(ExitCode.INPUT);
    assertThat(Result.of("curve", "stakes", "--list").code()).isEqualTo(ExitCode.INPUT);
  }
}
