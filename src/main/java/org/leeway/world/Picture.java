package org.leeway.world;

import org.leeway.domain.Distance;
import org.leeway.domain.Reading;
import org.leeway.domain.State;

/**
 * What a professional has in mind during one conversation: made by perceiving, used in weighing,
 * gone with the next client.
 */
public final class Picture {
  /** Where the problems begin in {@link #seen}, behind what is lacking of each state. */
  public static final int PROBLEMS = State.values().length;

  /** Where the readings begin in {@link #seen}, behind the problems. */
  public static final int READINGS = PROBLEMS + ProblemColumn.MOST;

  private static final int LUCKS = 16;

  private final double[] seen = new double[READINGS + Reading.values().length];
  private final double[] luck = new double[LUCKS];
  private Distance kind = Distance.MIDDLE;
  private int seenStates;
  private int seenProblems;
  private double selfDirection;
  private double directiveness;
  private double minutes;
  private double noise;
  private double truth;

  /** Starts a conversation of so many minutes. */
  public void begin(double minutesOfConversation) {
    minutes = minutesOfConversation;
    seenStates = 0;
    seenProblems = 0;
  }

  /**
   * All that a case is weighed by, side by side: what the client seems to lack of each state, how
   * heavy each problem seems, and each {@link Reading}; to write in.
   */
  public double[] seen() {
    return seen;
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
    return seen[state.ordinal()];
  }

  /** How heavy a problem seems to weigh, 0 to 1, by its place among the owned ones. */
  public double problem(int owned) {
    return seen[PROBLEMS + owned];
  }

  public void seeProblem(int owned, double intensity) {
    seen[PROBLEMS + owned] = intensity;
    seenProblems |= 1 << owned;
  }

  /** Takes the client for what people of a kind usually are, before anything is seen. */
  public void presume(Stereotypes usual, int ofKind) {
    usual.describe(ofKind, seen);
  }

  /** How far the client seems to direct oneself, 0 to 1. */
  public double selfDirection() {
    return selfDirection;
  }

  public void seeSelfDirection(double seen) {
    selfDirection = seen;
  }

  /** How directive the conversation is, 0 (facilitating) to 1. */
  public double directiveness() {
    return directiveness;
  }

  public void direct(double chosen) {
    directiveness = chosen;
  }

  public void seeLack(State state, double lack) {
    seen[state.ordinal()] = lack;
    seenStates |= 1 << state.ordinal();
  }

  /** Takes a client to lack what others lack, without having seen it. */
  public void presumeLack(State state, double lack) {
    seen[state.ordinal()] = lack;
  }

  /** The states that were seen in this conversation, a bit each. */
  public int seenStates() {
    return seenStates;
  }

  /** The problems that were seen in this conversation, a bit each. */
  public int seenProblems() {
    return seenProblems;
  }

  /** The unsteady parts of how the professional responds; to write in. */
  public double[] luck() {
    return luck;
  }

  /** How employable the client is, for the record: the professional does not know it. */
  public double truth() {
    return truth;
  }

  /** Notes how employable the client is. */
  public void noteTruth(double employability) {
    truth = employability;
  }

  /** Standard deviation of what is seen in this conversation. */
  public double noise() {
    return noise;
  }

  /** Sets how noisy this conversation is. */
  public void blur(double newNoise) {
    noise = newNoise;
  }
}
