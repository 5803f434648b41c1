package org.leeway.world;

/**
 * What a professional remembers: how often each instrument was tried for each kind of case and how
 * often a job followed. Small numbers, and a job that follows is taken for a job that was caused.
 * What colleagues told is kept apart from what was seen.
 */
public final class Memory {
  // What belongs to one instrument and kind of case stands together, kind by kind: it is read
  // together, for all that could be chosen for a client.
  private static final int TRIED = 0;
  private static final int WORKED = 1;
  private static final int HEARD_TRIED = 2;
  private static final int HEARD_WORKED = 3;
  private static final int EACH = 4;

  private final int instruments;
  private final double[] cases;

  Memory(int instruments, int kinds) {
    this.instruments = instruments;
    this.cases = new double[instruments * kinds * EACH];
  }

  private int place(int instrument, int kind) {
    return (kind * instruments + instrument) * EACH;
  }

  /** Remembers that an instrument was used up. */
  public void tried(int instrument, int kind) {
    cases[place(instrument, kind) + TRIED]++;
  }

  /** Remembers that a job followed. */
  public void worked(int instrument, int kind) {
    cases[place(instrument, kind) + WORKED]++;
  }

  /** Remembers a part of a success: an intermediate goal was reached. */
  public void worked(int instrument, int kind, double part) {
    cases[place(instrument, kind) + WORKED] += part;
  }

  /** Share of successes as remembered, drawn towards what is generally believed. */
  public double success(int instrument, int kind, double believed, double weightOfBelief) {
    return success(instrument, kind, believed, weightOfBelief, 0);
  }

  /**
   * The same, with the cases of colleagues.
   *
   * @param counts how far a case that was told counts against one that was seen, 0 to 1
   */
  public double success(
      int instrument, int kind, double believed, double weightOfBelief, double counts) {
    int at = place(instrument, kind);
    double successes =
        cases[at + WORKED] + counts * cases[at + HEARD_WORKED] + believed * weightOfBelief;
    double all = cases[at + TRIED] + counts * cases[at + HEARD_TRIED] + weightOfBelief;
    return Math.min(1, successes / all);
  }

  /** Hears in a meeting a share of what the group knows beyond the own cases. */
  public void hear(Pool pool, double share) {
    for (int at = 0; at < cases.length; at += EACH) {
      double others = Math.max(0, pool.triedAt(at / EACH) - cases[at + TRIED]);
      double successes = Math.max(0, pool.workedAt(at / EACH) - cases[at + WORKED]);
      cases[at + HEARD_TRIED] += share * (others - cases[at + HEARD_TRIED]);
      cases[at + HEARD_WORKED] += share * (successes - cases[at + HEARD_WORKED]);
    }
  }

  /** Lets old experience fade. */
  public void fade(double kept) {
    for (int at = 0; at < cases.length; at++) {
      cases[at] *= kept;
    }
  }

  double triedAt(int place) {
    return cases[place * EACH + TRIED];
  }

  double workedAt(int place) {
    return cases[place * EACH + WORKED];
  }
}
