package org.leeway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The theory on the command line, from card files. */
class DescribeTheoryTest {
  private static final Path BASE = Path.of("src", "test", "resources", "theory", "base.yaml");

  @TempDir Path directory;

  @Test
  void theCardsOfAKindAreListedWithWhatTheyLinkTo() throws IOException {
    Result text = describe("instruments");
    JsonNode json = json(describe("instruments", "--json"));

    assertThat(text.code()).isZero();
    assertThat(text.out())
        .containsPattern("I10 +debt-help +Debt restructuring +schuldsanering +G3 K1 M1 P9");
    assertThat(json).hasSize(2);
    assertThat(json.get(0).get("number").asText()).isEqualTo("I10");
    assertThat(json.get(0).get("links_to"))
        .extracting(link -> link.get("number").asText())
        .containsExactly("G3", "K1", "M1", "P9");
  }

  @ParameterizedTest
  @CsvSource({
    "problems, p9",
    "goals, G3",
    "instruments, I10",
    "mechanisms, FACILITATION",
    "anchoring, l1",
    "connections, debt-services",
    "contexts, C5",
    "strategies, company-a",
    "positions, demand"
  })
  void everyKindShowsACardByCodeOrNumberInCapitalsOrNot(String kind, String code) {
    Result card = describe(kind, code);

    assertThat(card.err()).isEmpty();
    assertThat(card.code()).isZero();
    assertThat(card.out()).contains("Source", "a book, p.");
    assertThat(card.out().lines()).allMatch(line -> line.length() <= Console.USUAL_COLUMNS);
  }

  @Test
  void aCardAsJsonHasItsLinksBothWaysAndWhatAScenarioChanged() throws IOException {
    JsonNode card =
        json(
            describe(
                "mechanisms", "M1", "--json", "--set", "mechanism.facilitation.strength=0.05"));

    assertThat(card.get("code").asText()).isEqualTo("facilitation");
    assertThat(card.get("source").asText()).isEqualTo("a book, p.10");
    assertThat(card.get("links_to"))
        .extracting(link -> link.get("key").asText() + " " + link.get("code").asText())
        .contains("anchoring material");
    assertThat(card.get("linked_from"))
        .extracting(link -> link.get("kind").asText() + " " + link.get("code").asText())
        .contains("instrument debt-help");
    List<String> changed = new ArrayList<>();
    for (JsonNode value : card.get("values")) {
      assertThat(value.get("path").asText()).startsWith("mechanism.facilitation.");
      if (value.get("changed").asBoolean()) {
        changed.add(value.get("path").asText() + " " + value.get("value").asText());
      }
    }
    assertThat(changed).containsExactly("mechanism.facilitation.strength 0.05");
  }

  @Test
  void aWrongCodeIsRefusedWithWhatWasProbablyMeant() {
    Result number = describe("instruments", "I11");
    Result code = describe("mechanisms", "facilitaton");
    Result kind = Result.of("describe", "mecanisms");

    assertThat(number.code()).isEqualTo(2);
    assertThat(number.err()).contains("no instrument", "'I11'", "Did you mean", "I10");
    assertThat(code.code()).isEqualTo(2);
    assertThat(code.err()).contains("'facilitaton'", "Did you mean facilitation?");
    assertThat(kind.code()).isEqualTo(2);
    assertThat(kind.err()).contains("Did you mean", "mechanisms");
  }

  @Test
  void aScenarioWithoutCardsSaysSo() {
    Result none =
        Result.of(
            "describe",
            "goals",
            "--scenario",
            Path.of("src", "test", "resources", "scenario", "base.yaml").toString());

    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("has no goals", "names no theory");
  }

  @Test
  void theWebIsWrittenAsAFileOrPrintedAsJson() throws IOException {
    Path out = directory.resolve("web.svg");
    Result drawn = describe("web", "--out", out.toString(), "--only", "i10");
    JsonNode web = json(describe("web", "--json"));

    assertThat(drawn.code()).isZero();
    assertThat(drawn.out()).contains(out.toString());
    assertThat(Files.readString(out)).contains("<svg", ">I10<", ">Debt restructuring<", ">M1<");
    assertThat(web.get("nodes")).hasSize(7);
    assertThat(web.get("links"))
        .extracting(link -> link.get("from").asText() + " > " + link.get("to").asText())
        .contains(
            "problem.debts > instrument.debt-help",
            "instrument.debt-help > mechanism.facilitation",
            "mechanism.facilitation > goal.practical");
  }

  @ParameterizedTest
  @CsvSource({
    "--out, web.pdf, .svg or .png",
    "--out, nowhere/web.svg, no directory",
    "--only, I1o, Did you mean I10",
    "--only, strategy, with the code or number"
  })
  void aWrongWishForTheWebIsRefusedAndNothingIsWritten(
      String option, String value, String message) {
    Path out = directory.resolve("web.svg");
    String given = option.equals("--out") ? directory.resolve(value).toString() : value;
    Result refused =
        option.equals("--out")
            ? describe("web", "--out", given)
            : describe("web", "--out", out.toString(), option, given);

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains(message);
    assertThat(out).doesNotExist();
  }

  @Test
  void coverageEndsWithOneAsLongAsSomethingIsMissing() throws IOException {
    Result text = describe("coverage");
    Result json = describe("coverage", "--json");

    assertThat(text.code()).isEqualTo(1);
    assertThat(json.code()).isEqualTo(1);
    assertThat(text.out())
        .containsPattern("I99 +debt-advice +Debt advice +acts through I10 +M1")
        .containsPattern("P38 +no-view-of-fit +missing");
    assertThat(json(json))
        .filteredOn(line -> line.get("code").asText().equals("debt-help"))
        .singleElement()
        .satisfies(line -> assertThat(line.get("status").asText()).isEqualTo("works"));
  }

  private static Result describe(String... words) {
    List<String> arguments = new ArrayList<>(List.of("describe"));
    arguments.addAll(List.of(words));
    arguments.addAll(List.of("--scenario", BASE.toString()));
    return Result.of(arguments.toArray(String[]::new));
  }

  private static JsonNode json(Result result) throws IOException {
    return new ObjectMapper().readTree(result.out());
  }
}
