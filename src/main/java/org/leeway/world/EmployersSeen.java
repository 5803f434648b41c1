package org.leeway.world;

import java.util.Arrays;
import java.util.List;
import org.leeway.domain.OrganisationType;

/**
 * What the employers of a region are like, as those who visit them say: means over their jobs,
 * looked at now and then. And how the vacancies stand in each occupation.
 */
public final class EmployersSeen {
  private static final OrganisationType[] TYPES = OrganisationType.values();
  private static final int ORGANISATIONS = TYPES.length;

  private double willing;
  private double cool;
  private double guide;
  private double[] jobs = new double[0];
  private double[] adapting = new double[0];
  private double allJobs;
  private final double[][] known = new double[ORGANISATIONS][0];
  private final double[] allKnown = new double[ORGANISATIONS];
  private boolean seen;

  /** True when nobody looked yet. */
  public boolean isNew() {
    return !seen;
  }

  /**
   * Looks at the employers anew.
   *
   * @param large jobs from which an employer is large in full
   */
  public void look(Region region, int sectors, double large) {
    List<Employer> employers = region.employers();
    if (jobs.length != sectors) {
      jobs = new double[sectors];
      adapting = new double[sectors];
    }
    Arrays.fill(jobs, 0);
    Arrays.fill(adapting, 0);
    allJobs = 0;
    double unwilling = 0;
    double discriminating = 0;
    double guiding = 0;
    for (int place = 0; place < employers.size(); place++) {
      Employer employer = employers.get(place);
      allJobs += employer.jobs();
      jobs[employer.sector()] += employer.jobs();
      adapting[employer.sector()] += employer.jobs() * employer.adapts();
      unwilling += employer.jobs() * employer.prejudice();
      discriminating += employer.jobs() * employer.discrimination();
      guiding += employer.jobs() * employer.guidance();
    }
    know(employers, sectors, large);
    double scale = allJobs > 0 ? 1 / allJobs : 0;
    willing = bounded(1 - unwilling * scale);
    cool = bounded(discriminating * scale);
    guide = bounded(guiding * scale);
    seen = true;
  }

  private void know(List<Employer> employers, int sectors, double large) {
    for (int type = 0; type < ORGANISATIONS; type++) {
      if (known[type].length != sectors) {
        known[type] = new double[sectors];
      }
      Arrays.fill(known[type], 0);
      allKnown[type] = 0;
      for (int place = 0; place < employers.size(); place++) {
        Employer employer = employers.get(place);
        double here = employer.jobs() * employer.largeness(large) * employer.trust(TYPES[type]);
        known[type][employer.sector()] += here;
        allKnown[type] += here;
      }
    }
  }

  /**
   * How far an occupation is one of large employers whom an organisation knows, 0 to 1: size times
   * acquaintance per job, above the mean of the region, as a share of that mean.
   */
  public double knownLarge(OrganisationType organisation, int sector) {
    double[] bySector = known[organisation.ordinal()];
    if (sector < 0 || sector >= bySector.length || jobs[sector] <= 0) {
      return 0;
    }
    return aboveMean(organisation, bySector[sector] / jobs[sector]);
  }

  /**
   * The same of one employer.
   *
   * @param here how large it is, times how well it is known
   */
  public double knownLarge(OrganisationType organisation, double here) {
    return aboveMean(organisation, here);
  }

  private double aboveMean(OrganisationType organisation, double here) {
    double all = allKnown[organisation.ordinal()];
    return all > 0 ? bounded(here * allJobs / all - 1) : 0;
  }

  /** How willing those of an occupation are to adapt work, 0 to 1; 0 where there are none. */
  public double adapts(int sector) {
    boolean any = sector >= 0 && sector < jobs.length && jobs[sector] > 0;
    return any ? bounded(adapting[sector] / jobs[sector]) : 0;
  }

  /** How willing they are to take people on a benefit, 0 to 1. */
  public double willing() {
    return willing;
  }

  /** How cool colleagues are towards them, 0 to 1. */
  public double cool() {
    return cool;
  }

  /** How well they guide, 0 to 1. */
  public double guide() {
    return guide;
  }

  /**
   * How far an occupation is in demand, 0 to 1: its vacancies per job above the mean of the region,
   * as a share of that mean, as they stood last week.
   */
  public double demand(Region region, int sector) {
    VacancyIndex index = region.vacancyIndex();
    if (sector < 0 || sector >= index.sectors() || jobs[sector] <= 0 || index.open() == 0) {
      return 0;
    }
    double here = index.open(sector) / jobs[sector];
    return bounded(here * allJobs / index.open() - 1);
  }

  private static double bounded(double value) {
    return Math.max(0, Math.min(1, value));
  }
}
