package org.leeway.process;

import org.leeway.domain.Scheme;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.Schemes;

/**
 * The design that a professional works by with a client today: the strategy of the organisation, as
 * far as it is carried out (companies.md 0.1: what is designed is not what is done). Who does not
 * carry it out today works as the service does anyway.
 */
final class Designs {
  private final Strategies strategies;
  private final double tooBurdened;

  Designs(Values values) {
    strategies = new Strategies(values);
    tooBurdened = values.share("weighing.too-burdened").value();
  }

  /** The strategy that is designed for the people of a scheme. */
  Strategy strategy(Scheme scheme) {
    return strategies.of(scheme);
  }

  /** What the professional of the person in a row works by today. */
  Design of(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    Strategy strategy = strategies.of(Schemes.at(people.scheme.get(row)));
    int weeks = week.number() - people.service.since.get(row);
    boolean carriedOut =
        !strategy.isOwn()
            && region
                .draws()
                .happens(
                    Purpose.FIDELITY, people.id.get(row), week.number(), 0, strategy.fidelity());
    return new Design(strategy, carriedOut, weeks, tooBurdened);
  }

  /** How a strategy changes the strength of a mechanism: less where the design hardly uses it. */
  static double strength(Strategy strategy, Mechanism mechanism) {
    return 1 - strategy.fidelity() * (1 - strategy.mechanism(mechanism.place()));
  }
}
