package org.leeway.trial;

/**
 * How treatment is assigned among those who are enrolled: by a keyed draw per unit, so that the
 * same units are assigned in every arm, whether anything is done to them there or not.
 *
 * @param unit what is assigned as a whole
 * @param share share of units that is assigned, 0 to 1; 1 is a roll-out
 */
public record Assignment(Unit unit, double share) {
  /** Everybody. */
  public static final Assignment ROLL_OUT = new Assignment(Unit.PERSON, 1);

  public Assignment {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a share lies between 0 and 1, but was " + share);
    }
  }
}
