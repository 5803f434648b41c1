package org.leeway.world;

/**
 * What a professional remembers: how often each instrument was tried for each kind of case and how
 * often a job followed. Small numbers, and a job that follows is taken for a job that was caused.
 * What colleagues told is kept apart from what was seen.
 */
public final class Memory {
  private final int kinds;
  private final double[] tried;
  private final double[] worked;
  private final double[] heardTried;
  private final double[] heardWorked;

  Memory(int instruments, int kinds) {
    this.kinds = kinds;
    this.tried = new double[instruments * kinds];
    this.worked = new double[instruments * kinds];
    this.heardTried = new double[instruments * kinds];
    this.heardWorked = new double[instruments * kinds];
  }

  /** Remembers that an instrument was used up. */
  public void tried(int instrument, int kind) {
    tried[instrument * kinds + kind]++;
  }

  /** Remembers that a job followed. */
  public void worked(int instrument, int kind) {
    worked[instrument * kinds + kind]++;
  }

  /** Remembers a part of a success: an intermediate goal was reached. */
  public void worked(int instrument, int kind, double part) {
    worked[instrument * kinds + kind] += part;
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
    int place = instrument * kinds + kind;
    double successes = worked[place] + counts * heardWorked[place] + believed * weightOfBelief;
    double cases = tried[place] + counts * heardTried[place] + weightOfBelief;
    return Math.min(1, successes / cases);
  }

  /** Hears in a meeting a share of what the group knows beyond the own cases. */
  public void hear(Pool pool, double share) {
    for (int place = 0; place < tried.length; place++) {
      double others = Math.max(0, pool.triedAt(place) - tried[place]);
      double successes = Math.max(0, pool.workedAt(place) - worked[place]);
      heardTried[place] += share * (others - heardTried[place]);
      heardWorked[place] += share * (successes - heardWorked[place]);
    }
  }

  /** Lets old experience fade. */
  public void fade(double kept) {
    for (int place = 0; place < tried.length; place++) {
      tried[place] *= kept;
      worked[place] *= kept;
      heardTried[place] *= kept;
      heardWorked[place] *= kept;
    }
  }

  double triedAt(int place) {
    return tried[place];
  }

  double workedAt(int place) {
    return worked[place];
  }
}
