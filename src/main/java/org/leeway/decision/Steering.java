package org.leeway.decision;

/** An office, as its manager sees it at the end of a period, and what can be changed there. */
public interface Steering {
  /**
   * Placements per client and week, as the manager sees them: late, and not exactly; not a number
   * while there are no figures.
   */
  double seen();

  /** What the manager has come to expect of that figure; not a number at first. */
  double expected();

  /**
   * Deviations that went wrong and were noticed in the period, for as many professionals as one
   * manager usually has.
   */
  double incidents();

  /** How far the manager answers with tighter rules, 0 to 1. */
  double tightening();

  /** How far the manager answers with support, 0 to 1. */
  double supportive();

  /** How far the manager counts jobs whatever becomes of them, 0 to 1. */
  double tolerant();

  /** How far the manager has widened (positive) or narrowed the room that policy grants. */
  double room();

  /** How far the manager has made frames clearer (positive) or vaguer than policy does. */
  double clarity();

  /** How many more (positive) or fewer files are looked into than policy says, of all in a year. */
  double audit();

  /** How much safer (positive) or less safe it is made to tell what went wrong than is usual. */
  double climate();

  /** Hours of intervision per professional and month. */
  double intervision();

  /** Hours that policy gives for it. */
  double usualIntervision();

  /** The level that the target asks, per client and year; 0 where as much as possible is asked. */
  double level();

  /** What was reached of it in the last period that is over, per client and year. */
  double reached();

  /** Widens (positive) or narrows the room that policy grants. */
  void shiftRoom(double by);

  /** Makes frames clearer (positive) or vaguer. */
  void shiftClarity(double by);

  /** Has more (positive) or fewer files looked into. */
  void shiftAudit(double by);

  /** Makes it safer (positive) or less safe to tell what went wrong. */
  void shiftClimate(double by);

  /** Sets the hours of intervision per professional and month. */
  void setIntervision(double hours);

  /** Sets the level that the target asks from now on, per client and year. */
  void setLevel(double level);

  /** A uniform number between 0 and 1, by an index from 0 to 63. */
  double uniform(int index);
}
