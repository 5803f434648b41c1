package org.leeway.draw;

/** How somebody came into the model: part of a person's name, so that no two have the same. */
public enum Arrival {
  /** Was in the service, or looking outside it, when the run began. */
  PRESENT("start", 0),
  /** Was in a job found from a benefit when the run began. */
  PLACED("placed", 1 << 26),
  /** Was at work beside a right to a benefit when the run began. */
  AT_WORK("at-work", 3 << 25),
  /** Came in a week of the run. */
  ENTERED("", 1 << 27);

  private final String word;
  private final int firstOrdinal;

  Arrival(String word, int firstOrdinal) {
    this.word = word;
    this.firstOrdinal = firstOrdinal;
  }

  /** The word in readable names; empty for those who are known by their week. */
  public String word() {
    return word;
  }

  /** The number of the first who came in this way. */
  public int firstOrdinal() {
    return firstOrdinal;
  }

  /** How somebody with a number came. */
  static Arrival of(int ordinal) {
    Arrival last = PRESENT;
    for (Arrival arrival : values()) {
      if (ordinal >= arrival.firstOrdinal) {
        last = arrival;
      }
    }
    return last;
  }
}
