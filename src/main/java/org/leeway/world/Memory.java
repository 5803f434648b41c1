package org.leeway.world;

/**
 * What a professional remembers: how often each instrument was tried for each kind of case and how
 * often a job followed. Small numbers, and a job that follows is taken for a job that was caused.
 */
public final class Memory {
  private final int kinds;
  private final double[] tried;
  private final double[] worked;

  Memory(int instruments, int kinds) {
    this.kinds = kinds;
    this.tried = new double[instruments * kinds];
    this.worked = new double[instruments * kinds];
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
    int place = instrument * kinds + kind;
    double share = (worked[place] + believed * weightOfBelief) / (tried[place] + weightOfBelief);
    return Math.min(1, share);
  }

  /** Lets old experience fade. */
  public void fade(double kept) {
    for (int place = 0; place < tried.length; place++) {
      tried[place] *= kept;
      worked[place] *= kept;
    }
  }
}
