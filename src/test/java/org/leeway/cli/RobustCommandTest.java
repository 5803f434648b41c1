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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RobustCommandTest {
  private static final String BASE = "src/test/resources/scenario/base.yaml";

  @TempDir private Path directory;

  private Path half = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void write() throws IOException {
    half = directory.resolve("half.yaml");
    out = directory.resolve("out");
    Files.writeString(
        half,
        "name: Half the caseload\nextends: "
            + Path.of(BASE).toAbsolutePath()
            + "\norganisation[*].caseload.norm: x 0.5\n");
  }

  private Result robust(String... more) {
    List<String> words = new ArrayList<>(List.of("robust", BASE, half.toString()));
    words.addAll(List.of("--out", out.toString(), "--threads", "1", "--worlds", "5"));
    words.addAll(List.of(more));
    return Result.with(new FakeModel(), words.toArray(String[]::new));
  }

  @Test
  void theComparisonIsMadeInTheRegistersWorldAndInPlausibleOnes() throws IOException {
    Result result = robust("--seeds", "2");

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.err()).contains("24 replicates (2 arms x 6 parameter worlds x 2 seeds)");
    assertThat(result.out())
        .contains("Half the caseload, against A small country", "5 plausible worlds")
        .contains("Report  " + out.resolve("report.html"));
    List<String> worlds = Files.readAllLines(out.resolve("worlds.csv"));
    assertThat(worlds).hasSize(6);
    assertThat(worlds.get(0))
        .startsWith("world,")
        .contains("service.contact.minutes")
        .doesNotContain("service.contact.hours"); // law is the same in every world
  }

  @Test
  void theJsonIsTheFileAndNamesEveryLine() throws IOException {
    Result result = robust("--seeds", "2", "--parameters", "service.contact", "--json", "-q");

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).isEqualTo(Files.readString(out.resolve("robust.json")));
    JsonNode document = new ObjectMapper().readTree(result.out());
    assertThat(document.get("worlds").asInt()).isEqualTo(5);
    assertThat(document.get("finished").asInt()).isEqualTo(24);
    assertThat(document.get("parameters"))
        .isNotEmpty()
        .allMatch(each -> each.get("path").asText().startsWith("service.contact."));
    assertThat(document.get("lines"))
        .isNotEmpty()
        .allMatch(each -> each.has("holds") && each.has("discovery") && each.has("register"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--parameters service.contact.minuts | Did you mean service.contact.minutes?",
        "--worlds 0 | expected a whole number from 1",
        "--posterior nowhere.csv | nowhere.csv",
        "--set market.cycel=slack | Did you mean market.cycle?"
      })
  void whatMakesNoSenseIsRefusedAndNothingIsWritten(String options, String message) {
    Result result = robust(options.split(" "));

    assertThat(result.code()).as(result.err()).isEqualTo(2);
    assertThat(result.err()).contains(message);
    assertThat(out).doesNotExist();
  }
}
