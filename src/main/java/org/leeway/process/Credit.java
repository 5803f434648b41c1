package org.leeway.process;

import org.leeway.domain.FactorCluster;
import org.leeway.domain.OrganisationType;
import org.leeway.scenario.Values;
import org.leeway.world.Office;
import org.leeway.world.Professional;
import org.leeway.world.Region;

/**
 * What a minute on a client is worth for the targets that count. This is the one place where
 * targets enter what professionals do.
 */
final class Credit {
  private final double[] stakes = new double[OrganisationType.values().length];

  Credit(Values values) {
    for (OrganisationType type : OrganisationType.values()) {
      stakes[type.ordinal()] =
          values.share("organisation." + type.code() + ".target.stakes").value();
    }
  }

  /** What a minute on the client in a row is worth to the professional, 0 to 1. */
  double worth(Region region, int row, Office office, Professional professional) {
    return stakes[office.organisation().ordinal()]
        * professional.weight(FactorCluster.ORGANISATIONAL)
        * region.jobseekers().service.belief.get(row);
  }
}
