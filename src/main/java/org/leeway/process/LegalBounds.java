package org.leeway.process;

import org.leeway.domain.Scheme;
import org.leeway.law.AllowedInstruments;
import org.leeway.law.Law;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Schemes;

/**
 * What the law of each scheme lets professionals deploy, and for how long. What an instrument costs
 * or takes above the bound shortens it.
 */
final class LegalBounds {
  private final long[] allowed = new long[Schemes.NUMBER];
  private final int[][] weeks = new int[Schemes.NUMBER][];

  LegalBounds(Values values, Catalogue catalogue) {
    Law law = values.once(Law.class, Law::new);
    for (Scheme scheme : Scheme.values()) {
      AllowedInstruments rules = law.of(scheme).instruments();
      int[] longest = new int[catalogue.size()];
      for (int place = 0; place < longest.length; place++) {
        Instrument instrument = catalogue.get(place);
        longest[place] = weeks(rules, instrument);
        boolean may = instrument.isChosen() && rules.isAllowed(instrument.code());
        allowed[scheme.ordinal()] |= may ? 1L << place : 0;
      }
      weeks[scheme.ordinal()] = longest;
    }
  }

  private static int weeks(AllowedInstruments rules, Instrument instrument) {
    String code = instrument.code();
    double paid = instrument.euro() > 0 ? Math.min(1, rules.euro(code) / instrument.euro()) : 1;
    double time = instrument.hours() > 0 ? Math.min(1, rules.hours(code) / instrument.hours()) : 1;
    double most = rules.months(code) * RatePerYear.WEEKS_PER_MONTH;
    return (int) Math.rint(Math.min(most, instrument.weeks() * Math.min(paid, time)));
  }

  /** The instruments that may be deployed under a scheme, a bit each. */
  long allowed(int scheme) {
    return allowed[scheme];
  }

  /** Weeks that an instrument lasts under a scheme. */
  int weeks(int scheme, int instrument) {
    return weeks[scheme][instrument];
  }
}
