package org.leeway.world;

import java.util.Arrays;

/** The open vacancies of a region by sector, made anew every week before people search. */
public final class VacancyIndex {
  private int[] bySector = new int[64];
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
    }
    for (int row = 0; row < open; row++) {
      if (vacancies.advertised.get(row) >= least) {
        start[vacancies.sector.get(row) + 1]++;
      }
    }
    for (int sector = 0; sector < sectors; sector++) {
      start[sector + 1] += start[sector];
    }
    System.arraycopy(start, 0, next, 0, sectors + 1);
    for (int row = 0; row < open; row++) {
      if (vacancies.advertised.get(row) >= least) {
        bySector[next[vacancies.sector.get(row)]++] = row;
      }
    }
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
}
