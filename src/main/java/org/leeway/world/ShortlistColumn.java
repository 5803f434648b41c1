package org.leeway.world;

import java.util.Arrays;

/** The best who applied so far for each vacancy, best first, with the surplus that is expected. */
public final class ShortlistColumn extends Column {
  /** More are not kept. */
  public static final int MOST = 8;

  private long[] people;
  private float[] surpluses;

  ShortlistColumn(int capacity) {
    people = new long[capacity * MOST];
    surpluses = new float[capacity * MOST];
  }

  /**
   * Puts somebody good enough on the list. Who was on it already keeps the better of two marks.
   *
   * @param surplus expected surplus, above zero
   */
  public void put(int row, long person, double surplus) {
    float mark = (float) surplus;
    int first = row * MOST;
    int free = first + MOST - 1;
    for (int place = first; place < first + MOST; place++) {
      if (people[place] == person && surpluses[place] > 0) {
        if (surpluses[place] >= mark) {
          return;
        }
        free = place;
        break;
      }
    }
    if (surpluses[free] >= mark) {
      return;
    }
    while (free > first && surpluses[free - 1] < mark) {
      people[free] = people[free - 1];
      surpluses[free] = surpluses[free - 1];
      free--;
    }
    people[free] = person;
    surpluses[free] = mark;
  }

  /** The surplus of the one at a place in the order, from 0; 0 when there are not so many. */
  public double surplus(int row, int place) {
    return surpluses[row * MOST + place];
  }

  /** Empties the list of a vacancy. */
  public void clear(int row) {
    Arrays.fill(surpluses, row * MOST, (row + 1) * MOST, 0);
  }

  @Override
  void grow(int capacity) {
    people = Arrays.copyOf(people, capacity * MOST);
    surpluses = Arrays.copyOf(surpluses, capacity * MOST);
  }

  @Override
  void copy(int from, int to) {
    System.arraycopy(people, from * MOST, people, to * MOST, MOST);
    System.arraycopy(surpluses, from * MOST, surpluses, to * MOST, MOST);
  }

  @Override
  void reset(int row) {
    clear(row);
  }
}
