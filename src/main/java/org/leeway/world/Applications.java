package org.leeway.world;

import java.util.Arrays;

/**
 * The applications written in one week in one region: who applied for which vacancy, and how.
 * Emptied every week.
 */
public final class Applications {
  private int[] rows = new int[256];
  private int[] vacancies = new int[256];
  private byte[] channels = new byte[256];
  private boolean[] wanted = new boolean[256];
  private int size;

  public int size() {
    return size;
  }

  public int row(int place) {
    return rows[place];
  }

  public int vacancy(int place) {
    return vacancies[place];
  }

  /** A {@link org.leeway.domain.Channel}, by place. */
  public int channel(int place) {
    return channels[place];
  }

  /** False when it was written only because it had to be. */
  public boolean isWanted(int place) {
    return wanted[place];
  }

  /**
   * Adds an application.
   *
   * @param isWanted false when it is written only because it has to be
   */
  public void write(int row, int vacancy, int channel, boolean isWanted) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, size * 2);
      vacancies = Arrays.copyOf(vacancies, size * 2);
      channels = Arrays.copyOf(channels, size * 2);
      wanted = Arrays.copyOf(wanted, size * 2);
    }
    rows[size] = row;
    vacancies[size] = vacancy;
    channels[size] = (byte) channel;
    wanted[size] = isWanted;
    size++;
  }

  /** Forgets all applications. */
  public void clear() {
    size = 0;
  }
}
