package org.leeway.world;

import java.util.Arrays;
import org.leeway.domain.TargetOutcome;

/**
 * What counted for a professional's target in the running period, the caseload by kind of case, and
 * what attention to each kind was followed by before. Small numbers, and what follows a
 * conversation is taken for what it caused.
 */
public final class Score {
  private static final int OUTCOMES = TargetOutcome.values().length;

  private final double[] reached = new double[OUTCOMES];
  private final double[] before = new double[OUTCOMES];
  private final double[] seen = new double[StaffMaker.KINDS];
  private final double[] followed = new double[OUTCOMES * StaffMaker.KINDS];
  private final int[] clients = new int[StaffMaker.KINDS];
  private final double[] beliefs = new double[StaffMaker.KINDS];

  /** Remembers a conversation with a kind of case. */
  public void see(int kind) {
    seen[kind]++;
  }

  /** Remembers that an event followed on conversations with a kind of case. */
  public void follow(TargetOutcome outcome, int kind) {
    followed[outcome.ordinal() * StaffMaker.KINDS + kind]++;
  }

  /** Counts an event for the period. */
  public void count(TargetOutcome outcome) {
    reached[outcome.ordinal()]++;
  }

  /** Events of the running period. */
  public double reached(TargetOutcome outcome) {
    return reached[outcome.ordinal()];
  }

  /** Events of the period before. */
  public double reachedBefore(TargetOutcome outcome) {
    return before[outcome.ordinal()];
  }

  /** Ends the period: counts begin anew, memory stays. */
  public void closePeriod() {
    System.arraycopy(reached, 0, before, 0, OUTCOMES);
    Arrays.fill(reached, 0);
  }

  /** Lets memory of what followed fade. */
  public void fade(double kept) {
    for (int place = 0; place < followed.length; place++) {
      followed[place] *= kept;
    }
    for (int kind = 0; kind < seen.length; kind++) {
      seen[kind] *= kept;
    }
  }

  /**
   * The chance that a conversation with a kind of case is followed by an event, as remembered and
   * drawn towards what is expected without memory; 0 to 1.
   *
   * @param expected what is expected without memory
   * @param weight number of conversations that this counts for
   */
  public double expectation(TargetOutcome outcome, int kind, double expected, double weight) {
    double events = followed[outcome.ordinal() * StaffMaker.KINDS + kind] + expected * weight;
    return Math.min(1, events / (seen[kind] + weight));
  }

  /** Forgets who is in the caseload. */
  public void clearClients() {
    Arrays.fill(clients, 0);
    Arrays.fill(beliefs, 0);
  }

  /** Adds a client to the caseload, as the professional sees the client. */
  public void addClient(int kind, double belief) {
    clients[kind]++;
    beliefs[kind] += belief;
  }

  /** Clients of a kind in the caseload, in agents. */
  public int clients(int kind) {
    return clients[kind];
  }

  /** How employable clients of a kind seem on average; 0 when there are none. */
  public double meanBelief(int kind) {
    return clients[kind] == 0 ? 0 : beliefs[kind] / clients[kind];
  }
}
