package org.leeway.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeway.pattern.PatternReader;
import org.leeway.scenario.ScenarioException;

/** Patterns: the list, the form of the verdicts, and mistakes. */
final class PatternCommandTest {
  @TempDir private Path directory;

  private static JsonNode json(Result result) throws IOException {
    assertThat(result.code()).as(result.err()).isZero();
    return new ObjectMapper().readTree(result.out()).get("patterns");
  }

  @Test
  void everyPatternHasAClaimAndASourceAndBoundsOrAReason() throws IOException {
    JsonNode patterns = json(Result.of("pattern", "list", "--json"));
    assertThat(patterns.size()).isEqualTo(25);
    for (JsonNode pattern : patterns) {
      assertThat(pattern.get("claim").asText()).endsWith(".");
      assertThat(pattern.get("source").asText()).isNotEmpty();
      assertThat(pattern.get("testable").asBoolean())
          .isEqualTo(pattern.get("missing").asText().isEmpty())
          .isEqualTo(pattern.get("expects").size() > 0);
    }
    assertThat(Result.of("pattern", "list").out())
        .contains("targets-unseen: ", "  expects  ", "25 patterns; the model can be asked");
  }

  @Test
  void aRunGivesAVerdictAndAFigureForEach() throws IOException {
    List<String> words =
        List.of(
            "pattern",
            "run",
            "--all",
            "--seeds",
            "3",
            "--json",
            "-q",
            "--threads",
            "1",
            "--out",
            directory.resolve("out").toString());
    JsonNode patterns = json(Result.with(new FakeModel(), words.toArray(String[]::new)));
    List<String> verdicts = new ArrayList<>();
    for (JsonNode pattern : patterns) {
      String verdict = pattern.get("verdict").asText();
      verdicts.add(verdict);
      assertThat(verdict).isIn("reproduced", "not reproduced", "not testable");
      assertThat(pattern.get("figure").asText().isEmpty())
          .as(pattern.get("id").asText())
          .isEqualTo(verdict.equals("not testable"));
      assertThat(pattern.get("reason").asText().isEmpty()).isEqualTo(verdict.equals("reproduced"));
    }
    assertThat(patterns.size()).isEqualTo(25);
    assertThat(verdicts).contains("not testable").containsAnyOf("reproduced", "not reproduced");
    assertThat(Files.readString(directory.resolve("out").resolve("report.html")))
        .contains("room-without-frames");
  }

  @Test
  void whereNothingCanBeAskedNothingIsSimulated() throws IOException {
    JsonNode patterns =
        json(Result.with(FakeModel.NONE, "pattern", "run", "large-employers", "--json"));
    assertThat(patterns.get(0).get("verdict").asText()).isEqualTo("not testable");
    assertThat(patterns.get(0).get("reason").asText()).contains("employers");
  }

  @Test
  void aPatternOfTheMarketNamesAFindingThatIsThere() throws IOException {
    Path file = directory.resolve("patterns.yaml");
    String here = Path.of("scenarios").toAbsolutePath() + "/";
    Files.writeString(
        file,
        Files.readString(Path.of("scenarios/patterns.yaml"))
            .replace("scenario: netherlands", "scenario: " + here + "netherlands")
            .replace("market: market", "market: " + here + "market")
            .replace("finding: beveridge", "finding: beverige"));
    assertThatThrownBy(() -> PatternReader.read(file, List.of()))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("there is no finding 'beverige'")
        .hasMessageContaining("Did you mean beveridge?");
  }

  @Test
  void anUnknownNameIsToldWithTheNearest() {
    Result result = Result.with(FakeModel.NONE, "pattern", "run", "problem-first");
    assertThat(result.code()).isEqualTo(ExitCode.INPUT);
    assertThat(result.err()).contains("Did you mean problems-first?");
    assertThat(Result.of("pattern", "run").code()).isEqualTo(ExitCode.INPUT);
    assertThat(Result.of("pattern", "run", "ranking", "--all").code()).isEqualTo(ExitCode.INPUT);
  }

  @Test
  void mistakesInTheFileAreToldWithTheirPlaces() throws IOException {
    String shipped = Files.readString(Path.of("scenarios/patterns.yaml"));
    Path file = directory.resolve("patterns.yaml");
    Files.writeString(
        file,
        shipped
            .replace("shared-frame: at least 9", "shared-frames: at least 9")
            .replace("finding: lock-in", "finding: lock-in\n    missing: all")
            .replace("silhouette: 0 to 0.2", "silhouette: roughly 0.1")
            .replace("  adaptation: 3.70\n", ""));
    assertThatThrownBy(() -> PatternReader.read(file, List.of()))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("patterns.yaml")
        .hasMessageContaining("Did you mean shared-frame?")
        .hasMessageContaining("'roughly 0.1' is no bound")
        .hasMessageContaining("says in several ways how it is asked")
        .hasMessageContaining("lack adaptation");
  }
}
