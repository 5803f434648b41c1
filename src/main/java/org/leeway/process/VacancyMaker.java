package org.leeway.process;

import org.leeway.draw.AgentKey;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Contracts;
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
  private static final int LOOKS_AROUND = 4;

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
  private final double lookAround;
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
    lookAround = values.share("market.unadvertised.first").value();
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
   * employers that stand for all. For some, employers look around before they advertise: nobody
   * reads of these yet, they are known through people or found by asking.
   *
   * @param due mean number for the region
   * @return how many were opened
   */
  int open(Region region, int week, double due) {
    Draws draws = region.draws();
    int number = draws.poisson(Purpose.VACANCY_OPENING, region.id(), week, 0, due);
    Recruiters recruiters = region.recruiters();
    recruiters.begin(openPerJob);
    for (int each = 0; each < number; each++) {
      int index = FIRST_RECRUITER + each;
      int place = recruiters.next(draws.uniform(Purpose.VACANCY_OPENING, region.id(), week, index));
      open(region, place, week, recruiters.count(place));
    }
    return number;
  }

  private void open(Region region, int place, int week, int count) {
    long id = AgentKey.vacancy(region.code(), place, week, count);
    int asked = region.draws().pick(Purpose.VACANCY_TRAIT, id, 0, EDUCATION, education);
    open(region, place, week, id, asked);
  }

  /**
   * Opens one vacancy.
   *
   * @param place the employer, by its place
   * @param id name of the vacancy in draws
   * @param asked schooling that is asked: 0 low, 1 middle, 2 high
   */
  void open(Region region, int place, int week, long id, int asked) {
    Vacancies vacancies = region.vacancies();
    Draws draws = region.draws();
    int row = vacancies.open();
    vacancies.id.set(row, id);
    vacancies.employer.set(row, place);
    vacancies.sector.set(row, region.employer(place).sector());
    vacancies.education.set(row, asked);
    vacancies.contract.set(row, draws.pick(Purpose.VACANCY_TRAIT, id, 0, CONTRACT, contracts));
    double hours = hoursMean + hoursSpread * draws.noise(Purpose.VACANCY_TRAIT, id, 0, HOURS);
    vacancies.hours.set(row, Math.max(hoursLeast, Math.min(hoursMost, hours)));
    region.vicinity().place(vacancies, row, draws);
    double luck = draws.noise(Purpose.VACANCY_TRAIT, id, 0, WAGE);
    vacancies.wage.set(row, wages.of(vacancies.education.get(row), luck));
    vacancies.opened.set(row, week);
    if (draws.happens(Purpose.VACANCY_TRAIT, id, 0, LOOKS_AROUND, lookAround)) {
      vacancies.advertised.set(row, 0);
      vacancies.decides.set(row, week + recruitmentUnadvertised);
    } else {
      advertise(vacancies, row, week);
    }
  }

  /** Advertises a vacancy: from now on everybody can read of it, and the choice takes its time. */
  void advertise(Vacancies vacancies, int row, int week) {
    vacancies.advertised.set(row, 1);
    vacancies.decides.set(row, week + recruitment);
  }
}
