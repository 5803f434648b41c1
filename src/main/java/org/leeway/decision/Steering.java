package org.leeway.decision;

/** An office, as its manager sees it at the end of a period, and what can be changed there. */
public interface Steering {
  /** Figure of the period, as the manager sees it. */
  double seen();

  /** What the manager has come to expect of it; not a number at first. */
  double expected();

  /** Deviations that went wrong and were noticed. */
  int incidents();

  /** How far the manager answers with tighter rules, 0 to 1. */
  double tightening();

  /** How far the manager answers with support, 0 to 1. */
  double supportive();

  /** How far the manager lets figures be made for their own sake, 0 to 1. */
  double tolerant();

  /** Widens (positive) or narrows the room that policy grants. */
  void shiftRoom(double by);

  /** Makes frames clearer (positive) or vaguer. */
  void shiftClarity(double by);

  /** Hours of intervision per professional and month. */
  void setIntervision(double hours);

  /** The level that the target asks in the next period. */
  void setLevel(double level);

  /** A uniform number between 0 and 1, by an index from 0 to 63. */
  double uniform(int index);
}
