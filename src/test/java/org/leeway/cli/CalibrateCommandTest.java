package org.leeway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("slow")
final class CalibrateCommandTest {
  private static final String LEVELS = "scenarios/calibration/levels.yaml";

  @TempDir private Path directory;

  private Path out = Path.of("");

  @BeforeEach
  void out() {
    out = directory.resolve("out");
  }

  private Result calibrate(String file, String... more) {
    List<String> words = new ArrayList<>(List.of("calibrate", file, "--out", out.toString()));
    words.addAll(List.of("--threads", "1", "--seeds", "2", "--scale", "4000"));
    words.addAll(List.of(more));
    return Result.with(new FakeModel(), words.toArray(String[]::new));
  }

  @Test
  void whatWasFoundIsAScenarioThatCanBeSimulated() {
    Result result = calibrate(LEVELS, "--generations", "1");

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out())
        .contains("Levels of finding work", "search.applications")
        .contains("Scenario  " + out.resolve("calibrated.yaml"))
        .contains("Report  " + out.resolve("report.html"))
        .doesNotContain("Posterior");
    assertThat(Result.of("scenario", "check", out.resolve("calibrated.yaml").toString()).code())
        .isZero();
  }

  @Test
  void aPosteriorIsKeptForTheStudyOfRobustness() throws IOException {
    Result result = calibrate(LEVELS, "--method", "abc", "--draws", "20", "--json", "-q");

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).isEqualTo(Files.readString(out.resolve("calibration.json")));
    JsonNode document = new ObjectMapper().readTree(result.out());
    assertThat(document.get("method").asText()).isEqualTo("abc");
    assertThat(document.get("targets"))
        .isNotEmpty()
        .allMatch(each -> each.get("after").has("value"));
    assertThat(document.get("free"))
        .hasSize(9)
        .allMatch(
            each -> {
              double best = Double.parseDouble(each.get("best").asText());
              return each.get("from").asDouble() <= best && best <= each.get("to").asDouble();
            });
    int kept = document.get("draws").size();
    assertThat(kept).isPositive();
    assertThat(Files.readAllLines(out.resolve("posterior.csv"))).hasSize(kept + 1);
  }

  @Test
  void aDirectoryIsNotWrittenOverButGoneOnWith() {
    calibrate(LEVELS, "--generations", "1", "-q");

    Result again = calibrate(LEVELS, "--generations", "1", "-q");
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("--resume");

    Result resumed =
        Result.with(
            FakeModel.NONE,
            "calibrate",
            LEVELS,
            "--out",
            out.toString(),
            "--seeds",
            "2",
            "--scale",
            "4000",
            "--generations",
            "1",
            "--resume",
            "-q");
    assertThat(resumed.code()).as(resumed.err()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--method cmaes | expected cma-es or abc",
        "--keep 0 | --keep must lie over 0",
        "--generations 0 | expected a whole number from 1",
        "--set market.cycel=slack | market.cycel"
      })
  void whatMakesNoSenseIsRefusedAndNothingIsWritten(String options, String message) {
    Result result = calibrate(LEVELS, options.split(" "));

    assertThat(result.code()).as(result.err()).isEqualTo(2);
    assertThat(result.err()).contains(message);
    assertThat(out).doesNotExist();
  }

  @Test
  void aFindingThatIsKeptForValidationCannotBeATarget() throws IOException {
    Path file = directory.resolve("peeking.yaml");
    Path scenarios = Path.of("scenarios").toAbsolutePath();
    Files.writeString(
        file,
        "calibration: Peeking\nscenario: "
            + scenarios.resolve("netherlands.yaml")
            + "\nevidence: "
            + scenarios.resolve("evidence/open.yaml")
            + "\ntargets:\n  C03: { weight: 1 }\nfree:\n  search.applications: register range\n");

    Result result = calibrate(file.toString());

    assertThat(result.code()).as(result.err()).isEqualTo(2);
    assertThat(result.err()).contains("peeking.yaml:5", "C03");
    assertThat(out).doesNotExist();
  }
}
