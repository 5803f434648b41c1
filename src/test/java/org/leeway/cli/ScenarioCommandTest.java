package org.leeway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScenarioCommandTest {
  private static final String BASE = "src/test/resources/scenario/base.yaml";
  private static final Path NETHERLANDS = Path.of("scenarios/netherlands.yaml");

  @TempDir private Path directory;

  private String child;
  private String broken;

  @BeforeEach
  void writeScenarios() throws IOException {
    String parent = "extends: " + Path.of(BASE).toAbsolutePath() + "\n";
    child = directory.resolve("child.yaml").toString();
    Files.writeString(
        Path.of(child),
        "name: Half\nwhy: What then?\n" + parent + "organisation[*].caseload.norm: x 0.6\n");
    broken = directory.resolve("broken.yaml").toString();
    Files.writeString(
        Path.of(broken),
        "name: Broken\n" + parent + "organisation[*].caselod.norm: x 0.5\nnosuch: 3\n");
  }

  @Test
  void checkSaysThatAFileIsFine() {
    Result result = Result.of("scenario", "check", child, BASE);

    assertThat(result.code()).isZero();
    assertThat(result.out()).isEqualToNormalizingNewlines(child + ": fine\n" + BASE + ": fine\n");
  }

  @Test
  void checkTellsEveryProblemOfEveryFileAndEndsWithTwo() {
    Result result = Result.of("scenario", "check", broken, child, directory + "/childe.yaml");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out().lines()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(result.out())
        .contains(broken + ":3:", "caselod", broken + ":4:", child + ": fine", "childe.yaml");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void checkPrintsProblemsAsAJsonList() throws IOException {
    Result result = Result.of("scenario", "check", broken, "--json");

    JsonNode problems = json(result.out());
    assertThat(result.code()).isEqualTo(2);
    assertThat(problems.isArray()).isTrue();
    assertThat(problems.get(0).get("line").asInt()).isEqualTo(3);
    assertThat(json(Result.of("scenario", "check", child, "--json").out())).isEmpty();
  }

  @Test
  void checkRemarksOnWhatTheModelDoesNotReadAndOnWhatIsHardToBelieve() throws IOException {
    Path file = directory.resolve("remarks.yaml");
    Files.writeString(
        file,
        "name: Remarks\nextends: "
            + NETHERLANDS.toAbsolutePath()
            + "\nmoney.budgets.municipal_re_integration_per_bijstand_client: x 0.5\n"
            + "service.contact.minutes: x 5\n");
    Result result = Result.of("scenario", "check", file.toString());

    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains(
            file
                + ":3:61: money.budgets.municipal_re_integration_per_bijstand_client: background"
                + " data; the model does not read it. Did you mean"
                + " organisation.municipality.budget?",
            file + ":4:26: service.contact.minutes: value ",
            " lies outside the plausible range ",
            " (assumption): allowed, but say why",
            file + ": no mistakes, 2 remarks");
    JsonNode remarks = json(Result.of("scenario", "check", file.toString(), "--json").out());
    assertThat(remarks).hasSize(2);
    assertThat(remarks.get(0).get("kind").asText()).isEqualTo("remark");
    assertThat(remarks.get(0).get("suggestion").asText())
        .isEqualTo("organisation.municipality.budget");
  }

  @Test
  void runRemarksOnASetWithoutEffectUnlessItIsQuiet() {
    String set = "law.participatiewet_bijstand.sanctions_per_100_clients_year=x2";
    String[] loud = {
      "run", NETHERLANDS.toString(), "--set", set, "--seeds", "1", "--out", directory + "/a"
    };
    String[] quiet = {
      "run", NETHERLANDS.toString(), "--set", set, "--seeds", "1", "--out", directory + "/b", "-q"
    };

    assertThat(Result.with(new FakeModel(), loud).err())
        .contains("--set " + set + ": law.", "read it");
    assertThat(Result.with(new FakeModel(), quiet).err()).doesNotContain("read it");
  }

  @Test
  void showNamesTheScenarioAndWhatItSetsItself() {
    Result result = Result.of("scenario", "show", child);

    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("Half", "What then?", "caseload.norm", "child.yaml:4")
        .doesNotContain("parameters/");
  }

  @Test
  void showResolvedNamesTheHomeOfEveryValue() {
    Result result = Result.of("scenario", "show", child, "--resolved");

    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("child.yaml:4", "parameters");
  }

  @Test
  void showByPathLeavesOutTheRest() throws IOException {
    Result result = Result.of("scenario", "show", BASE, "--path", "organisation", "--json");

    JsonNode document = json(result.out());
    assertThat(document.get("values")).isNotEmpty();
    document
        .get("values")
        .forEach(value -> assertThat(value.get("path").asText()).startsWith("organisation"));
  }

  @Test
  void showFindsByTheNotationOfScenarioFilesAndByAWordOfPathOrLabel() throws IOException {
    assertThat(shown("organisation[type=municipality]"))
        .contains("organisation.municipality.budget")
        .allMatch(path -> path.startsWith("organisation.municipality."));
    assertThat(shown("organisation[*].budget"))
        .containsExactly("organisation.uwv.budget", "organisation.municipality.budget");
    assertThat(shown("budget"))
        .contains("organisation.municipality.budget", "money.budgets.ww_training_max");
    assertThat(shown("gemeente")).contains("organisation.municipality.strategy");
    assertThat(shown("years in the job")).contains("organisation.uwv.staff.tenure");
  }

  @Test
  void showTellsLabelRangeAndWhetherTheModelReadsIt() {
    Result live = Result.of("scenario", "show", NETHERLANDS.toString(), "--path", "budget");

    assertThat(live.out().lines().filter(line -> line.startsWith("organisation.municipality.b")))
        .singleElement()
        .asString()
        .contains("Municipality: budget", "1700", "euro", " to ", "assumption", "  yes  ");
    assertThat(live.out()).contains("  no  ", "the model does not read it");
  }

  private static List<String> shown(String wanted) throws IOException {
    Result result =
        Result.of("scenario", "show", NETHERLANDS.toString(), "--path", wanted, "--json");
    return json(result.out()).get("values").findValuesAsText("path");
  }

  @Test
  void showRefusesAPathThatNoParameterHas() {
    Result result = Result.of("scenario", "show", BASE, "--path", "organisaton");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("organisaton", "--resolved", "Did you mean organisation?");
  }

  @Test
  void diffSaysInWordsWhatDiffersAndNothingElse() throws IOException {
    Result result = Result.of("scenario", "diff", BASE, child);

    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("Half, against A small country", "->", "child.yaml:4");
    JsonNode list = json(Result.of("scenario", "diff", BASE, child, "--json").out());
    assertThat(list).isNotEmpty();
    assertThat(list.get(0).get("path").asText()).contains("caseload");
  }

  @Test
  void diffOfAScenarioWithItselfIsNothing() {
    assertThat(Result.of("scenario", "diff", child, child).out()).contains("nothing differs");
  }

  @Test
  void listShowsNamesAndWhatCannotBeRead() throws IOException {
    Files.writeString(directory.resolve("garbage.yaml"), "a: [");
    Result result = Result.of("scenario", "list", directory.toString());

    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("child.yaml", "Half", "cannot be read");
    assertThat(result.err()).contains("garbage.yaml");
    assertThat(json(Result.of("scenario", "list", directory.toString(), "--json").out()))
        .hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void listOfADirectoryThatIsNotThereNamesOneThatIs() {
    Result result = Result.of("scenario", "list", "scenarois");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("scenarois", "Did you mean scenarios?");
  }

  @Test
  void scenarioAloneNamesItsCommands() {
    Result result = Result.of("scenario");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("check, show, diff or list", "leeway scenario --help");
  }

  @Test
  void theWordsOfAFileCannotSteerTheTerminal() throws IOException {
    Path file = directory.resolve("evil.yaml");
    Files.writeString(
        file, "name: \"a\\u001b[2Jb\"\nextends: " + Path.of(BASE).toAbsolutePath() + "\n");
    Result result = Result.of("scenario", "show", file.toString());

    assertThat(result.out()).doesNotContain("\u001b");
    assertThat(result.err()).doesNotContain("\u001b");
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }
}
