package org.leeway.world;

import java.util.ArrayList;
import java.util.List;
import org.leeway.draw.AgentKey;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;

/**
 * Makes the employers of a region: published numbers and job shares by size, jobs by sector;
 * attitudes are assumptions.
 */
final class EmployerMaker {
  private static final int SECTOR = 0;
  private static final int GUIDANCE = 1;
  private static final int DISCRIMINATION = 2;
  private static final int PREJUDICE = 3;
  private static final int KNOWS = 4;
  private static final int THOUSAND = 1000;

  private final double[] sectorJobs;
  private final double[] companies;
  private final double[] jobShares;
  private final double totalJobs;
  private final double guidance;
  private final double discrimination;
  private final double prejudice;
  private final double spread;
  private final double trust;
  private final double knows;

  EmployerMaker(Values values) {
    sectorJobs = Sectors.jobs(values);
    double jobs = 0;
    for (double inSector : sectorJobs) {
      jobs += inSector * THOUSAND;
    }
    totalJobs = jobs;
    String bySize = "employers.companies_by_size.";
    companies =
        new double[] {
          values.number(bySize + "2")
              + values.number(bySize + "3_5")
              + values.number(bySize + "5_10"),
          values.number(bySize + "10_20")
              + values.number(bySize + "20_50")
              + values.number(bySize + "50_100"),
          values.number(bySize + "100_plus")
        };
    String shares = "employers.employment_share_by_size.";
    jobShares =
        new double[] {
          values.number(shares + "under_10"),
          values.number(shares + "10_100"),
          values.number(shares + "100_plus")
        };
    guidance = values.share("employer.guidance").value();
    discrimination = values.share("employer.discrimination").value();
    prejudice = values.share("employer.prejudice").value();
    spread = values.number("employer.spread");
    trust = values.share("employer.trust").value();
    knows = values.number("employers.disability_employers.know_wage_cost_subsidy");
  }

  /**
   * The employers of a region.
   *
   * @param shareOfJobs the region's share of the country's jobs
   */
  List<Employer> make(Region region, double shareOfJobs) {
    List<Employer> employers = new ArrayList<>();
    for (int size = 0; size < companies.length; size++) {
      double jobs = totalJobs * jobShares[size] * shareOfJobs / region.scale();
      int number = (int) Math.max(1, Math.rint(companies[size] * shareOfJobs / region.scale()));
      for (int place = 0; place < number; place++) {
        employers.add(employer(region, employers.size(), jobs / number));
      }
    }
    return employers;
  }

  private Employer employer(Region region, int place, double jobs) {
    Draws draws = region.draws();
    long id = AgentKey.employer(region.code(), place);
    return new Employer(
        id,
        draws.pick(Purpose.EMPLOYER_TRAIT, id, 0, SECTOR, sectorJobs),
        jobs,
        trait(draws, id, GUIDANCE, guidance),
        trait(draws, id, DISCRIMINATION, discrimination),
        trait(draws, id, PREJUDICE, prejudice),
        draws.happens(Purpose.EMPLOYER_TRAIT, id, 0, KNOWS, knows),
        trust);
  }

  private double trait(Draws draws, long id, int index, double mean) {
    double value = mean + spread * draws.normal(Purpose.EMPLOYER_TRAIT, id, 0, index);
    return Math.max(0, Math.min(1, value));
  }
}
