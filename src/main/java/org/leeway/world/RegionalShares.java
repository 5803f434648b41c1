package org.leeway.world;

import org.leeway.domain.OrganisationType;
import org.leeway.domain.Scheme;
import org.leeway.scenario.RegionData;
import org.leeway.scenario.Values;

/**
 * A region's part of national figures. Where no regional figure exists, social assistance stands in
 * for the disability schemes (both follow the strength of the local labour market) and the labour
 * force for everything else.
 */
public final class RegionalShares {
  private static final int THOUSAND = 1000;

  private final double employed;
  private final double labourForce;
  private final double socialAssistance;
  private final double unemploymentBenefits;
  private final double assistanceInflow;
  private final double openVacancies;
  private final double[] usual = new double[OrganisationType.values().length];

  public RegionalShares(Values values) {
    employed = values.number("stocks.labour_market.employed") * THOUSAND;
    labourForce = values.number("stocks.labour_market.labour_force") * THOUSAND;
    socialAssistance = values.number("stocks.bijstand.persons");
    unemploymentBenefits = values.number("stocks.ww.stock");
    assistanceInflow = values.number("stocks.bijstand.inflow_2017");
    for (OrganisationType type : OrganisationType.values()) {
      usual[type.ordinal()] = values.share("organisation." + type.code() + ".usual-part").value();
    }
    openVacancies = values.number("employers.vacancies.open_q4_2019") * THOUSAND;
  }

  /** Of the country's jobs. */
  public double jobs(RegionData region) {
    return region.employed() / employed;
  }

  /** Of the country's vacancies. */
  public double vacancies(double number) {
    return number / openVacancies;
  }

  /** Of the country's labour force. */
  public double labourForce(RegionData region) {
    return region.labourForce() / labourForce;
  }

  /** Of the people in a scheme. */
  public double stock(RegionData region, Scheme scheme) {
    return switch (scheme) {
      case UNEMPLOYMENT -> region.unemploymentBenefit() / unemploymentBenefits;
      case SOCIAL_ASSISTANCE, PARTIAL_DISABILITY, YOUNG_DISABLED, SICKNESS ->
          region.socialAssistance() / socialAssistance;
    };
  }

  /**
   * How much larger an organisation is in a region than where most of its clients are served, by
   * its part of them: 1 for twice as large, -1 for half as large.
   */
  double doublings(RegionData region, OrganisationType organisation) {
    Scheme most =
        switch (organisation) {
          case UWV -> Scheme.UNEMPLOYMENT;
          case MUNICIPALITY -> Scheme.SOCIAL_ASSISTANCE;
        };
    double part = stock(region, most);
    return part > 0 ? StrictMath.log(part / usual[organisation.ordinal()]) / StrictMath.log(2) : 0;
  }

  /** Of the people who enter a scheme. */
  public double inflow(RegionData region, Scheme scheme) {
    return scheme == Scheme.SOCIAL_ASSISTANCE
        ? region.socialAssistanceInflow() / assistanceInflow
        : stock(region, scheme);
  }
}
