package org.leeway.process;

import org.leeway.domain.State;
import org.leeway.world.Region;

/**
 * What a professional works by with one client today.
 *
 * @param strategy the strategy of the organisation
 * @param carriedOut whether the professional carries it out today
 * @param weeks since the client came
 * @param tooBurdened burden from which a strategy that holds that problems block work waits with
 *     employers
 */
record Design(Strategy strategy, boolean carriedOut, int weeks, double tooBurdened) {
  /** True when the professional works as the service does anyway. */
  boolean isOwn() {
    return !carriedOut;
  }

  /** Part of the room to leave the design that is left. */
  double discretion() {
    return carriedOut ? strategy.control().discretion() : 1;
  }

  /** What clients have to say on what is done, 0 to 1. */
  double clientSay() {
    return carriedOut && !strategy.isOwn() ? strategy.control().clientContentSay() : 0;
  }

  /** How much an instrument belongs to the design, 0 to 1; 0 where there is none. */
  double belonging(int instrument) {
    return carriedOut ? strategy.instrument(instrument) : 0;
  }

  /**
   * Whether the design has an instrument for a client as the professional sees the client: it
   * belongs to the strategy, its goal is worked on in this stretch of the trajectory, and what the
   * strategy believes of problems and work does not speak against it.
   */
  boolean offers(Region region, Instrument instrument) {
    return carriedOut
        && strategy.instrument(instrument.place()) > 0
        && strategy.trajectory().isWorkedOn(instrument.goal(), weeks)
        && !waits(region, instrument);
  }

  private boolean waits(Region region, Instrument instrument) {
    return strategy.belief() == Strategy.Belief.BARRIERS_BLOCK_WORK
        && instrument.isTowardsEmployers()
        && region.picture().lack(State.RELIEF) > tooBurdened;
  }
}
