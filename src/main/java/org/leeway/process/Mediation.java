package org.leeway.process;

import org.leeway.domain.Channel;
import org.leeway.domain.OrganisationType;
import org.leeway.domain.State;
import org.leeway.draw.AgentKey;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Employer;
import org.leeway.world.Jobseekers;
import org.leeway.world.Office;
import org.leeway.world.Region;
import org.leeway.world.Vacancies;
import org.leeway.world.VacancyIndex;

/**
 * Mediation [bemiddeling]: a professional who can reach employers for a client puts the client
 * forward, with the employer who trusts the professional most among some that fit, and sooner with
 * a large one than with a small one. How much is done for it, which employers are reached, how well
 * a job must fit, and whether a place is made where there is none, is a matter of strategy.
 */
final class Mediation {
  private static final int NOT_FOUND = -1;
  private static final int DRAW = 14;
  private static final int MAKING = 15;
  private static final int FIRST_LOOK = 1024;

  private final double perWeek;
  private final int looks;
  private final double confident;
  private final double small;
  private final double customers;
  private final double adapted;
  private final double[] leastFit = new double[Strategy.JobGoal.values().length];
  private final Fit fit;
  private final Travel travel;
  private final Looking looking;
  private final Carving carving;
  private final Courting courting;
  private final Strategies strategies;
  private final Credit credit;
  private final double leans;

  Mediation(Values values) {
    perWeek = values.number("mediation.per-week");
    looks = values.count("search.looks");
    confident = values.share("weighing.ready-for-mediation").value();
    small = values.number("mediation.small-employer");
    customers = values.share("strategy-effect.customers").value();
    adapted = values.share("strategy-effect.adaptation").value();
    for (Strategy.JobGoal goal : Strategy.JobGoal.values()) {
      String code = goal.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      leastFit[goal.ordinal()] = values.share("mediation.least-fit." + code).value();
    }
    fit = new Fit(values);
    travel = new Travel(values);
    looking = new Looking(values);
    carving = new Carving(values);
    courting = new Courting(values);
    strategies = new Strategies(values);
    credit = new Credit(values);
    leans = values.share("target.mediation").value();
  }

  /**
   * Perhaps puts a client forward this week.
   *
   * @param reach how far employers are within reach for the client, 0 to 1
   */
  void mediate(Region region, int row, double reach, Week week) {
    Strategy strategy = strategies.today(region, row, week);
    EmployerApproach approach = strategy.employer();
    double most = perWeek * reach * strategy.againstToday(strategy.emphasis().match());
    double hunting = strategy.againstToday(approach.hunting(region.openings()));
    double making = approach.demandGiven() ? 0 : approach.jobCarving();
    double hunts = luck(region, row, DRAW, week);
    double makes = luck(region, row, MAKING, week);
    double mostDone = most * (1 + Math.abs(leans));
    if (hunts >= mostDone * hunting && makes >= mostDone * making) {
      return; // for most, luck decides before a closer look
    }
    double done = most * (1 + leans * leaning(region, row, week)) * whoGoes(region, row, approach);
    int best = NOT_FOUND;
    if (hunts < done * hunting) {
      best = best(region, row, strategy, week);
    }
    if (best == NOT_FOUND && makes < done * making) {
      best = make(region, row, approach, week);
    }
    if (best != NOT_FOUND) {
      region.applications().write(row, best, Channel.MEDIATED.ordinal(), true);
      if (region.isFollowed(row)) {
        MarketWitness.applies(region, row, best, Channel.MEDIATED, true, FIRST_LOOK, week);
      }
    }
  }

  /** Who promises more for the target is put forward more, and others less. */
  private double leaning(Region region, int row, Week week) {
    return credit.leaning(region, row, region.officeOf(row), region.professionalOf(row), week);
  }

  private static double luck(Region region, int row, int draw, Week week) {
    long id = region.jobseekers().id.get(row);
    return region.draws().uniform(Purpose.CHANNEL, id, week.number(), draw);
  }

