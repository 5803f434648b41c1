package org.leeway.process;

import org.leeway.domain.OrganisationType;
import org.leeway.domain.Scheme;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.Schemes;

/**
 * The strategies that organisations follow. A strategy may treat people of one scheme in another
 * way than others (the work-disabled, municipal clients), so there is one for each organisation,
 * and one for the people of each scheme that it serves.
 *
 * <p>What is designed is not what is done (companies.md 0.1, H53): each week, for each client, the
 * strategy is carried out or it is not, and then the service goes its own way.
 */
final class Strategies {
  private final Strategy[] general = new Strategy[OrganisationType.values().length];
  private final Strategy[] special = new Strategy[Schemes.NUMBER];
  private final Strategy own;

  Strategies(Values values) {
    own = Strategy.asToday(values);
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

  /** The service as it is today. */
  Strategy own() {
    return own;
  }

  /** What is done with the person in a row this week: the strategy, or what the service does. */
  Strategy today(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    Strategy strategy = special[people.scheme.get(row)];
    if (strategy.isOwn() || people.kept.get(row) == Jobseekers.RETURNED) {
      return own;
    }
    boolean carriedOut =
        region
            .draws()
            .happens(Purpose.FIDELITY, people.id.get(row), week.number(), 0, strategy.fidelity());
    return carriedOut ? strategy : own;
  }
}
