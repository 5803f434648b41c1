package org.leeway.scenario;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens the files that a scenario is made of and keeps the names by which a user knows them. */
final class SourceFiles {
  private final Problems problems;

  SourceFiles(Problems problems) {
    this.problems = problems;
  }

  /** The map at the top of the file that the user named. */
  YamlNode.@Nullable Fields read(Path file) {
    return read(file, null);
  }

  /** The map at the top of a file that another file names. */
  YamlNode.@Nullable Fields read(Path file, ScenarioFile.@Nullable Reference namedIn) {
    String text = SourceText.read(file, shown(file), namedIn, problems);
    return text == null ? null : YamlReader.read(text, shown(file), problems);
  }

  /** The file that a reference means, seen from the file that holds it. */
  @Nullable Path follow(Path from, ScenarioFile.Reference reference) {
    try {
      if (!reference.path().isEmpty()) {
        return from.resolveSibling(reference.path()).normalize();
      }
    } catch (InvalidPathException e) {
      problems.add(
          reference.place(), reference.key(), "is not a file name", "a file, seen from this one");
    }
    return null;
  }

  /**
   * The YAML files of a directory in the order of their names.
   *
   * @param expected what the directory was to be, for messages
   */
  List<Path> directory(Path directory, ScenarioFile.Reference namedIn, String expected) {
    if (!Files.isDirectory(directory)) {
      problems.add(
          namedIn.place(),
          namedIn.key(),
          ValueSyntax.quote(shown(directory)) + " is not a directory",
          expected);
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
          .toList();
    } catch (IOException e) {
      problems.add(
          namedIn.place(),
          namedIn.key(),
          ValueSyntax.quote(shown(directory)) + " cannot be read",
          "a readable directory");
      return List.of();
    }
  }

  /** A file name with the same separators on every system. */
  static String shown(Path file) {
    return file.toString().replace(File.separatorChar, '/');
  }

  /** File name without extension. */
  static String id(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
