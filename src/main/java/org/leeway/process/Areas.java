package org.leeway.process;

import org.leeway.domain.Area;
import org.leeway.domain.OrganisationType;
import org.leeway.scenario.Values;

/** On what an organisation leaves professionals discretion. */
final class Areas {
  private final boolean[][] granted =
      new boolean[OrganisationType.values().length][Area.values().length];
  private final double dearFrom;

  Areas(Values values) {
    for (OrganisationType type : OrganisationType.values()) {
      String path = "organisation." + type.code() + ".discretion.area.";
      for (Area area : Area.values()) {
        granted[type.ordinal()][area.ordinal()] = values.yes(path + area.code());
      }
    }
    dearFrom = values.money("discretion.dear-from").euro();
  }

  /** Whether professionals have discretion on something. */
  boolean has(OrganisationType organisation, Area area) {
    return granted[organisation.ordinal()][area.ordinal()];
  }

  /** Whether the price of an instrument leaves it within discretion. */
  boolean mayCost(OrganisationType organisation, double euro) {
    return euro < dearFrom || has(organisation, Area.BUDGET);
  }

  /**
   * How heavily the duties count in holding a client to them: as heavily as for the professional,
   * or in full where that is not the professional's to weigh.
   */
  double weightOfDuties(OrganisationType organisation, double own) {
    return has(organisation, Area.DUTIES) ? own : 1;
  }
}
