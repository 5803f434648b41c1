package org.leeway.results;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The digest of what result tables hold. Not of their files: another version of the database may
 * pack the same values into other bytes. What is digested, with SHA-256, is
 *
 * <ul>
 *   <li>of a table: its name; the number of its columns; the name and the kind of each ({@code w}
 *       words, {@code i} whole numbers, {@code r} reals); then row by row every cell; last the
 *       number of rows. Columns and rows come in the order in which they stand, the columns
 *       scenario, draw and seed included;
 *   <li>of a run: the name and the digest of each table, in the order of their names.
 * </ul>
 *
 * A word is the number of its bytes in UTF-8 and these bytes; a whole number is 8 bytes, the
 * highest first; a real is the 8 bytes of its IEEE 754 form, every NaN being the same one; a kind
 * is its letter as a whole number. So not one bit of a result may differ, and nothing counts that
 * is no result: machine, time, Java, threads.
 *
 * <p>Rows are read one after the other; what is held does not grow with the table.
 */
final class ContentHash {
  private static final int BUFFER = 1 << 16;

  private final MessageDigest digest = Fingerprint.sha256();
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

  private ContentHash() {}

  /** What a table holds that lies in these files, one after the other. */
  static TableContent of(String name, List<Path> files) {
    try (TableRows rows = TableRows.open(files)) {
      ContentHash hash = new ContentHash();
      hash.word(name);
      hash.number(rows.columns());
      for (int column = 0; column < rows.columns(); column++) {
        hash.word(rows.name(column));
        hash.number(rows.kind(column).letter());
      }
      long count = 0;
      while (rows.next()) {
        hash.row(rows);
        count++;
      }
      hash.number(count);
      return new TableContent(name, count, hash.hex());
    }
  }

  /** The digest of a whole run; null when it has no tables yet. */
  static @Nullable String of(List<TableContent> tables) {
    if (tables.isEmpty()) {
      return null;
    }
    ContentHash hash = new ContentHash();
    for (TableContent table : tables) {
      hash.word(table.name());
      hash.word(table.sha256());
    }
    return hash.hex();
  }

  private void row(TableRows rows) {
    for (int column = 0; column < rows.columns(); column++) {
      switch (rows.kind(column)) {
        case WORD -> word(rows.word(column));
        case INTEGER -> number(rows.integer(column));
        case REAL -> number(Double.doubleToLongBits(rows.real(column)));
      }
    }
  }

  private void word(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    if (bytes.length > buffer.remaining()) {
      flush();
    }
    if (bytes.length > buffer.remaining()) {
      digest.update(bytes);
    } else {
      buffer.put(bytes);
    }
  }

  private void number(long value) {
    if (buffer.remaining() < Long.BYTES) {
      flush();
    }
    buffer.putLong(value);
  }

  private void flush() {
    digest.update(buffer.flip());
    buffer.clear();
  }

  private String hex() {
    flush();
    return HexFormat.of().formatHex(digest.digest());
  }
}
