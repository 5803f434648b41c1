package org.leeway.world;

import java.util.Arrays;

/**
 * The open vacancies of a region by sector, made anew every week before people search. What people
 * see of a vacancy at a glance stands side by side, in the same order.
 */
public final class VacancyIndex {
  private static final int EAST = 0;
  private static final int NORTH = 1;
  private static final int HOURS = 2;
  private static final int EDUCATION = 3;
  private static final int GLANCE = 4;

  private int[] bySector = new int[64];
  private float[] glance = new float[64 * GLANCE];
  private int[] start = new int[1];
  private int[] next = new int[1];

  /** Sorts all vacancies by sector; within a sector they keep their order. */
  public void rebuild(Vacancies vacancies, int sectors) {
    rebuild(vacancies, sectors, 0);
  }

  /** Sorts the advertised vacancies by sector; within a sector they keep their order. */
  public void rebuildAdvertised(Vacancies vacancies, int sectors) {
    rebuild(vacancies, sectors, 1);
  }

  private void rebuild(Vacancies vacancies, int sectors, int least) {
    if (start.length != sectors + 1) {
      start = new int[sectors + 1];
      next = new int[sectors + 1];
    }
    Arrays.fill(start, 0);
    int open = vacancies.rows();
    if (bySector.length < open) {
      bySector = new int[open * 2];
      glance = new float[open * 2 * GLANCE];
    }
    for (int row = 0; row < open; row++) {
      if (vacancies.isInView(row, least)) {
        start[vacancies.sector.get(row) + 1]++;
      }
    }
    for (int sector = 0; sector < sectors; sector++) {
      start[sector + 1] += start[sector];
    }
    System.arraycopy(start, 0, next, 0, sectors + 1);
    for (int row = 0; row < open; row++) {
      if (vacancies.isInView(row, least)) {
        put(vacancies, row, next[vacancies.sector.get(row)]++);
      }
    }
  }

  private void put(Vacancies vacancies, int row, int place) {
    bySector[place] = row;
    glance[place * GLANCE + EAST] = vacancies.east.get(row);
    glance[place * GLANCE + NORTH] = vacancies.north.get(row);
    glance[place * GLANCE + HOURS] = vacancies.hours.get(row);
    glance[place * GLANCE + EDUCATION] = vacancies.education.get(row);
  }

  /** Number of vacancies that were open when the week's search began. */
  public int open() {
    return start[start.length - 1];
  }

  /** Number of sectors; 0 before the vacancies were sorted. */
  public int sectors() {
    return start.length - 1;
  }

  /** Number of open vacancies in a sector. */
  public int open(int sector) {
    return start[sector + 1] - start[sector];
  }

  /** Place of the first vacancy of a sector among all. */
  public int first(int sector) {
    return start[sector];
  }

  /** Row of the vacancy at a place among all, which stand sector by sector. */
  public int vacancy(int place) {
    return bySector[place];
  }

  /** Where the work at a place is: km east of the middle of the region. */
  public double east(int place) {
    return glance[place * GLANCE + EAST];
  }

  /** Where the work at a place is: km north of the middle of the region. */
  public double north(int place) {
    return glance[place * GLANCE + NORTH];
  }

  /** Hours a week of the vacancy at a place. */
  public double hours(int place) {
    return glance[place * GLANCE + HOURS];
  }

  /** Schooling that the vacancy at a place asks: 0 low, 1 middle, 2 high. */
  public int education(int place) {
    return (int) glance[place * GLANCE + EDUCATION];
  }

  /** True when the vacancy at a place is in a sector. */
  public boolean isIn(int sector, int place) {
    return place >= start[sector] && place < start[sector + 1];
  }
}
