package org.leeway.process;

import org.leeway.domain.Scheme;
import org.leeway.domain.State;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.Schemes;

/**
 * The design that a professional works by with a client today: the strategy of the organisation, as
 * far as it is carried out. Who does not carry it out today works as the service does anyway.
 */
final class Designs {
  private final Strategies strategies;
  private final double pace;
  private final Design[] designed = new Design[Schemes.NUMBER];
  private final Design[] own = new Design[Schemes.NUMBER];

  Designs(Values values, Catalogue catalogue) {
    strategies = new Strategies(values);
    double tooBurdened = values.share("weighing.too-burdened").value();
    pace = values.share("strategy-effect.pace").value();
    double emphasised = values.number("strategy-effect.emphasis");
    Leaning leaning = new Leaning(values);
    for (Scheme scheme : Scheme.values()) {
      Strategy strategy = strategies.of(scheme);
      double[] weights = new double[catalogue.size()];
      for (int place = 0; place < weights.length; place++) {
        weights[place] =
            strategy.instrument(place)
                + emphasised * leaning.of(strategy.emphasis(), catalogue.get(place));
      }
      designed[scheme.ordinal()] = new Design(strategy, weights, tooBurdened);
      own[scheme.ordinal()] = new Design(strategies.own(), weights, tooBurdened);
    }
  }

  /** The strategy that is designed for the people of a scheme. */
  Strategy strategy(Scheme scheme) {
    return strategies.of(scheme);
  }

  /** What the professional of the person in a row works by today. */
  Design of(Region region, int row, Week week) {
    int scheme = region.jobseekers().scheme.get(row);
    return strategies.today(region, row, week).isOwn() ? own[scheme] : designed[scheme];
  }

  /**
   * How far along the trajectory a client is, in weeks of the card: where clients have a say on the
   * pace, who wants to work is further and who does not is less far (report p.64: eight weeks, four
   * for those who work hard). The longest duration is one of the calendar.
   */
  int along(Region region, int row, Design design, Week week) {
    Jobseekers people = region.jobseekers();
    Strategy strategy = design.strategy();
    int weeks = week.number() - people.service.since.get(row);
    double say = strategy.isOwn() ? 0 : strategy.control().clientPaceSay();
    int longest = strategy.trajectory().weeks();
    if (say <= 0 || weeks >= longest) {
      return weeks;
    }
    double faster = 2 * people.now(State.MOTIVATION, row) - 1;
    return Math.min(longest - 1, (int) Math.rint(weeks * (1 + pace * say * faster)));
  }
}
