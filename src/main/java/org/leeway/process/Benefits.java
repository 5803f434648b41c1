package org.leeway.process;

import org.leeway.domain.Scheme;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Schemes;

/**
 * What a week on a benefit costs: what the law in force gives the person, in the measure in which
 * published costs of a benefit stand to what the law of the base gives on average. The law knows of
 * no contributions, supplements or part-time unemployment, and counts assistance net; published
 * costs do. Social assistance is paid per household and shared here over its persons.
 */
final class Benefits {
  private final double[] paidPerEuro = new double[Schemes.NUMBER];

  Benefits(Values values) {
    for (Scheme scheme : Scheme.values()) {
      double byLaw = values.money("benefit." + scheme.code() + ".by-law").euro();
      paidPerEuro[scheme.ordinal()] = perYear(values, scheme) / RatePerYear.WEEKS_PER_YEAR / byLaw;
    }
  }

  private static double perYear(Values values, Scheme scheme) {
    return switch (scheme) {
      case UNEMPLOYMENT -> values.number("money.ww.cost_per_benefit_year");
      case SOCIAL_ASSISTANCE ->
          values.number("money.bijstand.cost_per_benefit_year")
              * values.number("stocks.bijstand.households")
              / values.number("stocks.bijstand.persons");
      case PARTIAL_DISABILITY -> values.number("money.disability.wga_cost_per_year");
      case YOUNG_DISABLED -> values.number("money.disability.wajong_cost_per_year");
      case SICKNESS -> values.money("benefit.sickness.euro-per-year").euro();
    };
  }

  /** Euro for a person without work. */
  double week(Jobseekers people, int row) {
    return paidPerEuro[people.scheme.get(row)] * people.entitled.get(row);
  }
}
