package org.leeway.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The scenario files below a directory: YAML files whose top says what they extend, or which
 * register and data they use. Other YAML files (registers, data packs) are passed over.
 */
final class ScenarioDirectory {
  private static final int DEEPEST = 4;

  private ScenarioDirectory() {}

  static List<ScenarioListing> list(Path directory) {
    Problems problems = new Problems();
    if (!Files.isDirectory(directory)) {
      problems.add(
          Place.startOf(SourceFiles.shown(directory)), "", "is not a directory", "a directory");
    }
    problems.throwIfAny();
    List<ScenarioListing> found = new ArrayList<>();
    for (Path file : files(directory)) {
      Problems own = new Problems();
      YamlNode.Fields top = new SourceFiles(own).read(file);
      String shown = SourceFiles.shown(file);
      if (top == null) {
        found.add(
            new ScenarioListing(SourceFiles.id(file), "", "", "", shown, own.first().toString()));
      } else if (top.field("extends") != null || top.field("parameters") != null) {
        found.add(listing(file, ScenarioFile.of(top, shown, own), own));
      }
    }
    return List.copyOf(found);
  }

  private static ScenarioListing listing(Path file, ScenarioFile scenario, Problems own) {
    ScenarioFile.Reference parent = scenario.parent();
    return new ScenarioListing(
        SourceFiles.id(file),
        scenario.name(),
        scenario.why(),
        parent == null ? "" : parent.path(),
        scenario.file(),
        own.isEmpty() ? "" : own.first().toString());
  }

  /** Files of a directory before those of its subdirectories, each in the order of their names. */
  private static List<Path> files(Path directory) {
    try (Stream<Path> files = Files.walk(directory, DEEPEST)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml") && Files.isRegularFile(file))
          .sorted(
              java.util.Comparator.comparing(Path::getNameCount).thenComparing(SourceFiles::shown))
          .toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      Problems problems = new Problems();
      problems.add(
          Place.startOf(SourceFiles.shown(directory)),
          "",
          "cannot be read",
          "a readable directory");
      throw problems.exception();
    }
  }
}
