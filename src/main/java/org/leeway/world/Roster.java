package org.leeway.world;

import java.util.Arrays;

/**
 * Who was enrolled in a cohort in a region, in the order of enrolment. The list only grows: people
 * who leave the model stay on it. Whether an entry is still there is seen from the name that its
 * row now holds.
 */
public final class Roster {
  private static final int FIRST_CAPACITY = 64;

  private int[] rows = new int[FIRST_CAPACITY];
  private long[] ids = new long[FIRST_CAPACITY];
  private int[] weeks = new int[FIRST_CAPACITY];
  private boolean[] assigned = new boolean[FIRST_CAPACITY];
  private int size;

  Roster() {}

  /** Adds a person; once is the caller's care. */
  public void enrol(int row, long id, int week, boolean isAssigned) {
    if (size == rows.length) {
      int capacity = size * 2;
      rows = Arrays.copyOf(rows, capacity);
      ids = Arrays.copyOf(ids, capacity);
      weeks = Arrays.copyOf(weeks, capacity);
      assigned = Arrays.copyOf(assigned, capacity);
    }
    rows[size] = row;
    ids[size] = id;
    weeks[size] = week;
    assigned[size] = isAssigned;
    size++;
  }

  /** Number of people enrolled so far. */
  public int size() {
    return size;
  }

  /** The row of a person in {@link Jobseekers}, for as long as it holds the person's name. */
  public int row(int place) {
    return rows[place];
  }

  /** The person's name. */
  public long id(int place) {
    return ids[place];
  }

  /** The week in which the person was enrolled. */
  public int week(int place) {
    return weeks[place];
  }

  /** True for those who were assigned to treatment, also where nothing is done to them. */
  public boolean isAssigned(int place) {
    return assigned[place];
  }

  /** True while the person is still in the model. */
  public boolean isThere(int place, Jobseekers people) {
    return people.id.get(rows[place]) == ids[place];
  }
}
