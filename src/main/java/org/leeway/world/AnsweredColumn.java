package org.leeway.world;

import java.util.Arrays;

/**
 * The vacancies that each person applied for last, by a part of their names: nobody writes twice
 * about one vacancy. Only the last few are kept, for room's sake: who writes very often may come
 * back to an older one that is still open. Of a name so much is kept that another vacancy is taken
 * for it once in some thousands of looks.
 */
public final class AnsweredColumn extends Column {
  /** More are not kept. */
  static final int MOST = 16;

  private static final char NONE = 0;

  private char[] vacancies;

  AnsweredColumn(int capacity) {
    vacancies = new char[capacity * MOST];
  }

  /**
   * Notes that the person in a row applied.
   *
   * @param vacancy name in draws
   */
  public void add(int row, long vacancy) {
    int first = row * MOST;
    System.arraycopy(vacancies, first, vacancies, first + 1, MOST - 1);
    vacancies[first] = part(vacancy);
  }

  /**
   * True when the person in a row applied for a vacancy not long ago.
   *
   * @param vacancy name in draws
   */
  public boolean has(int row, long vacancy) {
    char sought = part(vacancy);
    int first = row * MOST;
    for (int at = first; at < first + MOST && vacancies[at] != NONE; at++) {
      if (vacancies[at] == sought) {
        return true;
      }
    }
    return false;
  }

  private static char part(long vacancy) {
    int folded = Long.hashCode(vacancy);
    char part = (char) (folded ^ folded >>> Character.SIZE);
    return part == NONE ? 1 : part;
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
