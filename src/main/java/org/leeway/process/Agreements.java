package org.leeway.process;

import org.leeway.domain.Status;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Professional;
import org.leeway.world.Region;
import org.leeway.world.ServiceFile;

/**
 * Agreements between client and professional (self-direction.md SD8). A conversation ends with what
 * the client will do until the next: take part in what runs, and write applications in the part of
 * the week that is left, as many as can be agreed on of those that duty asks. In the next one the
 * professional sees how far that was done. Who is not asked to write any, or is at work, can break
 * nothing here, for nobody stays away from a programme in this model.
 *
 * <p>What one client does moves the professional's trust in every client: a little up for what was
 * kept, more down for what was broken. A short conversation shows less, and who is seen every week
 * has not kept or broken the same four weeks four times over.
 */
final class Agreements {
  private final double asks;
  private final double kept;
  private final double broken;
  private final double wholeLook;
  private final Duties duties;

  Agreements(Values values) {
    asks = values.share("agreement.asks").value();
    kept = values.share("agreement.kept").value();
    broken = values.share("agreement.broken").value();
    wholeLook = values.minutes("perception.reference-minutes").value();
    duties = values.once(Duties.class, Duties::new);
  }

  /**
   * Looks at what was agreed in the conversation before.
   *
   * @param minutes how long there is to look
   */
  void look(Region region, int row, Professional professional, double minutes, Week week) {
    Jobseekers people = region.jobseekers();
    ServiceFile file = people.service;
    double asked = asks * duties.applications(people, row);
    boolean first = file.lastContact.get(row) < file.since.get(row);
    if (asked <= 0 || first || !people.is(row, Status.SERVED)) {
      return;
    }
    double seen = Math.min(1, minutes / wholeLook) * duties.partPassed(people, row, week);
    double done = partKept(people, row, asked);
    professional.trustInClients().see(seen * kept * done, seen * broken * (1 - done));
  }

  /** Part of what was agreed that the client did, 0 to 1. */
  private static double partKept(Jobseekers people, int row, double asked) {
    double left = Effort.timeLeft(people, row);
    double written = people.effort.get(row);
    return left * asked > written ? 1 - left + written / asked : 1;
  }
}
