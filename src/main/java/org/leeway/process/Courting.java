package org.leeway.process;

import org.leeway.domain.OrganisationType;
import org.leeway.scenario.Values;
import org.leeway.world.Employer;

/**
 * For a large employer whom they know well, professionals go further than for others (weighing.md
 * X12 and 4.3). Size alone does not do it, nor does acquaintance with a small firm.
 */
final class Courting {
  private final double large;
  private final double further;

  Courting(Values values) {
    large = values.number("weighing.large-employer");
    further = values.share("mediation.goes-further").value();
  }

  /** How much more a job with an employer is sought for a client than its fit says; 1 as much. */
  double favours(Employer employer, OrganisationType organisation, long professional) {
    return 1 + further * employer.largeness(large) * employer.trust(organisation, professional);
  }
}
