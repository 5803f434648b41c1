package org.leeway.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Looks for the files and directories that a user names, and for those that may have been meant.
 */
final class InputFiles {
  private static final int MOST_SHOWN = 3;

  private InputFiles() {}

  /** Says what was looked for, and what lies near, unless the directory is there. */
  static void requireDirectory(Path directory, String what) {
    if (Files.isDirectory(directory)) {
      return;
    }
    if (Files.exists(directory)) {
      throw new InputException(directory + " is a file; expected a " + what, List.of());
    }
    List<String> near = near(directory);
    String guess = near.isEmpty() ? "" : ". Did you mean " + Words.either(near) + "?";
    throw new InputException("there is no " + what + " " + directory + guess, List.of());
  }

  /** Directories beside the missing one whose names begin or sound alike, the closest first. */
  private static List<String> near(Path missing) {
    Path parent = missing.getParent();
    Path name = missing.getFileName();
    Path shelf = parent == null ? Path.of(".") : parent;
    if (name == null || !Files.isDirectory(shelf)) {
      return List.of();
    }
    String wanted = name.toString().toLowerCase(Locale.ROOT);
    try (Stream<Path> entries = Files.list(shelf)) {
      return entries
          .filter(Files::isDirectory)
          .filter(entry -> shared(wanted, entry) >= Math.min(3, wanted.length()))
          .sorted(
              Comparator.comparingInt((Path entry) -> -shared(wanted, entry))
                  .thenComparing(Path::toString))
          .limit(MOST_SHOWN)
          .map(entry -> entry.normalize().toString())
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Letters that two names have in common at their beginnings. */
  private static int shared(String wanted, Path entry) {
    String name = String.valueOf(entry.getFileName()).toLowerCase(Locale.ROOT);
    int length = 0;
    while (length < Math.min(wanted.length(), name.length())
        && wanted.charAt(length) == name.charAt(length)) {
      length++;
    }
    return length;
  }
}
