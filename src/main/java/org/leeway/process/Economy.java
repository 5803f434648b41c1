package org.leeway.process;

import java.util.List;
import org.leeway.draw.AgentKey;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Contracts;
import org.leeway.world.Employer;
import org.leeway.world.Ledger;
import org.leeway.world.Market;
import org.leeway.world.Region;
import org.leeway.world.RegionalShares;
import org.leeway.world.Sectors;
import org.leeway.world.Vacancies;
import org.leeway.world.Wages;
import org.leeway.world.World;

/**
 * Economy: the business cycle and the season move, employers open vacancies, and vacancies that
 * nobody fills lapse. A vacancy belongs to one employer and asks for schooling, hours and an
 * occupation.
 */
final class Economy implements Rules<Economy> {
  private static final int EDUCATION = 0;
  private static final int CONTRACT = 1;
  private static final int HOURS = 2;
  private static final int WAGE = 3;
  private static final int THOUSAND = 1000;
  private static final int QUARTERS_PER_YEAR = 4;

  private final double cycleKept;
  private final double cycleShock;
  private final double openings;
  private final double[] season = new double[QUARTERS_PER_YEAR];
  private final double openedPerWeek;
  private final double[] openPerJob;
  private final RegionalShares shares;
  private final double lapse;
  private final double[] education;
  private final double[] contracts;
  private final Wages wages;
  private final double hoursMean;
  private final double hoursSpread;
  private final double hoursLeast;
  private final double hoursMost;
  private final int recruitment;
  private final int duration;

  Economy(Values values) {
    cycleKept = values.share("market.cycle.kept").value();
    cycleShock = values.number("market.cycle.shock");
    openings = values.number("market.openings");
    for (int quarter = 0; quarter < QUARTERS_PER_YEAR; quarter++) {
      season[quarter] = values.number("market.season.q" + (quarter + 1));
    }
    openedPerWeek =
        values.number("employers.vacancies.created_per_quarter")
            * THOUSAND
            * QUARTERS_PER_YEAR
            / RatePerYear.WEEKS_PER_YEAR;
    openPerJob = openPerJob(values);
    shares = new RegionalShares(values);
    lapse = values.rate("market.vacancy.lapse").withinWeek().value();
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
    duration = (int) Math.rint(values.number("employers.vacancies.mean_vacancy_duration"));
    recruitment = values.weeks("market.vacancy.recruitment").whole();
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

  @Override
  public void nation(World world, Week week, Editions<Economy> rules) {
    Market market = world.market();
    Market treated = world.treatedMarket();
    rules.usual().move(world, market, week);
    if (world.regions().stream().anyMatch(region -> region.treated().region())) {
      rules.treated().move(world, treated, week);
    } else {
      treated.move(market.cycle(), market.openings());
    }
    for (Region region : world.regions()) {
      rules.of(region).reach(region, region.treated().region() ? treated : market);
    }
  }

  private void move(World world, Market market, Week week) {
    double shock = world.draws().normal(Purpose.CYCLE, AgentKey.nation(), week.number(), 0);
    double cycle = cycleKept * market.cycle() + cycleShock * shock;
    market.move(cycle, openings * season[week.quarter()] * StrictMath.exp(cycle));
  }

  private void reach(Region region, Market market) {
    region.feelMarket(
        market.openings() * shares.vacancies(region.data()) / shares.jobs(region.data()));
  }

  @Override
  public void week(Region region, Week week, Editions<Economy> rules) {
    lapse(region, week);
    int opened = openAll(region, week.number(), region.openings());
    region.ledger().add(Ledger.Figure.OPENED, opened);
  }

  /**
   * The vacancies that are open before the first week: those of as many weeks as a vacancy lasts.
   */
  void openStock(Region region, Week week) {
    double ordinary = shares.vacancies(region.data()) / shares.jobs(region.data());
    for (int past = duration; past > 0; past--) {
      openAll(region, week.number() - past, ordinary);
    }
  }

  /**
   * A region opens as many vacancies as are its due, whatever the sectors of the employers that
   * stand for all.
   */
  private int openAll(Region region, int week, double openingsNow) {
    List<Employer> employers = region.employers();
    double due = openingsNow * openedPerWeek * shares.jobs(region.data()) / region.scale();
    double expected = 0;
    for (int place = 0; place < employers.size(); place++) {
      expected += weight(employers.get(place));
    }
    int opened = 0;
    for (int place = 0; place < employers.size(); place++) {
      Employer employer = employers.get(place);
      double mean = due * weight(employer) / expected;
      int number = region.draws().poisson(Purpose.VACANCY_OPENING, employer.id(), week, 0, mean);
      for (int count = 0; count < number; count++) {
        open(region, employer, place, week, count);
      }
      opened += number;
    }
    return opened;
  }

  private double weight(Employer employer) {
    return employer.jobs() * openPerJob[employer.sector()];
  }

  private void lapse(Region region, Week week) {
    Vacancies vacancies = region.vacancies();
    for (int row = 0; row < vacancies.rows(); row++) {
      long id = vacancies.id.get(row);
      if (region.draws().happens(Purpose.VACANCY_LAPSE, id, week.number(), 0, lapse)) {
        vacancies.closed.set(row, 1);
      }
    }
    vacancies.removeClosed();
  }

  private void open(Region region, Employer employer, int place, int week, int count) {
    Vacancies vacancies = region.vacancies();
    Draws draws = region.draws();
    long id = AgentKey.vacancy(region.code(), place, week, count);
    int row = vacancies.open();
    vacancies.id.set(row, id);
    vacancies.employer.set(row, place);
    vacancies.sector.set(row, employer.sector());
    vacancies.education.set(row, draws.pick(Purpose.VACANCY_TRAIT, id, 0, EDUCATION, education));
    vacancies.contract.set(row, draws.pick(Purpose.VACANCY_TRAIT, id, 0, CONTRACT, contracts));
    double hours = hoursMean + hoursSpread * draws.normal(Purpose.VACANCY_TRAIT, id, 0, HOURS);
    vacancies.hours.set(row, Math.max(hoursLeast, Math.min(hoursMost, hours)));
    double luck = draws.normal(Purpose.VACANCY_TRAIT, id, 0, WAGE);
    vacancies.wage.set(row, wages.of(vacancies.education.get(row), luck));
    vacancies.opened.set(row, week);
    vacancies.decides.set(row, week + recruitment);
  }
}
