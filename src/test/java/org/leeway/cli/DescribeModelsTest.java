package org.leeway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeway.decision.DecisionModels;
import org.leeway.decision.ModelJar;
import org.leeway.decision.ProfessionalModel;

/** Decision models on the command line. */
final class DescribeModelsTest {
  @TempDir private Path directory;

  @AfterEach
  void forgetJars() {
    System.clearProperty(DecisionModels.PROPERTY);
  }

  @Test
  void everyModelIsListedWithWhatItDoes() throws IOException {
    String source =
        "public final class Idle implements org.leeway.decision.ProfessionalModel {"
            + " public String code() { return \"idle\"; }"
            + " public String about() { return \"Starts nothing.\"; }"
            + " public int choose(org.leeway.decision.Situation situation) { return -1; } }";
    Path jar = directory.resolve("idle.jar");
    ModelJar.of(jar, "Idle", source, ProfessionalModel.class);
    System.setProperty(DecisionModels.PROPERTY, jar.toString());

    Result text = Result.of("describe", "models");
    JsonNode json = new ObjectMapper().readTree(Result.of("describe", "models", "--json").out());

    assertThat(text.code()).isZero();
    assertThat(text.out())
        .contains("professional-model", "five-steps: Weighs", "idle: Starts nothing.", "built-in:");
    assertThat(json).hasSize(9);
    assertThat(json.get(0).get("code").asText()).isEqualTo("five-steps");
  }

  @Test
  void anUnknownModelEndsWithItsPlaceAndWhatWasMeant() throws IOException {
    Path file = directory.resolve("mine.yaml");
    Files.writeString(
        file,
        "name: Mine\nextends: "
            + Path.of("scenarios/netherlands.yaml").toAbsolutePath()
            + "\norganisation.uwv.model: randm\n");

    Result check = Result.of("scenario", "check", file.toString());

    assertThat(check.code()).isEqualTo(ExitCode.INPUT);
    assertThat(check.out()).contains("mine.yaml:3:", "Did you mean random?");
  }

  @Test
  void aJarThatIsMissingEndsWithAMessage() {
    System.setProperty(DecisionModels.PROPERTY, directory.resolve("gone.jar").toString());

    Result models = Result.of("describe", "models");

    assertThat(models.code()).isEqualTo(ExitCode.INPUT);
    assertThat(models.err()).contains("there is no file", "gone.jar");
  }
}
