package org.leeway.results;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Files that are there completely or not at all, also after a power cut: written under a temporary
 * name, forced to the disk, renamed in one step. Streams rather than channels do the writing,
 * because an interrupt (Ctrl-C) closes a channel in the middle of its work.
 */
final class DurableFiles {
  /** Start of every temporary name; whatever bears it is rubbish once its writer is gone. */
  static final String TEMPORARY = ".tmp-";

  private DurableFiles() {}

  static Path temporaryFor(Path target) {
    return target.resolveSibling(TEMPORARY + target.getFileName());
  }

  static void replace(Path target, byte[] content) throws IOException {
    Path temporary = temporaryFor(target);
    try {
      try (FileOutputStream stream = new FileOutputStream(temporary.toFile())) {
        stream.write(content);
        stream.getFD().sync();
      }
      rename(temporary, target);
    } catch (IOException trouble) {
      deleteQuietly(temporary);
      throw trouble;
    }
  }

  /** At most so many bytes; a stream again, so that a reader who is interrupted still reads. */
  static byte[] read(Path file, int most) throws IOException {
    try (FileInputStream stream = new FileInputStream(file.toFile())) {
      return stream.readNBytes(most);
    }
  }

  /** Forces a file that somebody else wrote to the disk. */
  static void force(Path file) throws IOException {
    try (FileOutputStream stream = new FileOutputStream(file.toFile(), true)) {
      stream.getFD().sync();
    }
  }

  /** Renames in one step; an existing file is replaced, an existing directory is not. */
  static void rename(Path temporary, Path target) throws IOException {
    Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    forceDirectory(target.getParent());
  }

  /** Makes names durable. Windows neither offers nor needs it. */
  static void forceDirectory(Path directory) throws IOException {
    if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows")) {
      return;
    }
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (ClosedByInterruptException stopping) {
      // The interrupt stays set and is served by the caller; the rename itself has happened.
      Thread.currentThread().interrupt();
    }
  }

  static List<Path> list(Path directory) throws IOException {
    if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.sorted().toList();
    }
  }

  /** Deletes a file, or a directory with all that is in it; links are removed, not followed. */
  static void delete(Path path) throws IOException {
    for (Path entry : list(path)) {
      delete(entry);
    }
    Files.deleteIfExists(path);
  }

  static void deleteQuietly(Path path) {
    try {
      delete(path);
    } catch (IOException ignored) {
      // It bears a temporary name: the next execution removes it.
    }
  }
}
