package org.leeway.world;

import org.leeway.domain.Distance;
import org.leeway.domain.State;

/**
 * What a professional has in mind during one conversation: made by perceiving, used in weighing,
 * gone with the next client.
 */
public final class Picture {
  private final double[] lacks = new double[State.values().length];
  private Distance kind = Distance.MIDDLE;
  private double minutes;

  /** Starts a conversation of so many minutes. */
  public void begin(double minutesOfConversation) {
    minutes = minutesOfConversation;
  }

  public double minutes() {
    return minutes;
  }

  /** Kind of case as perceived. */
  public Distance kind() {
    return kind;
  }

  public void takeFor(Distance perceived) {
    kind = perceived;
  }

  /** How much the client seems to lack of a state, 0 to 1. */
  public double lack(State state) {
    return lacks[state.ordinal()];
  }

  public void seeLack(State state, double lack) {
    lacks[state.ordinal()] = lack;
  }
}
