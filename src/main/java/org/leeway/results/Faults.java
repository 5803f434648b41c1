package org.leeway.results;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;

/** Turns what a file system or the database says into a sentence that a user can act on. */
final class Faults {
  private static final List<String> FULL =
      List.of(
          "no space left on device",
          "not enough space on the disk",
          "disk quota exceeded",
          "file too large");

  private Faults() {}

  static ResultsException writing(Path file, Exception cause) {
    if (cause instanceof ResultsException explained) {
      return explained;
    }
    String said = said(cause);
    if (FULL.stream().anyMatch(said.toLowerCase(Locale.ROOT)::contains)) {
      return new ResultsException(
          "The disk is full: " + file + " could not be written",
          "Replicates that were finished are kept. Free some space, then give the same command with"
              + " --resume.",
          cause);
    }
    if (isDenied(cause, said)) {
      return new ResultsException(
          file + " cannot be written: permission denied",
          "Give a directory of your own with --out DIR.",
          cause);
    }
    return new ResultsException(
        file + " cannot be written: " + said, "Give another directory with --out DIR.", cause);
  }

  static ResultsException reading(Path file, Exception cause) {
    if (cause instanceof ResultsException explained) {
      return explained;
    }
    if (cause instanceof NoSuchFileException) {
      return new ResultsException(file + " does not exist", "", cause);
    }
    String said = said(cause);
    return new ResultsException(
        file + " cannot be read: " + (isDenied(cause, said) ? "permission denied" : said),
        "",
        cause);
  }

  private static boolean isDenied(Exception cause, String said) {
    return cause instanceof AccessDeniedException
        || cause instanceof ReadOnlyFileSystemException
        || said.toLowerCase(Locale.ROOT).contains("permission denied");
  }

  private static String said(Exception cause) {
    if (cause instanceof FileSystemException system) {
      String reason = system.getReason();
      return reason == null ? cause.getClass().getSimpleName() : reason;
    }
    String message = cause.getMessage();
    return message == null || message.isBlank()
        ? cause.getClass().getSimpleName()
        : message.lines().findFirst().orElseThrow();
  }
}
