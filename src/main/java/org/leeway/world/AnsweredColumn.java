package org.leeway.world;

import java.util.Arrays;

/**
 * The vacancies that each person applied for last, by a part of their names: nobody writes twice
 * about one vacancy. By the time a person has written so many others, the first are filled.
 */
public final class AnsweredColumn extends Column {
  /** More are not kept. */
  static final int MOST = 16;

  private static final int NONE = 0;

  private int[] vacancies;

  AnsweredColumn(int capacity) {
    vacancies = new int[capacity * MOST];
  }

  /**
   * Notes that the person in a row applied.
   *
   * @param vacancy name in draws
   */
  public void add(int row, long vacancy) {
    int first = row * MOST;
    System.arraycopy(vacancies, first, vacancies, first + 1, MOST - 1);
    vacancies[first] = Long.hashCode(vacancy);
  }

  /**
   * True when the person in a row applied for a vacancy not long ago.
   *
   * @param vacancy name in draws
   */
  public boolean has(int row, long vacancy) {
    int sought = Long.hashCode(vacancy);
    int first = row * MOST;
    for (int at = first; at < first + MOST && vacancies[at] != NONE; at++) {
      if (vacancies[at] == sought) {
        return true;
      }
    }
    return false;
  }

  @Override
  void grow(int capacity) {
    vacancies = Arrays.copyOf(vacancies, capacity * MOST);
  }

  @Override
  void copy(int from, int to) {
    System.arraycopy(vacancies, from * MOST, vacancies, to * MOST, MOST);
  }

  @Override
  void reset(int row) {
    Arrays.fill(vacancies, row * MOST, (row + 1) * MOST, NONE);
  }
}
