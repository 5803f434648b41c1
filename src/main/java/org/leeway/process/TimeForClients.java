package org.leeway.process;

import org.leeway.domain.FactorCluster;
import org.leeway.scenario.Values;
import org.leeway.world.Office;
import org.leeway.world.Professional;

/**
 * How much of the week professionals give to clients. The part of working hours that goes to
 * conversations was seen where the usual was at stake; the rest is administration, reports,
 * meetings and travel. A minute with a client is worth something to a professional of itself, as
 * far as clients count, and for the target, as far as that counts. Time goes to clients up to where
 * one minute more is worth no more than the other work that it pushes aside, which is missed the
 * more, the more of it is left undone; so the time given follows the worth by an elasticity, as in
 * any supply of effort. It comes off administration, and what is left undone there is felt as
 * strain. Where incentives in a service were tried, results followed in small teams, who felt them,
 * and not in large ones (Burgess, Propper, Ratto and Tominey 2017, Jobcentre Plus).
 */
final class TimeForClients {
  private final double commitment;
  private final double usualStakes;
  private final double elasticity;
  private final double mostMore;
  private final Credit targets;

  /**
   * @param contactShare part of working hours that goes to conversations where the usual is at
   *     stake
   */
  TimeForClients(Values values, Credit targets, double contactShare) {
    this.targets = targets;
    commitment = values.number("professional.time.commitment");
    usualStakes = values.share("professional.time.usual-stakes").value();
    elasticity = values.number("professional.time.elasticity");
    double administration = values.number("staff.contact.share_of_time_on_administration");
    mostMore = contactShare > 0 ? administration / contactShare : 0;
  }

  /** Time for clients this week against that where the usual is at stake; 1 is as much. */
  double part(Office office, Professional professional, Week week) {
    double itself = commitment * professional.weight(FactorCluster.CLIENT);
    double usual = itself + targets.drive(usualStakes, professional);
    double now = itself + targets.drive(office, professional, week);
    if (now == usual || usual <= 0) {
      return 1;
    }
    return Math.min(1 + mostMore, StrictMath.pow(now / usual, elasticity));
  }

  /** Part of the administration that is left undone, 0 to 1. */
  double undone(double part) {
    return part > 1 ? (part - 1) / mostMore : 0;
  }
}
