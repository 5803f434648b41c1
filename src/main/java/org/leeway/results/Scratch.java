package org.leeway.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A directory that is there for a while only, in the place that the machine keeps for such. */
public final class Scratch implements AutoCloseable {
  private final Path directory;

  private Scratch(Path directory) {
    this.directory = directory;
  }

  /**
   * Makes one.
   *
   * @throws ResultsException when there is no room
   */
  public static Scratch make() {
    Path place = Path.of(System.getProperty("java.io.tmpdir", "."));
    try {
      return new Scratch(Files.createTempDirectory(place, "leeway-"));
    } catch (IOException trouble) {
      throw Faults.writing(place, trouble);
    }
  }

  /** The directory; it exists and is empty at first. */
  public Path directory() {
    return directory;
  }

  /** Removes it with all that is in it. */
  @Override
  public void close() {
    DurableFiles.deleteQuietly(directory);
  }
}
