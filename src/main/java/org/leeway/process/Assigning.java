package org.leeway.process;

import org.leeway.domain.Allocation;
import org.leeway.domain.OrganisationType;
import org.leeway.domain.Status;
import org.leeway.scenario.Values;
import org.leeway.world.Employability;
import org.leeway.world.Jobseekers;
import org.leeway.world.Office;
import org.leeway.world.Region;

/**
 * Who gets which clients: the rule by which an office divides them. When the rule changes, or the
 * number of chairs under a rule that looks at clients, all clients are divided anew.
 */
final class Assigning {
  private final Allocation[] rule = new Allocation[OrganisationType.values().length];
  private final Employability employability;

  Assigning(Values values) {
    for (OrganisationType type : OrganisationType.values()) {
      rule[type.ordinal()] = rule(values.choice("organisation." + type.code() + ".allocation"));
    }
    employability = new Employability(values);
  }

  private static Allocation rule(String code) {
    for (Allocation each : Allocation.values()) {
      if (each.code().equals(code)) {
        return each;
      }
    }
    throw new IllegalArgumentException("no rule of allocation " + code);
  }

  /** Sees to it that the clients of an office are divided by its rule. */
  void keep(Region region, Office office) {
    Allocation asked = rule[office.organisation().ordinal()];
    if (office.division().isBy(asked, office.professionals().size())) {
      return;
    }
    office.division().divide(region, office, asked, employability);
    Jobseekers people = region.jobseekers();
    for (int row = 0; row < people.rows(); row++) {
      if (people.is(row, Status.SERVED)
          && region.officeOf(row).organisation() == office.organisation()) {
        region.allocate(row);
      }
    }
  }
}
