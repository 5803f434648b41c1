package org.leeway.simulation;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leeway.Small;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.Scenarios;

/**
 * In every what-if that ships people, jobs and money are conserved, as the checks of tests see to.
 */
final class ShippedWhatIfsTest {
  private static final List<String> DIRECTORIES = List.of("what-if", "levers", "strategies");

  static List<Path> scenarios() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> DIRECTORIES.contains(file.getParent().getFileName().toString()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void nothingComesFromNowhere(Path file) {
    Scenario whole = Scenarios.load(file, List.of("run.burn-in=4"));
    ReplicateTask task =
        ReplicateTask.of(Small.part(whole, 2), new ReplicateSettings(1, 12, 300, 0));

    assertThatCode(() -> new MasonReplicate().run(task, 1)).doesNotThrowAnyException();
  }
}
