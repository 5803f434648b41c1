package org.leeway.evidence;

import java.util.List;
import org.leeway.trial.Assignment;
import org.leeway.trial.Unit;

/**
 * How treatment was assigned.
 *
 * @param unit what was assigned as a whole
 * @param everywhere true when the rules changed for everybody and everything at once; then nothing
 *     is assigned
 * @param shares shares of units that are assigned, each in a trial of its own; the first is the one
 *     that checks look at unless they say otherwise
 */
record Design(Unit unit, boolean everywhere, List<Double> shares) {
  Design {
    shares = List.copyOf(shares);
  }

  /** Assignment at a share. */
  Assignment at(double share) {
    return everywhere ? Assignment.ROLL_OUT : new Assignment(unit, share);
  }
}
