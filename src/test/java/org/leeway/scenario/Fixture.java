package org.leeway.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small country to test with, and scenario files written on the spot. */
final class Fixture {
  static final Path RESOURCES = Path.of("src", "test", "resources", "scenario");
  static final Path BASE = RESOURCES.resolve("base.yaml");
  static final Path NETHERLANDS = Path.of("scenarios", "netherlands.yaml");

  private Fixture() {}

  /** Writes a file that extends the small country and changes it. */
  static Path child(Path directory, String name, String changes) {
    return write(
        directory.resolve(name),
        "name: A change\nextends: " + BASE.toAbsolutePath() + "\n" + changes);
  }

  static Scenario load(Path directory, String changes, String... sets) {
    return Scenarios.load(child(directory, "child.yaml", changes), List.of(sets));
  }

  static Path write(Path file, String text) {
    try {
      return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
