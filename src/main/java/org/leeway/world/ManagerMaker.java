package org.leeway.world;

import org.leeway.domain.OrganisationType;
import org.leeway.draw.AgentKey;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;

/** Makes managers, each with an own style around what is usual. */
final class ManagerMaker {
  private static final int TIGHTENING = 0;
  private static final int SUPPORTIVE = 1;
  private static final int TOLERANT = 2;

  private final double tightening;
  private final double tolerant;
  private final double spread;
  private final double supportSpread;

  ManagerMaker(Values values) {
    tightening = values.share("manager.tightening").value();
    tolerant = values.share("manager.tolerant").value();
    spread = values.number("manager.spread");
    supportSpread = values.number("manager.support-spread");
  }

  /** The manager of an office: who does not tighten supports, but some do both or neither. */
  Manager make(Region region, OrganisationType organisation) {
    long id = AgentKey.office(region.code(), organisation.ordinal());
    double tightens = drawn(region, id, TIGHTENING, tightening, spread);
    double supports = drawn(region, id, SUPPORTIVE, 1 - tightens, supportSpread);
    double tolerates = drawn(region, id, TOLERANT, tolerant, spread);
    return new Manager(id, tightens, supports, tolerates);
  }

  private static double drawn(Region region, long id, int index, double mean, double spread) {
    double trait = mean + spread * region.draws().normal(Purpose.MANAGER_TRAIT, id, 0, index);
    return Math.max(0, Math.min(1, trait));
  }
}
