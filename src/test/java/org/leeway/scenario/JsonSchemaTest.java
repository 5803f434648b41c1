package org.leeway.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The schema that Leeway ships is the one that its code generates. Run with {@code
 * -Dleeway.update=true} to write it anew after a change of the register.
 */
@Tag("slow")
class JsonSchemaTest {
  private static final Path SCENARIOS = Path.of("scenarios");
  private static final Path SHIPPED = SCENARIOS.resolve("leeway.schema.json");
  private static final Pattern FIRST_LINE =
      Pattern.compile("# yaml-language-server: \\$schema=(.*)");

  @Test
  void theShippedSchemaIsUpToDate() throws IOException {
    String generated = JsonSchema.generate(Fixture.NETHERLANDS);

    if (Boolean.getBoolean("leeway.update")) {
      Files.writeString(SHIPPED, generated, StandardCharsets.UTF_8);
    }
    assertThat(Files.readString(SHIPPED, StandardCharsets.UTF_8))
        .as("run the tests with -Dleeway.update=true to write the schema anew")
        .isEqualTo(generated);
  }

  @Test
  void everyShippedScenarioIsValidAndPointsToTheSchema() throws IOException {
    var schema = validator(JsonSchema.generate(Fixture.NETHERLANDS));

    for (ScenarioListing listing : Scenarios.list(SCENARIOS)) {
      Path file = Path.of(listing.file());
      String text = Files.readString(file, StandardCharsets.UTF_8);
      assertThat(validate(schema, text)).as(listing.file()).isEmpty();
      var first = FIRST_LINE.matcher(text.lines().findFirst().orElse(""));
      assertThat(first.matches()).as(listing.file()).isTrue();
      assertThat(file.resolveSibling(first.group(1)).normalize()).isEqualTo(SHIPPED);
    }
  }

  @Test
  void everyReferenceLeadsSomewhereAndEveryValueHasItsHintAndItsForm() throws IOException {
    JsonNode schema = new ObjectMapper().readTree(JsonSchema.generate(Fixture.NETHERLANDS));

    List<JsonNode> references = schema.findValues("$ref");
    assertThat(references).hasSizeGreaterThan(1000);
    assertThat(references).allMatch(each -> !schema.at(each.asText().substring(1)).isMissingNode());
    JsonNode values = schema.at("/definitions/values/properties");
    for (ResolvedValue each : Scenarios.load(Fixture.NETHERLANDS).resolved()) {
      String path = each.path();
      JsonNode value = values.get(path);
      assertThat(value.get("description").asText()).as(path).contains("Unit: ", "Evidence: ");
      assertThat(value.at("/allOf/0").has("$ref")).as(path).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "service.contact.minutes: 30",
        "service.contact: { minutes: 30 minutes, wait: x 0.5, chance: 90 %, per-year: + 2 }",
        "service: { contact.minutes: 30 }",
        "organisation[type=municipality].caseload.norm: x 0.5",
        "organisation.uwv.caseload: { norm: 90 }",
        "market: { cycle: slack, open: no, subsidy: 1500.5 }",
        "regions: [Northland, AM02]",
        "from week 52: { market.cycle: slack, organisation: { uwv: { caseload.norm: 3 } } }",
        "law.ww.text: other words",
        "from: week 52\nmarket.cycle: slack",
      })
  void whatTheLoaderTakesTheSchemaTakes(String line) throws IOException {
    assertThat(validateChange(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "service.contact.minuts: 30",
        "service.contact: { minuts: 30 }",
        "servce: { contact: { minutes: 30 } }",
        "service.contact.minutes: 3",
        "service.contact.minutes: thirty",
        "service.contact.minutes: [30]",
        "organisation.uwv.caseload.norm: 32.5",
        "organisation.municipality.discretion.size: 1.2",
        "organisation: 3",
        "market.cycle: slakc",
        "market.open: 1",
        "regions: [Utopia]",
        "regions: []",
        "from week fifty: { market.cycle: slack }",
        "from week 52: { market.cycl: slack }",
        "from week 52:",
        "from: 52\nmarket.cycle: slack",
        "from: soon\nmarket.cycle: slack",
        "from: week -1\nmarket.cycle: slack",
        "name: [a]",
      })
  void whatTheLoaderRefusesTheSchemaUnderlines(String line) throws IOException {
    assertThat(validateChange(line)).isNotEmpty();
  }

  private static Set<ValidationMessage> validateChange(String line) throws IOException {
    String name = line.startsWith("name") ? "" : "name: A change\n";
    return validate(
        validator(JsonSchema.generate(Fixture.BASE)), name + "extends: base.yaml\n" + line + "\n");
  }

  private static com.networknt.schema.JsonSchema validator(String schema) throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
        .getSchema(new ObjectMapper().readTree(schema));
  }

  private static Set<ValidationMessage> validate(
      com.networknt.schema.JsonSchema schema, String yaml) throws IOException {
    return schema.validate(new ObjectMapper(new YAMLFactory()).readTree(yaml));
  }
}
