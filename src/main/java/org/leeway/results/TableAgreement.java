package org.leeway.results;

import org.jspecify.annotations.Nullable;

/**
 * How a table of a stored run compares with the same table of the repeated run.
 *
 * @param table name of the table
 * @param rows rows of the stored table
 * @param asWritten true when the stored table holds what its manifest says that was written; false
 *     when the file was changed since
 * @param difference the first difference; null when the two hold the same
 */
public record TableAgreement(
    String table, long rows, boolean asWritten, @Nullable Difference difference) {
  /**
   * The first difference between two tables.
   *
   * @param row number of the row, from 1; 0 when the tables differ as a whole
   * @param where what else stands in that row, such as {@code scenario base, draw 0, seed 1}
   * @param what the column, or what of the whole table: {@code the table}, {@code columns}, {@code
   *     number of rows}
   * @param stored what is stored
   * @param repeated what the repeated run gives
   */
  public record Difference(long row, String where, String what, String stored, String repeated) {
    /** A sentence without a full stop. */
    public String inWords() {
      String place = row == 0 ? what : "row " + row + " (" + where + "), column " + what;
      return place + ": " + stored + " stored, " + repeated + " now";
    }
  }

  /** True when nothing differs. */
  public boolean agrees() {
    return asWritten && difference == null;
  }
}
