package org.leeway.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which decision models there are, and what is said of those that cannot be used. */
final class DecisionModelsTest {
  @TempDir private Path directory;

  @Test
  void theProgramBringsItsOwn() {
    DecisionModels models = DecisionModels.read("");

    assertThat(models.codes(ModelKind.PROFESSIONAL))
        .containsExactly("five-steps", "client-choice", "predicted-gain", "protocol", "random");
    assertThat(models.codes(ModelKind.SEARCH)).containsExactly("built-in");
    assertThat(models.professional("five-steps")).isEmpty();
    assertThat(models.professional("random")).get().isInstanceOf(RandomModel.class);
    assertThat(models.suppliedBy()).isEmpty();
  }

  @Test
  void jarsAddTheirsAndAreNamedWithADigest() throws IOException {
    Path one = jar("One", "first-come", ProfessionalModel.class);
    Path two = jar("Two", "by-hand", ProfessionalModel.class);

    DecisionModels models = DecisionModels.read(two + File.pathSeparator + one);

    assertThat(models.codes(ModelKind.PROFESSIONAL))
        .containsExactly(
            "five-steps",
            "by-hand",
            "client-choice",
            "first-come",
            "predicted-gain",
            "protocol",
            "random");
    assertThat(models.suppliedBy())
        .matches("Two.jar sha256:[0-9a-f]{64}, One.jar sha256:[0-9a-f]{64}");
  }

  @Test
  void twoWithOneNameAreBothNamed() throws IOException {
    Path jar = jar("Other", "protocol", ProfessionalModel.class);

    assertThatThrownBy(() -> DecisionModels.read(jar.toString()))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("two models are called protocol")
        .hasMessageContaining("org.leeway.decision.ProtocolModel in ")
        .hasMessageContaining("Other in " + jar);
  }

  @Test
  void leewaysOwnNameIsTaken() throws IOException {
    Path jar = jar("Other", "five-steps", ProfessionalModel.class);

    assertThatThrownBy(() -> DecisionModels.read(jar.toString()))
        .hasMessageContaining("Other in " + jar)
        .hasMessageContaining("calls itself five-steps");
  }

  @Test
  void aNameThatScenariosCannotWriteIsRefused() throws IOException {
    Path jar = jar("Other", "By Hand", ProfessionalModel.class);

    assertThatThrownBy(() -> DecisionModels.read(jar.toString()))
        .hasMessageContaining("\"By Hand\"")
        .hasMessageContaining("expected small letters, digits and hyphens");
  }

  @Test
  void aJarThatNamesNoModelIsRefused() throws IOException {
    Path jar = jar("Other", "by-hand", null);

    assertThatThrownBy(() -> DecisionModels.read(jar.toString()))
        .hasMessageContaining(jar + " names no decision model")
        .hasMessageContaining("META-INF/services/org.leeway.decision.ProfessionalModel");
  }

  @Test
  void aFileThatIsMissingOrNoJarIsRefused() throws IOException {
    Path text = directory.resolve("text.jar");
    Files.writeString(text, "no jar");

    assertThatThrownBy(() -> DecisionModels.read(directory.resolve("gone.jar").toString()))
        .hasMessageContaining("there is no file")
        .hasMessageContaining("gone.jar");
    assertThatThrownBy(() -> DecisionModels.read(text.toString()))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("text.jar");
  }

  private Path jar(String className, String code, Class<?> service) throws IOException {
    String source =
        "public final class "
            + className
            + " implements org.leeway.decision.ProfessionalModel {"
            + " public String code() { return \""
            + code
            + "\"; }"
            + " public String about() { return \"\"; }"
            + " public int choose(org.leeway.decision.Situation situation) { return -1; } }";
    return ModelJar.of(directory.resolve(className + ".jar"), className, source, service);
  }
}
