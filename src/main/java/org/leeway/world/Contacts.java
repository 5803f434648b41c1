package org.leeway.world;

/**
 * The few professionals whom an employer knows in person, each with the trust that it has in this
 * one. A stranger is trusted as the service is. Trust belongs to the person: who leaves the service
 * takes it along, and the successor begins as a stranger.
 */
final class Contacts {
  /** More are not kept in mind: the one who is trusted least is forgotten for a new one. */
  static final int MOST = 4;

  private static final long NOBODY = 0;

  private final long[] names = new long[MOST];
  private final double[] trust = new double[MOST];

  /** Trust in a professional, 0 to 1; that of a stranger where the employer does not know him. */
  double trust(long professional, double stranger) {
    for (int place = 0; place < MOST; place++) {
      if (names[place] == professional) {
        return trust[place];
      }
    }
    return stranger;
  }

  /** Keeps what the employer now thinks of a professional; 0 is nobody of whom it could. */
  void keep(long professional, double now) {
    if (professional == NOBODY) {
      return;
    }
    int least = 0;
    for (int place = 0; place < MOST; place++) {
      if (names[place] == professional) {
        trust[place] = now;
        return;
      }
      boolean weaker = names[place] == NOBODY || trust[place] < trust[least];
      least = names[least] != NOBODY && weaker ? place : least;
    }
    names[least] = professional;
    trust[least] = now;
  }

  /** Lets trust fade to a part of what it was. */
  void fade(double kept) {
    for (int place = 0; place < MOST; place++) {
      trust[place] *= kept;
    }
  }
}
