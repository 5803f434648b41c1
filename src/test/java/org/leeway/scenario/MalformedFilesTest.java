package org.leeway.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every mistake has its message. Each {@code NAME.yaml} below {@code malformed} is loaded, and what
 * comes out is compared with {@code NAME.expected}, to the letter; run with {@code
 * -Dleeway.update=true} to write the expectations anew, and read what changed.
 */
class MalformedFilesTest {
  private static final Path DIRECTORY = Path.of("src", "test", "resources", "malformed");

  static List<Path> malformed() throws IOException {
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void aMalformedFileGivesItsMessages(Path file) throws IOException {
    Throwable thrown = catchThrowable(() -> Scenarios.load(file));

    assertThat(thrown).isInstanceOf(ScenarioException.class);
    String prefix = SourceFiles.shown(DIRECTORY) + "/";
    String shown = thrown.getMessage().replace(prefix, "") + "\n";
    Path expected = Path.of(file.toString().replace(".yaml", ".expected"));
    if (Boolean.getBoolean("leeway.update")) {
      Files.writeString(expected, shown, StandardCharsets.UTF_8);
    }
    assertThat(shown).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
  }
}
