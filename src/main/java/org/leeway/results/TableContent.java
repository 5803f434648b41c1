package org.leeway.results;

import java.util.Objects;

/**
 * What a table holds, in brief: two tables with one digest have the same columns and the same
 * values in the same rows. {@link ContentHash} says what is digested.
 *
 * @param name table and file name, such as {@code outcomes}
 * @param rows number of rows
 * @param sha256 digest of columns and values, 64 hexadecimal digits
 */
public record TableContent(String name, long rows, String sha256) {
  private static final String DIGEST = "[0-9a-f]{64}";

  public TableContent {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(sha256, "sha256");
    if (!ReplicateFolders.isTableName(name)) {
      throw new IllegalArgumentException("a table has a name of letters, digits and _");
    }
    if (rows < 0 || !sha256.matches(DIGEST)) {
      throw new IllegalArgumentException(
          "a table has 0 rows or more and a sha256 of 64 hexadecimal digits");
    }
  }
}
