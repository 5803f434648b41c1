package org.leeway.process;

import org.leeway.draw.AgentKey;
import org.leeway.draw.Purpose;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Commuting;
import org.leeway.world.Ledger;
import org.leeway.world.Market;
import org.leeway.world.Region;
import org.leeway.world.RegionalShares;
import org.leeway.world.Vacancies;
import org.leeway.world.World;

/**
 * Economy: the business cycle and the season move, employers open vacancies, and vacancies that
 * nobody fills lapse. A vacancy belongs to one employer, is at a place, and asks for schooling,
 * hours and an occupation; it opens in the market of the people who may take it, who may live in
 * another region than the one where the work is. Before they advertise, some employers look around
 * for a while: who asks or is known to them may have the place. When nobody was good enough, they
 * advertise it. So who searches more takes places that others would have read of later. Of the
 * vacancies that are counted in a year, those that replace people who changed jobs do not open
 * here: they follow from who is hired ({@link VacancyChain}). What opens here is the rest.
 */
final class Economy implements Rules<Economy> {
  private static final String STAGE = "market.stage.";
  private static final int THOUSAND = 1000;
  private static final int QUARTERS_PER_YEAR = 4;

  /** Among the draws of what becomes of a vacancy, that of when it lapses. */
  private static final int LAPSES = 0;

  /** And that of when it is advertised. */
  private static final int ADVERTISED = 1;

  private final double cycleKept;
  private final double cycleShock;
  private final double openings;
  private final double[] season = new double[QUARTERS_PER_YEAR];
  private final double openedPerWeek;
  private final double leftBehind;
  private final double unadvertised;
  private final double unadvertisedFollow;
  private final RegionalShares shares;
  private final double lapse;
  private final double advertises;
  private final int duration;
  private final VacancyMaker maker;

  Economy(Values values) {
    cycleKept = values.share("market.cycle.kept").value();
    cycleShock = values.number("market.cycle.shock");
    openings = values.number("market.openings") * stage(values);
    for (int quarter = 0; quarter < QUARTERS_PER_YEAR; quarter++) {
      season[quarter] = values.number("market.season.q" + (quarter + 1));
    }
    openedPerWeek =
        values.number("employers.vacancies.created_per_quarter")
            * THOUSAND
            * QUARTERS_PER_YEAR
            / RatePerYear.WEEKS_PER_YEAR;
    leftBehind =
        values.share("market.left-behind.filled-again").value()
            * jobChanges(values)
            / RatePerYear.WEEKS_PER_YEAR;
    unadvertised = values.number("market.unadvertised.per-year") / RatePerYear.WEEKS_PER_YEAR;
    unadvertisedFollow = values.number("market.unadvertised.follow");
    shares = new RegionalShares(values);
    lapse = values.rate("market.vacancy.lapse").value() / RatePerYear.WEEKS_PER_YEAR;
    double chance = Math.min(1, 1 / values.weeks("market.unadvertised.weeks").value());
    advertises = -StrictMath.log1p(-chance);
    duration = (int) Math.rint(values.number("employers.vacancies.mean_vacancy_duration"));
    maker = new VacancyMaker(values);
  }

  /**
   * Employees of 2019 who changed employer in the year. Job changes go up and down with the
   * vacancies that open about in proportion, so that what opens of itself may as well.
   */
  private static double jobChanges(Values values) {
    double employees =
        values.number("stocks.labour_market.employees_permanent")
            + values.number("stocks.labour_market.employees_flexible");
    return values.number("employers.turnover.job_to_job_mobility") * employees * THOUSAND;
  }

  /** Vacancies that open in the state of the market that was chosen, against 2019. */
  private static double stage(Values values) {
    String chosen = values.choice(STAGE + "name");
    double level = 1;
    for (String year :
        new String[] {"year-2019", "slack-2012", "slack-2013", "mid-2018", "tight-2022"}) {
      double there = values.number(STAGE + year);
      level = year.equals(chosen) ? there : level;
    }
    return level;
  }

