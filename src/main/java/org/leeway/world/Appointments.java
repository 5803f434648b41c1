package org.leeway.world;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

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
  private double[] turns = new double[16];
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

  /**
   * Puts them in order of office, chair and order; all still without minutes.
   *
   * @param turn who comes first among equals, by row: rows themselves say nothing about people
   */
  public void sort(IntToDoubleFunction turn) {
    Arrays.sort(wanted, 0, size);
    Arrays.fill(minutes, 0, size, 0);
    int start = 0;
    for (int place = 1; place <= size; place++) {
      if (place == size || wanted[place] >>> ROW_BITS != wanted[start] >>> ROW_BITS) {
        if (place - start > 1) {
          takeTurns(start, place, turn);
        }
        start = place;
      }
    }
  }

  /** Sorts equals by their turn, by insertion: there are few of them. */
  private void takeTurns(int start, int end, IntToDoubleFunction turn) {
    if (turns.length < end - start) {
      turns = new double[(end - start) * 2];
    }
    for (int place = start; place < end; place++) {
      long moved = wanted[place];
      double its = turn.applyAsDouble(row(place));
      int to = place;
      while (to > start && turns[to - 1 - start] > its) {
        wanted[to] = wanted[to - 1];
        turns[to - start] = turns[to - 1 - start];
        to--;
      }
      wanted[to] = moved;
      turns[to - start] = its;
    }
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
