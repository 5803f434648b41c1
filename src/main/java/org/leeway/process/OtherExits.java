package org.leeway.process;

import org.leeway.domain.Scheme;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Schemes;

/**
 * How many people leave a benefit for other reasons than work: a partner, a study, a move, means of
 * their own. In social assistance that is mostly so in the first years; who is on it for longer has
 * fewer such ways out, whatever time without work came before.
 */
final class OtherExits {
  /** Years from which on no further fading is reckoned. */
  private static final int MOST = 40;

  private final double[][] hazards = new double[Schemes.NUMBER][MOST];

  OtherExits(Values values) {
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

  /** Hazard a week of leaving, after so many weeks on the benefit. */
  double hazard(Scheme scheme, int weeks) {
    int years = weeks / RatePerYear.WEEKS_PER_YEAR;
    return hazards[scheme.ordinal()][Math.max(0, Math.min(MOST - 1, years))];
  }
}