  @Override
  public void nation(World world, Week week, Editions<Economy> rules) {
    Market market = world.market();
    Market treated = world.treatedMarket();
    rules.usual().move(world, market, week);
    if (world.regions().stream().anyMatch(region -> region.treated().region())) {
      rules.treated().move(world, treated, week);
    } else {
      treated.follow(market);
    }
    Commuting commuting = world.commuting();
    for (Region home : world.regions()) {
      for (Region work : world.regions()) {
        Market there = work.treated().region() ? treated : market;
        rules.of(home).reach(home, work, commuting, there.openings());
      }
      Market here = home.treated().region() ? treated : market;
      rules.of(home).feel(home, commuting, here.level());
    }
  }

  private void move(World world, Market market, Week week) {
    double shock = world.draws().normal(Purpose.CYCLE, AgentKey.nation(), week.number(), 0);
    double cycle = cycleKept * market.cycle() + cycleShock * shock;
    market.move(cycle, openings * StrictMath.exp(cycle), season[week.quarter()]);
  }

  /** Notes what opens in one region for people who live in another. */
  private void reach(Region home, Region work, Commuting commuting, double openingsThere) {
    int there = work.vicinity().here();
    double share = commuting.share(there, home.vicinity().here());
    home.vicinity()
        .opens(there, openingsThere * share * shares.vacancies(commuting.opening(there)));
  }

  /** What opens for people of a region together, per person in work there. */
  private void feel(Region home, Commuting commuting, double level) {
    double opening = 0;
    for (int there = 0; there < commuting.regions(); there++) {
      opening += home.vicinity().opening(there);
    }
    home.feelMarket(opening / shares.jobs(home.data()), level);
  }

  @Override
  public void week(Region region, Week week, Editions<Economy> rules) {
    lapse(region);
    advertise(region, week.number());
    double ofThemselves = Math.max(0, openedPerWeek - leftBehind);
    double following = region.openings() * ofThemselves;
    int opened = open(region, week.number(), following, region.marketLevel());
    region.ledger().add(Ledger.Figure.OPENED, opened);
  }

  /**
   * The vacancies that are open before the first week: those of as many weeks as a vacancy lasts,
   * of places that are new and that somebody left alike, in the state of the market that is to be.
   */
  void openStock(World world, Region region, Week week) {
    for (Region work : world.regions()) {
      reach(region, work, world.commuting(), openings);
    }
    feel(region, world.commuting(), openings);
    for (int past = duration; past > 0; past--) {
      advertise(region, week.number() - past);
      open(region, week.number() - past, region.openings() * openedPerWeek, openings);
    }
  }

  /**
   * Opens a week's vacancies: those that follow the state of the market, and those that usually are
   * taken before they are advertised.
   *
   * @param following how many follow the state of the market, in the country
   */
  private int open(Region region, int week, double following, double level) {
    double taken = unadvertised * StrictMath.pow(level, unadvertisedFollow);
    return maker.open(region, week, perRegion(region, following + taken));
  }

  /** Employers who found nobody good enough among who asked advertise, sooner or later. */
  private void advertise(Region region, int week) {
    Vacancies vacancies = region.vacancies();
    for (int row = 0; row < vacancies.rows(); row++) {
      if (vacancies.advertised.get(row) == 0
          && vacancies.bestRow(row) == Vacancies.NOBODY
          && ends(region, row, ADVERTISED, advertises)) {
        maker.advertise(vacancies, row, week);
        vacancies.outlives.set(row, 0);
      }
    }
  }

  private double perRegion(Region region, double inCountry) {
    return inCountry * shares.jobs(region.data()) / region.scale();
  }

  private void lapse(Region region) {
    Vacancies vacancies = region.vacancies();
    for (int row = 0; row < vacancies.rows(); row++) {
      if (vacancies.advertised.get(row) == 1
          && vacancies.taken.get(row) == 0
          && ends(region, row, LAPSES, lapse)) {
        vacancies.closed.set(row, 1);
        region.ledger().add(Ledger.Figure.LAPSED, 1);
      }
    }
    vacancies.removeClosed();
  }

  /** What a vacancy outlives is drawn once; each week takes its part of it. */
  private static boolean ends(Region region, int row, int which, double hazard) {
    Vacancies vacancies = region.vacancies();
    double outlives = vacancies.outlives.get(row);
    if (outlives <= 0) {
      outlives = region.draws().outlived(Purpose.VACANCY_LAPSE, vacancies.id.get(row), which);
    }
    vacancies.outlives.set(row, outlives - hazard);
    return outlives <= hazard;
  }
}
