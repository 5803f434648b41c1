package org.leeway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leeway.simulation.MasonReplicate;

/** What {@code leeway why} finds in two small worlds, and what it refuses. */
@Tag("slow")
final class WhyCommandTest {
  @TempDir private Path directory;

  private String base = "";
  private String other = "";
  private Path out = Path.of("");

  @BeforeEach
  void writeScenarios() throws IOException {
    base = write("base.yaml", "");
    other = write("other.yaml", "from week 4:\n  organisation[*].caseload.norm: x 0.4\n");
    out = directory.resolve("out");
  }

  private String write(String name, String changes) throws IOException {
    Path file = directory.resolve(name);
    Files.writeString(
        file,
        "name: "
            + name
            + "\nextends: "
            + Path.of("scenarios/netherlands.yaml").toAbsolutePath()
            + "\nregions: [Groningen, Friesland]\n"
            + changes);
    return file.toString();
  }

  @Test
  void everybodyIsToldApartAndTheSharesAddUp() throws IOException {
    Result result = why("--follow", "30", "--json", "-q");

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).isEqualTo(Files.readString(out.resolve("why.json")));
    JsonNode found = new ObjectMapper().readTree(result.out());
    assertThat(found.get("from").asInt()).as("when the worlds part").isEqualTo(4);
    assertThat(found.get("groups").get(0).get("group").asText()).isEqualTo("all");
    for (JsonNode group : found.get("groups")) {
      double sum = 0;
      for (JsonNode kind : group.get("kinds")) {
        sum += kind.get("value").asDouble();
      }
      assertThat(sum).isBetween(1 - 1e-9, 1 + 1e-9);
      double net = group.get("net").get("value").asDouble();
      double change =
          group.get("changed").get("value").asDouble() - group.get("base").get("value").asDouble();
      assertThat(net).isBetween(change - 1e-9, change + 1e-9);
    }
    assertThat(found.get("groups").get(0).get("people").asDouble()).isGreaterThan(10_000);
  }

  @Test
  void theTextSaysWhyAndThePageIsMadeAgainByteByByte() throws IOException {
    Result result = why("--follow", "30");
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out())
        .contains("Why: other.yaml, against base.yaml", "counted from week 4", "Jobs per year")
        .containsPattern("(Superfluous|Powerless|Effective|Displaced|Harmful|Blocked|Set back): ");
    Path page = out.resolve("report.html");
    String before = Files.readString(page);
    Files.delete(page);

    Result again = Result.of("report", out.toString());

    assertThat(again.code()).as(again.err()).isZero();
    assertThat(Files.readString(page)).isEqualTo(before).contains("<svg", "./leeway why");
  }

  @Test
  void aThresholdCanBeSetAndChangesTheName() throws IOException {
    JsonNode found =
        new ObjectMapper()
            .readTree(
                why(
                        "--follow",
                        "30",
                        "--json",
                        "-q",
                        "--set",
                        "net-effect.least=0.5",
                        "--set",
                        "net-effect.exchanged=0.9",
                        "--set",
                        "net-effect.superfluous=0")
                    .out());
    assertThat(found.get("groups").get(0).get("label").asText()).isEqualTo("superfluous");
    assertThat(found.get("thresholds").get("superfluous").asDouble()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--follow 105 | nobody is followed for more than 104 weeks",
        "--follow 37 | Give --weeks 41 or more",
        "--from -1 | expected a whole number from 0",
        "--from 11 --follow 30 | Give --weeks 41 or more",
        "--set net-effect.leest=0.1 | Did you mean net-effect.least?"
      })
  void whatMakesNoSenseIsRefusedAndNothingIsWritten(String options, String message) {
    Result result = why(options.split(" "));

    assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.INPUT);
    assertThat(result.err()).contains(message);
    assertThat(out).doesNotExist();
  }

  @Test
  void worldsThatDoNotDifferHaveNoEffectToExplain() {
    other = base;
    Result result = why();

    assertThat(result.code()).isEqualTo(ExitCode.INPUT);
    assertThat(result.err()).contains("differs in nothing from");
    assertThat(out).doesNotExist();
  }

  private Result why(String... more) {
    List<String> words = new ArrayList<>(List.of("why", base, other, "--out", out.toString()));
    words.addAll(List.of("--weeks", "40", "--scale", "400", "--seeds", "2", "--threads", "1"));
    words.addAll(Arrays.asList(more));
    return Result.with(new MasonReplicate(), words.toArray(String[]::new));
  }
}
