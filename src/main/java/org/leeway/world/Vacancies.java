package org.leeway.world;

/**
 * The open vacancies of a region, oldest first. A vacancy belongs to one employer, and is filled,
 * stays open, or lapses.
 */
public final class Vacancies extends ColumnTable {
  /** Nobody has applied so far. */
  public static final int NOBODY = -1;

  /** Name in draws. */
  public final LongColumn id = longs();

  /** Place of the employer in the region. */
  public final IntColumn employer = ints(-1);

  /** Sector, place in the list of sectors. */
  public final ByteColumn sector = bytes(0);

  /** Schooling that is asked: 0 low, 1 middle, 2 high. */
  public final ByteColumn education = bytes(0);

  /** Hours a week. */
  public final FloatColumn hours = floats();

  /** Where the work is: km east of the middle of the region. */
  public final FloatColumn east = floats();

  /** Where the work is: km north of the middle of the region. */
  public final FloatColumn north = floats();

  /** Gross euro an hour. */
  public final FloatColumn wage = floats();

  /** A {@link org.leeway.domain.Contract}, by place. */
  public final ByteColumn contract = bytes(0);

  /** 1 for a place that was made for one client, who gets it or nobody does. */
  public final ByteColumn made = bytes(0);

  /** 1 when it is advertised; others are known through people, or found by asking. */
  public final ByteColumn advertised = bytes(1);

  /** Week in which it was opened. */
  public final IntColumn opened = ints(0);

  /** Week in which the employer decides next. */
  public final IntColumn decides = ints(0);

  /**
   * Hazard that the vacancy still outlives: of being advertised, and then of lapsing; 0 when it was
   * not drawn yet.
   */
  public final FloatColumn outlives = floats();

  /** How often the employer found nobody whom it could take, and gave in as far as it does. */
  public final ByteColumn tried = bytes(0);

  /** The best who applied so far. */
  public final ShortlistColumn shortlist = shortlists();

  /** 1 while somebody has accepted who has yet to start: nobody else can have the place. */
  public final ByteColumn taken = bytes(0);

  /** 1 when the vacancy was filled or lapsed this week and waits to be removed. */
  public final ByteColumn closed = bytes(0);

  private int[] open = new int[0];

  Vacancies() {}

  /** A row for a new vacancy, with empty values. */
  public int open() {
    return append();
  }

  /** How many of the open vacancies are advertised: those that statistics count. */
  public int countAdvertised() {
    int number = 0;
    for (int row = 0; row < rows(); row++) {
      number += isInView(row, 1) ? 1 : 0;
    }
    return number;
  }

  /**
   * True when people can still apply for a vacancy.
   *
   * @param leastAdvertised 1 to leave out those that are not advertised, 0 not to
   */
  boolean isInView(int row, int leastAdvertised) {
    return advertised.get(row) >= leastAdvertised && taken.get(row) == 0;
  }

  /** Removes closed vacancies; the others keep their order. */
  public void removeClosed() {
    if (open.length < rows()) {
      open = new int[rows() * 2];
    }
    int number = 0;
    for (int row = 0; row < rows(); row++) {
      open[number] = row;
      number += 1 - closed.get(row);
    }
    if (number < rows()) {
      keep(open, number);
    }
  }

  /** Row of the best candidate so far, or {@link #NOBODY}. */
  public int bestRow(int row) {
    return shortlist.surplus(row, 0) > 0 ? shortlist.firstRow(row) : NOBODY;
  }

  /** Name of that candidate: the row may have passed to somebody else. */
  public long bestId(int row) {
    return shortlist.firstPerson(row);
  }

  /** Surplus that the employer expects from that candidate; 0 without one. */
  public double bestSurplus(int row) {
    return shortlist.surplus(row, 0);
  }

  /** A {@link org.leeway.domain.Channel}, by place: how that candidate came. */
  public byte bestChannel(int row) {
    return shortlist.firstChannel(row);
  }
}
