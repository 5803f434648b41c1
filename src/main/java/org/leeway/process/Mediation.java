package org.leeway.process;

import org.leeway.domain.Channel;
import org.leeway.domain.State;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Employer;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.Schemes;
import org.leeway.world.Vacancies;

/**
 * Mediation [bemiddeling]: a professional who can reach employers for a client puts the client
 * forward, with the employer who trusts the organisation most among some that fit. How much is done
 * for it, which employers are reached, how well a job must fit, and whether a place is made where
 * there is none, is a matter of strategy.
 */
final class Mediation {
  private static final int NOT_FOUND = -1;
  private static final int DRAW = 15;
  private static final int FIRST_LOOK = 1024;

  private final double perWeek;
  private final int looks;
  private final double confident;
  private final double small;
  private final double[] leastFit = new double[Strategy.JobGoal.values().length];
  private final Fit fit;
  private final Looking looking;
  private final Carving carving;
  private final Strategies strategies;

  Mediation(Values values) {
    perWeek = values.number("mediation.per-week");
    looks = values.count("search.looks");
    confident = values.share("weighing.ready-for-mediation").value();
    small = values.number("mediation.small-employer");
    for (Strategy.JobGoal goal : Strategy.JobGoal.values()) {
      String code = goal.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      leastFit[goal.ordinal()] = values.share("mediation.least-fit." + code).value();
    }
    fit = new Fit(values);
    looking = new Looking(values);
    carving = new Carving(values);
    strategies = new Strategies(values);
  }

  /**
   * Perhaps puts a client forward this week.
   *
   * @param reach how far employers are within reach for the client, 0 to 1
   */
  void mediate(Region region, int row, double reach, Week week) {
    Jobseekers people = region.jobseekers();
    long id = people.id.get(row);
    Strategy strategy = strategies.of(Schemes.at(people.scheme.get(row)));
    EmployerApproach approach = strategy.employer();
    double competence = region.professionalOf(row).competence();
    double done = approach.effort(region.openings()) * strategy.emphasis().match();
    double chance = Math.min(1, perWeek * reach * competence * done);
    if (!region.draws().happens(Purpose.CHANNEL, id, week.number(), DRAW, chance)) {
      return;
    }
    int best = best(region, row, strategy, week);
    if (best == NOT_FOUND && !approach.demandGiven()) {
      best = carving.make(region, row, approach.jobCarving() * reach, week);
    }
    if (best != NOT_FOUND) {
      region.applications().write(row, best, Channel.MEDIATED.ordinal());
      if (region.isFollowed(row)) {
        MarketWitness.applies(region, row, best, Channel.MEDIATED, FIRST_LOOK, week);
      }
    }
  }

  private int best(Region region, int row, Strategy strategy, Week week) {
    Jobseekers people = region.jobseekers();
    Vacancies vacancies = region.vacancies();
    EmployerApproach approach = strategy.employer();
    int number = (int) Math.rint(looks * (1 + approach.ownVacancyPool()));
    int best = NOT_FOUND;
    double bestValue = 0;
    for (int look = 0; look < number && vacancies.rows() > 0; look++) {
      int vacancy = looking.look(region, row, week, FIRST_LOOK + 2 * look);
      Employer employer = region.employer(vacancies.employer.get(vacancy));
      double fits = fit.of(people, row, vacancies, vacancy);
      if (Fit.isQualified(people, row, vacancies, vacancy)
          && fits >= leastFit[strategy.jobGoal().ordinal()]
          && isReached(approach, employer)) {
        double value = fits * (1 + vouched(region, row, employer, approach));
        if (value > bestValue) {
          bestValue = value;
          best = vacancy;
        }
      }
    }
    return best;
  }

  private boolean isReached(EmployerApproach approach, Employer employer) {
    return approach.segment() != EmployerApproach.Segment.SMALL || employer.jobs() <= small;
  }

  /** A professional speaks for a client in whom the professional has confidence. */
  private double vouched(Region region, int row, Employer employer, EmployerApproach approach) {
    Jobseekers people = region.jobseekers();
    if (people.service.belief.get(row) < confident) {
      return 0;
    }
    return employer.trust(region.officeOf(row).organisation())
        * people.now(State.VOUCHING, row)
        * approach.vouching();
  }
}
