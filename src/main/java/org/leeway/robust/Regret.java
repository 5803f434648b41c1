package org.leeway.robust;

import java.util.List;
import org.leeway.domain.Outcome;

/**
 * What is lost by choosing an arm before the world is known: per world the distance to the arm that
 * turns out best there, the base included. It rests on effects of which the chance within worlds
 * was taken out, because the best of several noisy figures is always too good.
 *
 * @param outcome code of what is judged
 * @param lines an arm each, the base first
 */
public record Regret(String outcome, List<Line> lines) {
  /**
   * An arm.
   *
   * @param arm id of the arm
   * @param mean mean regret over the worlds, 0 or more
   * @param most largest regret
   * @param worstWorld number of the world with the largest regret
   * @param best share of the worlds in which this arm is best
   */
  public record Line(String arm, double mean, double most, int worstWorld, double best) {}

  /** What is judged. */
  public Outcome judged() {
    return Codes.outcome(outcome);
  }

  public Regret {
    lines = List.copyOf(lines);
  }
}