  /** How well the one who goes to employers first does it: the professional, or the client. */
  private static double whoGoes(Region region, int row, EmployerApproach approach) {
    double professional = region.professionalOf(row).competence();
    double client = region.jobseekers().now(State.INITIATIVE, row);
    return switch (approach.firstContact()) {
      case CONSULTANT, CONSULTANT_THEN_TOGETHER -> professional;
      case CLIENT -> client;
      case CLIENT_PLUS_NETWORK -> Math.max(client, professional);
    };
  }

  private int best(Region region, int row, Strategy strategy, Week week) {
    Jobseekers people = region.jobseekers();
    Vacancies vacancies = region.vacancies();
    VacancyIndex index = region.vacancyIndex();
    long id = people.id.get(row);
    EmployerApproach approach = strategy.employer();
    int number = (int) Math.rint(looks * (1 + approach.ownVacancyPool()));
    double fitting = leastFit[strategy.jobGoal().ordinal()] * (1 - adapted * approach.jobCarving());
    OrganisationType organisation = region.officeOf(row).organisation();
    double way = travel.most(people, row, week);
    int best = NOT_FOUND;
    double bestValue = 0;
    for (int look = 0; look < number && index.open() > 0; look++) {
      double luck =
          region.draws().uniform(Purpose.VACANCY_FOUND, id, week.number(), FIRST_LOOK + look);
      int vacancy = index.vacancy((int) looking.look(index, people.sector.get(row), luck));
      Employer employer = region.employer(vacancies.employer.get(vacancy));
      double fits = fit.of(people, row, vacancies, vacancy);
      if (Fit.isQualified(people, row, vacancies, vacancy)
          && fits >= fitting
          && travel.isInReach(people, row, vacancies, vacancy, way)
          && isReached(region, approach, employer)
          && isWelcome(region, row, employer, week)) {
        if (strategy.jobGoal() == Strategy.JobGoal.FIRST_SUITABLE) {
          return vacancy;
        }
        double value =
            fits * courting.favours(employer, organisation, region.professionalOf(row).id());
        if (strategy.jobGoal() != Strategy.JobGoal.FITTING) {
          value *= 1 + vouched(region, row, employer, strategy);
        }
        if (value > bestValue) {
          bestValue = value;
          best = vacancy;
        }
      }
    }
    return best;
  }

  /**
   * Goes to one of the employers within reach with the question for a place: a visit, out of the
   * time that the office has for employers.
   */
  private int make(Region region, int row, EmployerApproach approach, Week week) {
    Office office = region.officeOf(row);
    if (!office.hasTimeToVisit()) {
      return NOT_FOUND;
    }
    long id = region.jobseekers().id.get(row);
    for (int look = 0; look < looks; look++) {
      int where =
          region
              .draws()
              .below(
                  Purpose.CARVING,
                  id,
                  week.number(),
                  Carving.WHERE + look,
                  region.employers().size());
      Employer employer = region.employer(where);
      if (isReached(region, approach, employer) && isWelcome(region, row, employer, week)) {
        office.visit();
        return carving.make(region, row, where, week);
      }
    }
    return NOT_FOUND;
  }

  /** An employer who is tired of what the office sends keeps the door shut, the more often. */
  private static boolean isWelcome(Region region, int row, Employer employer, Week week) {
    double weary = employer.weary(region.officeOf(row).organisation());
    long pair = AgentKey.pair(region.jobseekers().id.get(row), employer.id());
    return weary <= 0 || !region.draws().happens(Purpose.WELCOME, pair, week.number(), 0, weary);
  }

  private boolean isReached(Region region, EmployerApproach approach, Employer employer) {
    return switch (approach.segment()) {
      case ANY -> true;
      case SMALL -> employer.jobs() <= small;
      case POOL -> region.draws().happens(Purpose.CUSTOMER, employer.id(), 0, 0, customers);
    };
  }

  /** A professional speaks for a client in whom the professional has confidence. */
  private double vouched(Region region, int row, Employer employer, Strategy strategy) {
    Jobseekers people = region.jobseekers();
    if (people.service.belief.get(row) < confident) {
      return 0;
    }
    return employer.trust(region.officeOf(row).organisation(), region.professionalOf(row).id())
        * people.now(State.VOUCHING, row)
        * strategy.againstToday(strategy.employer().vouching());
  }
}
