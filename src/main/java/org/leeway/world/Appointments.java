package org.leeway.world;

import java.util.Arrays;

/**
 * The conversations of one week in one region: whom each professional sees, in which order. Each is
 * one sortable number: office, chair, order, row.
 */
public final class Appointments {
  private static final int ROW_BITS = 28;
  private static final int ORDER_BITS = 16;
  private static final int CHAIR_BITS = 18;
  private static final long ROW_MASK = (1L << ROW_BITS) - 1;
  private static final int CHAIR_MASK = (1 << CHAIR_BITS) - 1;

  /** The largest order, which comes last. */
  public static final int LAST = (1 << ORDER_BITS) - 1;

  private long[] wanted = new long[256];
  private float[] minutes = new float[256];
  private int size;

  public int size() {
    return size;
  }

  /** Adds somebody whom a professional could see. */
  public void want(int office, int chair, int order, int row) {
    if (size == wanted.length) {
      wanted = Arrays.copyOf(wanted, size * 2);
      minutes = Arrays.copyOf(minutes, size * 2);
    }
    long chairOfOffice = ((long) office << CHAIR_BITS) | (chair & CHAIR_MASK);
    wanted[size++] = (((chairOfOffice << ORDER_BITS) | order) << ROW_BITS) | row;
  }

  /** Puts them in order of office, chair, order and row; all still without minutes. */
  public void sort() {
    Arrays.sort(wanted, 0, size);
    Arrays.fill(minutes, 0, size, 0);
  }

  public int row(int place) {
    return (int) (wanted[place] & ROW_MASK);
  }

  public int chair(int place) {
    return (int) (wanted[place] >>> (ROW_BITS + ORDER_BITS)) & CHAIR_MASK;
  }

  public int office(int place) {
    return (int) (wanted[place] >>> (ROW_BITS + ORDER_BITS + CHAIR_BITS));
  }

  /** Minutes for the conversation; 0 when the week was full. */
  public double minutes(int place) {
    return minutes[place];
  }

  public void plan(int place, double minutesOfConversation) {
    minutes[place] = (float) minutesOfConversation;
  }

  /** Starts the next week. */
  public void clear() {
    size = 0;
  }
}
