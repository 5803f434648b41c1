package org.leeway.why;

import org.leeway.experiment.CensusLine;

/**
 * What the change did to one person, told from the lines of the twins (theory.md 1.3). Goals and
 * mechanisms count only where they are further ones: reached or at work with the change, and not
 * without it.
 *
 * @param follow weeks within which work has to be found
 * @param lessSearch how much fewer applications a week count as searching less
 */
record Rule(int follow, double lessSearch) {
  private static final int APPLIED = 1;

  Reason reason(CensusLine base, CensusLine changed) {
    boolean without = base.placedWithin(follow);
    boolean with = changed.placedWithin(follow);
    if (with && without) {
      return changed.placed() < base.placed()
          ? Reason.SOONER
          : changed.placed() > base.placed() ? Reason.LATER : Reason.SAME_WEEK;
    }
    boolean furtherGoal = (changed.goals() & ~base.goals()) != 0;
    if (with) {
      return furtherGoal ? Reason.THROUGH_GOALS : Reason.OTHERWISE;
    }
    if (without) {
      return searchedLess(base, changed) ? Reason.SEARCHED_LESS : Reason.PUSHED_ASIDE;
    }
    if (furtherGoal) {
      return changed.reach() < APPLIED
          ? Reason.NO_VACANCY
          : changed.reach() == APPLIED ? Reason.NEVER_CHOSEN : Reason.LOST_AT_THE_END;
    }
    boolean furtherMechanism = (changed.mechanisms() & ~base.mechanisms()) != 0;
    return furtherMechanism ? Reason.NO_GOAL : Reason.NOTHING_MOVED;
  }

  /** Somebody who was hired in the first week never had to look, and has no rate. */
  private boolean searchedLess(CensusLine base, CensusLine changed) {
    if (base.looked() == 0 || changed.looked() == 0) {
      return false;
    }
    double before = (double) base.written() / base.looked();
    double after = (double) changed.written() / changed.looked();
    return after < before * (1 - lessSearch);
  }
}
