package org.leeway.why;

import org.leeway.experiment.CensusLine;

/**
 * What the change did to one person, told from the lines of the twins (theory.md 1.3). Goals and
 * mechanisms are compared both ways: those that came with the change, less those that went. Lives
 * that part for any reason reach other goals; only a surplus speaks for the change.
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
    int moreGoals = more(base.goals(), changed.goals());
    if (with) {
      return moreGoals > 0 ? Reason.THROUGH_GOALS : Reason.OTHERWISE;
    }
    if (without) {
      return searchedLess(base, changed)
          ? Reason.SEARCHED_LESS
          : moreGoals < 0 ? Reason.FEWER_GOALS : Reason.PUSHED_ASIDE;
    }
    if (moreGoals > 0) {
      return changed.reach() < APPLIED
          ? Reason.NO_VACANCY
          : changed.reach() == APPLIED ? Reason.NEVER_CHOSEN : Reason.LOST_AT_THE_END;
    }
    if (moreGoals < 0) {
      return changed.helped() < base.helped() ? Reason.LESS_HELP : Reason.NO_LESS_HELP;
    }
    return unmoved(base, changed);
  }

  /** Why somebody without work reached no more goals and no fewer. */
  private static Reason unmoved(CensusLine base, CensusLine changed) {
    if (changed.goals() != base.goals()) {
      return Reason.OTHER_GOALS;
    }
    if (more(base.mechanisms(), changed.mechanisms()) > 0) {
      return Reason.NO_GOAL;
    }
    if (changed.helped() > 0) {
      return Reason.NOTHING_MOVED;
    }
    if (changed.contacts() == 0) {
      return Reason.NO_CONVERSATION;
    }
    return changed.refused() ? Reason.REFUSED : Reason.NOT_CHOSEN;
  }

  /** How many more members the second set has: those that came less those that went. */
  private static int more(int base, int changed) {
    return Integer.bitCount(changed & ~base) - Integer.bitCount(base & ~changed);
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
