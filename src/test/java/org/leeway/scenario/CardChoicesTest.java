package org.leeway.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Choices that stand for the cards of a kind. */
final class CardChoicesTest {
  private static final Path CARDS = Path.of("src", "test", "resources", "theory", "cards");

  @TempDir private Path directory;

  @Test
  void aKindOfCardAmongTheChoicesStandsForEveryCodeOfThatKindThatHasValues() throws IOException {
    Path root = root("[none, 'instrument.*']");

    assertThat(Scenarios.load(root, List.of("first=debt-help")).at(0).choice("first"))
        .isEqualTo("debt-help");
    assertThatThrownBy(() -> Scenarios.load(root, List.of("first=debt-hepl")))
        .hasMessageContaining("one of none, debt-help")
        .hasMessageContaining("Did you mean debt-help");
    // An instrument that is the same as another has no values of its own to be chosen for.
    assertThatThrownBy(() -> Scenarios.load(root, List.of("first=debt-advice")))
        .hasMessageContaining("is not one of its choices");
  }

  @Test
  void theRegistersOwnValueMayBeACardAndIsHeldToThem() throws IOException {
    assertThat(Scenarios.load(root("debt-help", "['instrument.*']")).at(0).choice("first"))
        .isEqualTo("debt-help");
    Path misspelt = root("debt-hepl", "[none, 'instrument.*']");
    assertThatThrownBy(() -> Scenarios.load(misspelt))
        .hasMessageContaining("first.yaml:1:1: first: 'debt-hepl' is not one of its choices")
        .hasMessageContaining("Did you mean debt-help");
    Path noCode = root("debt help", "[none, 'instrument.*']");
    assertThatThrownBy(() -> Scenarios.load(noCode))
        .hasMessageContaining("'debt help' is not one of its choices");
  }

  @Test
  void aKindThatThereIsNotIsToldWhereItStands() throws IOException {
    Path root = root("[none, 'instrumnet.*']");
    assertThatThrownBy(() -> Scenarios.load(root))
        .hasMessageContaining("first.yaml:1:1: first.choices: 'instrumnet.*' names no kind of card")
        .hasMessageContaining("Did you mean instrument.*");
  }

  private Path root(String choices) throws IOException {
    return root("none", choices);
  }

  private Path root(String value, String choices) throws IOException {
    Path parameters = Files.createDirectories(directory.resolve("parameters"));
    for (String file : new String[] {"organisation.yaml", "service.yaml"}) {
      Files.copy(
          Fixture.RESOURCES.resolve("parameters").resolve(file),
          parameters.resolve(file),
          StandardCopyOption.REPLACE_EXISTING);
    }
    Files.writeString(
        parameters.resolve("first.yaml"),
        "first: { label: First, unit: choice, value: "
            + value
            + ", choices: "
            + choices
            + ", evidence: assumption, source: none }\n");
    Path root = directory.resolve("root.yaml");
    Files.writeString(
        root,
        "name: Root\nparameters: parameters/\ndata: "
            + Fixture.RESOURCES.resolve("data.yaml").toAbsolutePath()
            + "\ntheory: "
            + CARDS.toAbsolutePath()
            + "\n");
    return root;
  }
}
