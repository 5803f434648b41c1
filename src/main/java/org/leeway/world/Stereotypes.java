package org.leeway.world;

import org.leeway.domain.State;

/**
 * What clients of a kind are generally like, as the professionals of an office saw it: how much
 * they lack of each state and how heavy each problem weighs. It stands in for what is not asked.
 */
public final class Stereotypes {
  private static final int STATES = State.values().length;
  private static final int ITEMS = STATES + ProblemColumn.MOST;

  private final float[] means = new float[StaffMaker.KINDS * ITEMS];
  private boolean formed;

  /** Starts from what is expected of anybody; does nothing when there is a picture already. */
  public void form(double lack, double problem) {
    if (formed) {
      return;
    }
    for (int place = 0; place < means.length; place++) {
      means[place] = (float) (place % ITEMS < STATES ? lack : problem);
    }
    formed = true;
  }

  /** How much people of a kind lack of a state, 0 to 1. */
  public double lack(int kind, int state) {
    return means[kind * ITEMS + state];
  }

  /** How heavy a problem weighs among people of a kind, 0 to 1. */
  public double problem(int kind, int owned) {
    return means[kind * ITEMS + STATES + owned];
  }

  /** Writes what people of a kind lack of each state, and behind it how heavy problems weigh. */
  void describe(int kind, double[] into) {
    for (int item = 0; item < ITEMS; item++) {
      into[item] = means[kind * ITEMS + item];
    }
  }

  /** Moves a mean by what was seen in one conversation. */
  public void seeLack(int kind, int state, double seen, double pace) {
    move(kind * ITEMS + state, seen, pace);
  }

  /** Moves a mean by what was seen in one conversation. */
  public void seeProblem(int kind, int owned, double seen, double pace) {
    move(kind * ITEMS + STATES + owned, seen, pace);
  }

  private void move(int place, double seen, double pace) {
    means[place] += (float) (pace * (seen - means[place]));
  }
}
