package org.leeway.process;

import org.leeway.domain.State;
import org.leeway.world.Region;

/**
 * What a professional works by with a client.
 *
 * @param strategy what is carried out: the strategy of the organisation, or today's service
 * @param weights how much each instrument belongs to the strategy, by its place; to read, not to
 *     change
 * @param tooBurdened burden from which a strategy that holds that problems block work waits with
 *     employers, and one that holds that work solves problems sees to the problem all the same
 */
@SuppressWarnings("ArrayRecordComponent") // made once, never compared
record Design(Strategy strategy, double[] weights, double tooBurdened) {
  /** True when the professional works as the service does anyway. */
  boolean isOwn() {
    return strategy.isOwn();
  }

  /** Part of the room to leave the design that is left. */
  double discretion() {
    return strategy.control().discretion();
  }

  /** What clients have to say on what is done, 0 to 1. */
  double clientSay() {
    return isOwn() ? 0 : strategy.control().clientContentSay();
  }

  /** How far what this client lacks counts: less where the programme is the same for everybody. */
  double tailoring() {
    return 1 - strategy.control().standardisation();
  }

  /** How much an instrument belongs to the design: its rank, and where the weight is laid. */
  double weight(int instrument) {
    return weights[instrument];
  }

  /**
   * Whether the design has an instrument for a client as the professional sees the client: it
   * belongs to the strategy, its goal is worked on in this stretch of the trajectory, and what the
   * strategy believes of problems and work does not speak against it. The order of a trajectory
   * leads to work: who has work is past it.
   *
   * @param keeps true when the client has work to keep
   * @param weeks how far along the trajectory the client is
   */
  boolean offers(Region region, Instrument instrument, boolean keeps, int weeks) {
    return !isOwn()
        && strategy.instrument(instrument.place()) > 0
        && (keeps || strategy.trajectory().isWorkedOn(instrument.goal(), weeks))
        && !isAgainstBelief(region, instrument);
  }

  private boolean isAgainstBelief(Region region, Instrument instrument) {
    boolean burdened = region.picture().lack(State.RELIEF) > tooBurdened;
    boolean forProblems = !instrument.clears().isEmpty();
    return switch (strategy.belief()) {
      case BARRIERS_BLOCK_WORK -> burdened && instrument.isTowardsEmployers();
      case WORK_SOLVES_BARRIERS -> !burdened && forProblems;
      case ENTRY_CONDITION -> forProblems;
      case MIXED -> false;
    };
  }
}
