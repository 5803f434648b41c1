package org.leeway.world;

/**
 * What a group of colleagues has brought together in intervision: how often each instrument was
 * tried for each kind of case, and how often a job followed. It follows those who take part: what
 * leavers knew goes with them, a bit at each meeting.
 */
public final class Pool {
  private final int instruments;
  private final double[] tried;
  private final double[] worked;

  Pool(int instruments, int kinds) {
    this.instruments = instruments;
    tried = new double[instruments * kinds];
    worked = new double[instruments * kinds];
  }

  /** How often an instrument was tried, as the group knows. */
  public double tried(int instrument, int kind) {
    return tried[kind * instruments + instrument];
  }

  /** How often a job followed, as the group knows. */
  public double worked(int instrument, int kind) {
    return worked[kind * instruments + instrument];
  }

  /** A meeting begins: part of what was said before is forgotten. */
  public void open(double share) {
    for (int place = 0; place < tried.length; place++) {
      tried[place] *= 1 - share;
      worked[place] *= 1 - share;
    }
  }

  /** Somebody tells a share of what the own memory holds. */
  public void tell(Memory own, double share) {
    for (int place = 0; place < tried.length; place++) {
      tried[place] += share * own.triedAt(place);
      worked[place] += share * own.workedAt(place);
    }
  }

  double triedAt(int place) {
    return tried[place];
  }

  double workedAt(int place) {
    return worked[place];
  }
}
