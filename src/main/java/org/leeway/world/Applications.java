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

  /** Adds an application. */
  public void write(int row, int vacancy, int channel) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, size * 2);
      vacancies = Arrays.copyOf(vacancies, size * 2);
      channels = Arrays.copyOf(channels, size * 2);
    }
    rows[size] = row;
    vacancies[size] = vacancy;
    channels[size] = (byte) channel;
    size++;
  }

  /** Forgets all applications. */
  public void clear() {
    size = 0;
  }
}
