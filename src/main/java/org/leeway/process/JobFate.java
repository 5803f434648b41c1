package org.leeway.process;

/** What becomes of a job in a week. */
enum JobFate {
  /** It goes on. */
  STAYS,
  /** The person goes straight on to another job. */
  MOVES_ON,
  /** It ends, and no other follows. */
  ENDS;

  /**
   * What follows from one number of luck.
   *
   * @param luck 0 to 1; the lower, the worse for the job
   * @param leaves chance that the person leaves the job at all
   * @param movesOn share of those who leave that go straight on
   */
  static JobFate of(double luck, double leaves, double movesOn) {
    if (luck >= leaves) {
      return STAYS;
    }
    return luck < leaves * (1 - movesOn) ? ENDS : MOVES_ON;
  }
}
