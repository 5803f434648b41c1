package org.leeway.world;

/** What is counted of a person, from the week in which counting starts for that person. */
public final class CountFile {
  /** Not counted: outside the service, or entered before counting and left before it. */
  public static final int NOT_COUNTED = -1;

  /**
   * Scheme and distance at the start of the count, as one number; {@link #NOT_COUNTED} otherwise.
   */
  public final ByteColumn cell;

  /** Week in which counting started. */
  public final IntColumn since;

  /** Week of the first job of enough hours. */
  public final IntColumn placed;

  /** Week in which the first lasting job had started. */
  public final IntColumn durable;

  /** Weeks on benefit so far, within the window of the count. */
  public final IntColumn benefitWeeks;

  CountFile(ColumnTable table) {
    cell = table.bytes(NOT_COUNTED);
    since = table.ints(Jobseekers.NEVER);
    placed = table.ints(Jobseekers.NEVER);
    durable = table.ints(Jobseekers.NEVER);
    benefitWeeks = table.ints(0);
  }
}
