package org.leeway.process;

import org.leeway.domain.Scheme;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Schemes;

/**
 * How many people leave a benefit for other reasons than work: a partner, a study, a move, means of
 * their own. In social assistance that is mostly so in the first years; who is on it for longer has
 * fewer such ways out, whatever time without work came before. Who has such a way takes it sooner
 * while duty asks search that the person does not want: then the benefit is less worth the trouble.
 */
final class OtherExits {
  /** Years from which on no further fading is reckoned. */
  private static final int MOST = 40;

  private final Effort effort;
  private final double givesUp;
  private final double[][] hazards = new double[Schemes.NUMBER][MOST];

  OtherExits(Values values) {
    effort = new Effort(values);
    givesUp = values.number("search.unwanted.gives-up-benefit");
    for (Scheme scheme : Scheme.values()) {
      String path = "population." + scheme.code() + ".";
      RatePerYear first = values.rate(path + "exit");
      String fading = path + "exit-fades";
      for (int years = 0; years < MOST; years++) {
        double middle = years + 0.5;
        double left = values.has(fading) ? StrictMath.exp(-middle / values.number(fading)) : 1;
        hazards[scheme.ordinal()][years] = first.value() * left / RatePerYear.WEEKS_PER_YEAR;
      }
    }
  }

  /** Hazard of leaving this week of somebody who is served. */
  double hazard(Jobseekers people, int row, Week week) {
    int weeks = week.number() - people.rightFrom.get(row);
    int years = Math.max(0, Math.min(MOST - 1, weeks / RatePerYear.WEEKS_PER_YEAR));
    double hazard = hazards[people.scheme.get(row)][years];
    if (givesUp == 0) {
      return hazard;
    }
    double required = effort.required(people, row, week);
    return required > 0 ? hazard * (1 + givesUp * unwanted(people, row, required)) : hazard;
  }

  /** Part of the search that duty makes a person do which the person does not want. */
  private static double unwanted(Jobseekers people, int row, double required) {
    return Math.max(0, 1 - people.wanted.get(row) / required);
  }
}
