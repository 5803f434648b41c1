package org.leeway.world;

import java.util.Arrays;

/**
 * The programme of each person [traject]: the instruments that run side by side, each with the week
 * in which it begins to work (a service may keep people waiting) and the week in which it ends.
 */
public final class ProgrammeColumn extends Column {
  /** Instruments that fit side by side. */
  public static final int SLOTS = 4;

  private static final byte EMPTY = -1;

  private byte[] instruments;
  private int[] begins;
  private int[] ends;

  ProgrammeColumn(int capacity) {
    instruments = new byte[capacity * SLOTS];
    Arrays.fill(instruments, EMPTY);
    begins = new int[capacity * SLOTS];
    ends = new int[capacity * SLOTS];
  }

  /** How many instruments run or wait; they stand in the first places. */
  public int size(int row) {
    int size = 0;
    while (size < SLOTS && instruments[row * SLOTS + size] != EMPTY) {
      size++;
    }
    return size;
  }

  /** True when nothing runs or waits. */
  public boolean isEmpty(int row) {
    return instruments[row * SLOTS] == EMPTY;
  }

  /** The instrument at a place, by its place in the catalogue. */
  public int instrument(int row, int place) {
    return instruments[row * SLOTS + place];
  }

  /** Week in which it begins to work. */
  public int begins(int row, int place) {
    return begins[row * SLOTS + place];
  }

  /** Week in which it ends. */
  public int ends(int row, int place) {
    return ends[row * SLOTS + place];
  }

  /** True when an instrument runs or waits. */
  public boolean has(int row, int instrument) {
    for (int place = 0; place < SLOTS; place++) {
      if (instruments[row * SLOTS + place] == instrument) {
        return true;
      }
    }
    return false;
  }

  /** Adds an instrument at the end. */
  public void add(int row, int instrument, int beginsWeek, int endsWeek) {
    int at = row * SLOTS + size(row);
    instruments[at] = (byte) instrument;
    begins[at] = beginsWeek;
    ends[at] = endsWeek;
  }

  /** Lets an instrument wait another while. */
  public void delay(int row, int place, int weeks) {
    begins[row * SLOTS + place] += weeks;
    ends[row * SLOTS + place] += weeks;
  }

  /** Takes the instrument at a place out; those behind it move up. */
  public void remove(int row, int place) {
    int first = row * SLOTS;
    for (int at = first + place; at < first + SLOTS - 1; at++) {
      instruments[at] = instruments[at + 1];
      begins[at] = begins[at + 1];
      ends[at] = ends[at + 1];
    }
    instruments[first + SLOTS - 1] = EMPTY;
  }

  /** Ends everything. */
  public void clear(int row) {
    Arrays.fill(instruments, row * SLOTS, (row + 1) * SLOTS, EMPTY);
  }

  @Override
  void grow(int capacity) {
    int before = instruments.length;
    instruments = Arrays.copyOf(instruments, capacity * SLOTS);
    Arrays.fill(instruments, before, instruments.length, EMPTY);
    begins = Arrays.copyOf(begins, capacity * SLOTS);
    ends = Arrays.copyOf(ends, capacity * SLOTS);
  }

  @Override
  void copy(int from, int to) {
    System.arraycopy(instruments, from * SLOTS, instruments, to * SLOTS, SLOTS);
    System.arraycopy(begins, from * SLOTS, begins, to * SLOTS, SLOTS);
    System.arraycopy(ends, from * SLOTS, ends, to * SLOTS, SLOTS);
  }

  @Override
  void reset(int row) {
    clear(row);
  }
}
