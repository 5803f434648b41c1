package org.leeway.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every mistake in a card has its message. Each {@code NAME.yaml} below {@code malformed-cards} is
 * laid over a small good theory and loaded, and what comes out is compared with {@code
 * NAME.expected}, to the letter; run with {@code -Dleeway.update=true} to write the expectations
 * anew, and read what changed.
 */
class MalformedCardsTest {
  private static final Path DIRECTORY = Path.of("src", "test", "resources", "malformed-cards");

  @TempDir Path directory;

  static List<Path> malformed() throws IOException {
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void aMalformedCardGivesItsMessages(Path file) throws IOException {
    write("cards.yaml", Files.readString(file));

    String shown = messages();

    Path expected = Path.of(file.toString().replace(".yaml", ".expected"));
    if (Boolean.getBoolean("leeway.update")) {
      Files.writeString(expected, shown, StandardCharsets.UTF_8);
    }
    assertThat(shown).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
  }

  @Test
  void aCardMayStandInOneFileOfADirectoryOnly() throws IOException {
    String card = "anchoring:\n  deep:\n    name: Deep\n    source: mine\n    decay: 1 [0, 2]\n";
    write("first.yaml", card);
    write("second.yaml", card);

    assertThat(messages())
        .contains(
            "second.yaml:2:3: anchoring.deep: this card was written before, in first.yaml:2;"
                + " expected each card once");
  }

  @Test
  void theDirectoryOfCardsMustBeThere() {
    assertThat(messages())
        .contains(
            "child.yaml:3:1: theory: 'cards' is not a directory; expected the directory of the card"
                + " files");
  }

  @Test
  void theDirectoryOfCardsMustHoldSome() throws IOException {
    Files.createDirectories(directory.resolve("cards"));

    assertThat(messages())
        .contains(
            "child.yaml:3:1: theory: 'cards' holds no card files; expected files such as"
                + " instruments.yaml");
  }

  @Test
  void aPathOfACardIsTakenWhenTheRegisterHasItAlready() throws IOException {
    Files.createDirectories(directory.resolve("parameters"));
    Fixture.write(
        directory.resolve("parameters/old.yaml"),
        """
        anchoring.deep.decay:
          label: Old
          unit: per year
          value: 1
          low: 0
          high: 2
          evidence: assumption
          source: mine
        """);
    write(
        "cards.yaml",
        "anchoring:\n  deep:\n    name: Deep\n    source: mine\n    decay: 1 [0, 2]\n");
    Path root =
        Fixture.write(
            directory.resolve("root.yaml"),
            "name: Root\nparameters: parameters/\ntheory: cards/\ndata: "
                + Fixture.BASE.resolveSibling("data.yaml").toAbsolutePath()
                + "\n");

    assertThat(catchThrowable(() -> Scenarios.load(root)))
        .hasMessageEndingWith(
            "cards.yaml:5:5: anchoring.deep.decay: this path is taken already, in "
                + SourceFiles.shown(directory)
                + "/parameters/old.yaml:1; expected each parameter once");
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(directory.resolve("cards"));
    Fixture.write(directory.resolve("cards").resolve(name), text);
  }

  private String messages() {
    Path file =
        Fixture.write(
            directory.resolve("child.yaml"),
            "name: A change\nextends: " + TheoryTest.BASE.toAbsolutePath() + "\ntheory: cards/\n");
    Throwable thrown = catchThrowable(() -> Scenarios.load(file));
    assertThat(thrown).isInstanceOf(ScenarioException.class);
    String shown = SourceFiles.shown(directory) + "/";
    String base = SourceFiles.shown(TheoryTest.BASE.toAbsolutePath().getParent()) + "/";
    return thrown.getMessage().replace(shown + "cards/", "").replace(shown, "").replace(base, "")
        + "\n";
  }
}
