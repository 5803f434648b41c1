package org.leeway.results;

import java.nio.file.Path;
import java.util.List;

/**
 * Writes tables into files; tests put one in its place that fails. Used by one thread at a time.
 */
interface TableWriter extends AutoCloseable {
  /** Writes a table, preceded by the columns of its key, into a file that does not exist yet. */
  void write(Path file, ReplicateKey key, Table table);

  /** Writes the rows of several files, one file after the other, into one. */
  void join(List<Path> parts, Path file);

  @Override
  void close();
}
