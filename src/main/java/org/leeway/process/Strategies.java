package org.leeway.process;

import org.leeway.domain.OrganisationType;
import org.leeway.domain.Scheme;
import org.leeway.scenario.Values;
import org.leeway.world.Schemes;

/**
 * The strategies that organisations follow. A strategy may treat people of one scheme in another
 * way than others (the work-disabled, municipal clients), so there is one for each organisation,
 * and one for the people of each scheme that it serves.
 */
final class Strategies {
  private final Strategy[] general = new Strategy[OrganisationType.values().length];
  private final Strategy[] special = new Strategy[Schemes.NUMBER];

  Strategies(Values values) {
    for (OrganisationType type : OrganisationType.values()) {
      general[type.ordinal()] = Strategy.of(values, type);
    }
    for (Scheme scheme : Scheme.values()) {
      special[scheme.ordinal()] = Strategy.of(values, scheme);
    }
  }

  /** What an organisation does with people in general. */
  Strategy of(OrganisationType type) {
    return general[type.ordinal()];
  }

  /** What the organisation that serves a scheme does with its people. */
  Strategy of(Scheme scheme) {
    return special[scheme.ordinal()];
  }
}
