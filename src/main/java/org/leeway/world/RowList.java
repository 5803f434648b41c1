package org.leeway.world;

/**
 * The rows of all people who are in one position, in their order: gathered in one go, so that a
 * loop over them need not ask of each row again who is in it, and again only after somebody moved.
 */
public final class RowList {
  private int[] rows = new int[64];
  private int size;
  private int gatheredAt = -1;

  RowList() {}

  /** How many there are. */
  public int size() {
    return size;
  }

  /** The row at a place, from 0. */
  public int row(int place) {
    return rows[place];
  }

  /** Gathers the rows of a column that have a value. */
  void gather(StatusColumn column, int value, int number) {
    if (gatheredAt == column.moves()) {
      return;
    }
    gatheredAt = column.moves();
    if (rows.length < number) {
      rows = new int[number * 2];
    }
    size = 0;
    for (int row = 0; row < number; row++) {
      rows[size] = row; // written over by the next where it is not one of them
      size += column.get(row) == value ? 1 : 0;
    }
  }
}
