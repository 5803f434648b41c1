package org.leeway.world;

import java.util.Arrays;

/** The best who applied so far for each vacancy, best first, with the surplus that is expected. */
public final class ShortlistColumn extends Column {
  /** More are not kept. */
  public static final int MOST = 8;

  private long[] people;
  private int[] rows;
  private byte[] channels;
  private boolean[] wanted;
  private float[] surpluses;

  ShortlistColumn(int capacity) {
    people = new long[capacity * MOST];
    rows = new int[capacity * MOST];
    channels = new byte[capacity * MOST];
    wanted = new boolean[capacity * MOST];
    surpluses = new float[capacity * MOST];
  }

  /**
   * Puts somebody good enough on the list. Who was on it already keeps the better of two marks.
   *
   * @param person name in draws
   * @param personRow row of the person
   * @param channel a {@link org.leeway.domain.Channel}, by place: how the person came
   * @param isWanted false when the person applied only because it had to be
   * @param surplus expected surplus, above zero
   */
  public void put(
      int row, long person, int personRow, int channel, boolean isWanted, double surplus) {
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
      move(free - 1, free);
      free--;
    }
    people[free] = person;
    rows[free] = personRow;
    channels[free] = (byte) channel;
    wanted[free] = isWanted;
    surpluses[free] = mark;
  }

  private void move(int from, int to) {
    people[to] = people[from];
    rows[to] = rows[from];
    channels[to] = channels[from];
    wanted[to] = wanted[from];
    surpluses[to] = surpluses[from];
  }

  /** Takes the first off the list of a vacancy; the others move up. */
  public void dropFirst(int row) {
    int last = (row + 1) * MOST - 1;
    for (int place = row * MOST; place < last; place++) {
      move(place + 1, place);
    }
    surpluses[last] = 0;
  }

  /** Row of the person at the head of the list, as it was at the application. */
  public int firstRow(int row) {
    return rows[row * MOST];
  }

  /** Name of the person at the head of the list: the row may have passed to somebody else. */
  public long firstPerson(int row) {
    return people[row * MOST];
  }

  /** How the person at the head of the list came. */
  public byte firstChannel(int row) {
    return channels[row * MOST];
  }

  /** Row of the one at a place in the order, as it was at the application. */
  public int row(int row, int place) {
    return rows[row * MOST + place];
  }

  /** Name of the one at a place in the order. */
  public long person(int row, int place) {
    return people[row * MOST + place];
  }

  /** How the one at a place in the order came. */
  public byte channel(int row, int place) {
    return channels[row * MOST + place];
  }

  /** False when the one at a place in the order applied only because it had to be. */
  public boolean isWanted(int row, int place) {
    return wanted[row * MOST + place];
  }

  /** Gives the one at a place another mark; 0 takes the person off once the list is sorted. */
  public void mark(int row, int place, double surplus) {
    surpluses[row * MOST + place] = (float) surplus;
  }

  /** Puts a list in order again after marks were given; who has the same mark keeps the place. */
  public void sort(int row) {
    int first = row * MOST;
    for (int place = first + 1; place < first + MOST; place++) {
      long person = people[place];
      int personRow = rows[place];
      byte channel = channels[place];
      boolean isWanted = wanted[place];
      float mark = surpluses[place];
      int free = place;
      while (free > first && surpluses[free - 1] < mark) {
        move(free - 1, free);
        free--;
      }
      people[free] = person;
      rows[free] = personRow;
      channels[free] = channel;
      wanted[free] = isWanted;
      surpluses[free] = mark;
    }
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
    rows = Arrays.copyOf(rows, capacity * MOST);
    channels = Arrays.copyOf(channels, capacity * MOST);
    wanted = Arrays.copyOf(wanted, capacity * MOST);
    surpluses = Arrays.copyOf(surpluses, capacity * MOST);
  }

  @Override
  void copy(int from, int to) {
    System.arraycopy(people, from * MOST, people, to * MOST, MOST);
    System.arraycopy(rows, from * MOST, rows, to * MOST, MOST);
    System.arraycopy(channels, from * MOST, channels, to * MOST, MOST);
    System.arraycopy(wanted, from * MOST, wanted, to * MOST, MOST);
    System.arraycopy(surpluses, from * MOST, surpluses, to * MOST, MOST);
  }

  @Override
  void reset(int row) {
    clear(row);
  }
}
