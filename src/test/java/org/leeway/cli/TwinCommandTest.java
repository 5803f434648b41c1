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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code leeway twin} prints, and what it refuses. */
final class TwinCommandTest {
  @TempDir private static Path directory;

  private static String base = "";
  private static String other = "";

  @BeforeAll
  static void writeScenarios() throws IOException {
    base = write("base.yaml", "");
    other = write("other.yaml", "from week 0:\n  organisation[*].caseload.norm: x 0.4\n");
  }

  private static String write(String name, String changes) throws IOException {
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
  void withoutAPersonSomebodyIsChosenWhoseLivesPart() {
    Result result = twin();
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out())
        .contains("Their lives part in week", "The decision that parted them", "Week by week");
    assertThat(twin().out()).as("chosen again").isEqualTo(result.out());
  }

  @Test
  void thePersonsOfTheListCanBeFollowed() throws IOException {
    JsonNode list = json(twin("--list", "3", "--json", "--scheme", "ww", "-q"));
    assertThat(list.get("persons")).hasSizeBetween(1, 3);
    for (JsonNode person : list.get("persons")) {
      assertThat(person.get("scheme").asText()).isEqualTo("ww");
    }
    String name = list.get("persons").get(0).get("person").asText();
    JsonNode twin = json(twin("--person", name, "--json", "-q"));
    assertThat(twin.get("person").asText()).isEqualTo(name);
    assertThat(twin.get("parting").get("sentence").asText()).isNotBlank();
    Result csv = twin("--person", name, "--csv", "-q");
    assertThat(csv.out().lines().toList())
        .hasSizeGreaterThan(5)
        .first()
        .isEqualTo("person,week,world,same,deed,about,response,words");
    assertThat(csv.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "34", "groningen", "groningen:ww:start:x", "groningen:wv:start:1"})
  void aTextThatIsNoNameIsRefusedWithAnExample(String name) {
    Result result = twin("--person", name);
    assertThat(result.code()).isEqualTo(ExitCode.INPUT);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .contains("is not a person's name", "REGION:SCHEME:start:N", "groningen:ww:start:34")
        .contains("--list 10");
  }

  @Test
  void aRegionThatIsNotHereIsNamed() {
    assertThat(twin("--person", "rijnmond:ww:start:1").err())
        .contains("There is no region rijnmond here. Regions: groningen, friesland");
  }

  @Test
  void somebodyWhoIsNotThereIsRefused() {
    Result result = twin("--person", "groningen:ww:start:99999");
    assertThat(result.code()).isEqualTo(ExitCode.INPUT);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("there is no groningen:ww:start:99999 in either world");
  }

  @Test
  void wishesThatMakeNoSenseAreRefused() {
    assertThat(twin("--scheme", "bijstand").err())
        .contains("--scheme: expected ww, social-assistance, wga, wajong or sickness");
    assertThat(twin("--person", "groningen:ww:start:1", "--fate", "found").code())
        .isEqualTo(ExitCode.INPUT);
    assertThat(twin("--json", "--csv").code()).isEqualTo(ExitCode.INPUT);
  }

  private static Result twin(String... more) {
    List<String> words = new ArrayList<>(List.of("twin", base, other));
    words.addAll(List.of("--weeks", "40", "--scale", "400", "--threads", "1"));
    words.addAll(Arrays.asList(more));
    return Result.of(words.toArray(String[]::new));
  }

  private static JsonNode json(Result result) throws IOException {
    assertThat(result.code()).as(result.err()).isZero();
    return new ObjectMapper().readTree(result.out());
  }
}
