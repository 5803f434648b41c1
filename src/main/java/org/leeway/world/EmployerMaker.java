package org.leeway.world;

import java.util.ArrayList;
import java.util.List;
import org.leeway.draw.AgentKey;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;

/**
 * Makes the employers of a region: published numbers and job shares by size, jobs by sector;
 * attitudes are assumptions. Larger employers have more hands to guide people and to adapt a place.
 */
final class EmployerMaker {
  private static final int SECTOR = 0;
  private static final int GUIDANCE = 1;
  private static final int DISCRIMINATION = 2;
  private static final int PREJUDICE = 3;
  private static final int INFORMED = 4;
  private static final int ADAPTS = 5;
  private static final int POLICY = 6;
  private static final int THOUSAND = 1000;

  private final double[] sectorJobs;
  private final double[] companies = new double[SizeClass.values().length];
  private final double[] jobs = new double[SizeClass.values().length];
  private final double guidance;
  private final double adapts;
  private final double perTenfold;
  private final double middling;
  private final double discrimination;
  private final double prejudice;
  private final double spread;
  private final double trust;
  private final double[] policy = new double[SizeClass.values().length];

  EmployerMaker(Values values) {
    sectorJobs = Sectors.jobs(values);
    double total = 0;
    for (double inSector : sectorJobs) {
      total += inSector * THOUSAND;
    }
    for (SizeClass size : SizeClass.values()) {
      policy[size.ordinal()] = values.share("employer.policy." + size.band()).value();
      companies[size.ordinal()] = size.companies(values);
      jobs[size.ordinal()] = size.jobs(values, total);
    }
    guidance = values.share("employer.guidance").value();
    adapts = values.share("employer.adapts").value();
    perTenfold = values.number("employer.per-tenfold");
    middling = values.number("employer.middling");
    discrimination = values.share("employer.discrimination").value();
    prejudice = values.share("employer.prejudice").value();
    spread = values.number("employer.spread");
    trust = values.share("employer.trust").value();
  }

  /**
   * The employers of a region.
   *
   * @param shareOfJobs the region's share of the country's jobs
   */
  List<Employer> make(Region region, double shareOfJobs) {
    List<Employer> employers = new ArrayList<>();
    for (SizeClass size : SizeClass.values()) {
      double here = jobs[size.ordinal()] * shareOfJobs / region.scale();
      double companiesHere = companies[size.ordinal()] * shareOfJobs / region.scale();
      int number = (int) Math.max(1, Math.rint(companiesHere));
      for (int place = 0; place < number; place++) {
        employers.add(employer(region, employers.size(), size, here / number));
      }
    }
    return employers;
  }

  private Employer employer(Region region, int place, SizeClass size, double jobsOfOne) {
    Draws draws = region.draws();
    long id = AgentKey.employer(region.code(), place);
    double larger = perTenfold * StrictMath.log10(jobsOfOne / middling);
    return new Employer(
        id,
        draws.pick(Purpose.EMPLOYER_TRAIT, id, 0, SECTOR, sectorJobs),
        size,
        jobsOfOne,
        new Employer.Traits(
            trait(draws, id, GUIDANCE, guidance + larger),
            trait(draws, id, ADAPTS, adapts + larger),
            trait(draws, id, DISCRIMINATION, discrimination),
            trait(draws, id, PREJUDICE, prejudice),
            draws.uniform(Purpose.EMPLOYER_TRAIT, id, 0, INFORMED),
            trust,
            draws.happens(Purpose.EMPLOYER_TRAIT, id, 0, POLICY, policy[size.ordinal()])));
  }

  private double trait(Draws draws, long id, int index, double mean) {
    double value = mean + spread * draws.normal(Purpose.EMPLOYER_TRAIT, id, 0, index);
    return Math.max(0, Math.min(1, value));
  }
}
