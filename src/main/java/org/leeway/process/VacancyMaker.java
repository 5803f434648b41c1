package org.leeway.process;

import org.leeway.draw.AgentKey;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Contracts;
import org.leeway.world.Employer;
import org.leeway.world.Recruiters;
import org.leeway.world.Region;
import org.leeway.world.Sectors;
import org.leeway.world.Vacancies;
import org.leeway.world.Wages;

/** Makes the vacancies that employers open, with what they ask and offer. */
final class VacancyMaker {
  private static final int EDUCATION = 0;
  private static final int CONTRACT = 1;
  private static final int HOURS = 2;
  private static final int WAGE = 3;

  /** Advertised or not. */
  private static final int KINDS = 2;

  /** Among the draws of what opens: first how many, then which employers. */
  private static final int FIRST_RECRUITER = 4;

  private final double[] openPerJob;
  private final double[] education;
  private final double[] contracts;
  private final Wages wages;
  private final double hoursMean;
  private final double hoursSpread;
  private final double hoursLeast;
  private final double hoursMost;
  private final int recruitment;
  private final int recruitmentUnadvertised;

  VacancyMaker(Values values) {
    openPerJob = openPerJob(values);
    education =
        new double[] {
          values.share("market.vacancy.education.low").value(),
          values.share("market.vacancy.education.middle").value(),
          values.share("market.vacancy.education.high").value()
        };
    contracts = Contracts.ofNewJobs(values);
    wages = new Wages(values);
    hoursMean = values.hours("market.vacancy.hours").value();
    hoursSpread = values.hours("market.vacancy.hours-spread").value();
    hoursLeast = values.hours("market.vacancy.hours-least").value();
    hoursMost = values.hours("market.vacancy.hours-most").value();
    recruitment = values.weeks("market.vacancy.recruitment").whole();
    recruitmentUnadvertised = values.weeks("market.unadvertised.recruitment").whole();
  }

  /**
   * Open vacancies per job, by sector: sectors share the vacancies that open as they share the open
   * ones.
   */
  private static double[] openPerJob(Values values) {
    double[] open = Sectors.vacancies(values);
    double[] jobs = Sectors.jobs(values);
    double[] rates = new double[open.length];
    for (int sector = 0; sector < open.length; sector++) {
      rates[sector] = open[sector] / jobs[sector];
    }
    return rates;
  }

  /**
   * Opens a week's vacancies. A region opens as many as are its due, whatever the sectors of the
   * employers that stand for all.
   *
   * @param due mean number for the region
   * @param advertised false for places that are known through people only, or found by asking
   * @return how many were opened
   */
  int open(Region region, int week, double due, boolean advertised) {
    Draws draws = region.draws();
    int kind = advertised ? 0 : 1;
    int number = draws.poisson(Purpose.VACANCY_OPENING, region.id(), week, kind, due);
    Recruiters recruiters = region.recruiters();
    recruiters.begin(openPerJob);
    for (int each = 0; each < number; each++) {
      int index = FIRST_RECRUITER + KINDS * each + kind;
      int place = recruiters.next(draws.uniform(Purpose.VACANCY_OPENING, region.id(), week, index));
      open(region, region.employer(place), place, week, recruiters.count(place), advertised);
    }
    return number;
  }

  private void open(
      Region region, Employer employer, int place, int week, int count, boolean advertised) {
    Vacancies vacancies = region.vacancies();
    Draws draws = region.draws();
    long id =
        advertised
            ? AgentKey.vacancy(region.code(), place, week, count)
            : AgentKey.unadvertised(region.code(), place, week, count);
    int row = vacancies.open();
    vacancies.id.set(row, id);
    vacancies.employer.set(row, place);
    vacancies.sector.set(row, employer.sector());
    vacancies.education.set(row, draws.pick(Purpose.VACANCY_TRAIT, id, 0, EDUCATION, education));
    vacancies.contract.set(row, draws.pick(Purpose.VACANCY_TRAIT, id, 0, CONTRACT, contracts));
    double hours = hoursMean + hoursSpread * draws.noise(Purpose.VACANCY_TRAIT, id, 0, HOURS);
    vacancies.hours.set(row, Math.max(hoursLeast, Math.min(hoursMost, hours)));
    region.vicinity().place(vacancies, row, draws, advertised);
    double luck = draws.noise(Purpose.VACANCY_TRAIT, id, 0, WAGE);
    vacancies.wage.set(row, wages.of(vacancies.education.get(row), luck));
    vacancies.advertised.set(row, advertised ? 1 : 0);
    vacancies.opened.set(row, week);
    vacancies.decides.set(row, week + (advertised ? recruitment : recruitmentUnadvertised));
  }
}
