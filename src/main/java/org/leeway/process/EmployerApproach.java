package org.leeway.process;

/**
 * How a strategy deals with employers; shares run from 0 (absent or rejected) to 1 (core).
 *
 * @param firstContact who goes to an employer first
 * @param segment which employers are reached
 * @param demandGiven true when vacancies are taken as they are, false when places are made
 * @param vacancyHunting time on looking for open vacancies
 * @param vacancyHuntingInCrisis the same when there are few
 * @param vouching how much a professional speaks for a client, once there is enough to speak for
 * @param jobCarving how readily tasks are adapted to a person
 * @param subsidy use of subsidy
 * @param trial use of trial placements and internships to convince an employer
 * @param aftercare support once somebody works
 * @param ownVacancyPool vacancies that only this organisation can reach
 */
record EmployerApproach(
    FirstContact firstContact,
    Segment segment,
    boolean demandGiven,
    double vacancyHunting,
    double vacancyHuntingInCrisis,
    double vouching,
    double jobCarving,
    double subsidy,
    double trial,
    double aftercare,
    double ownVacancyPool) {
  /** Changes nothing in what is done today, and makes no places and has no vacancies of its own. */
  static final EmployerApproach AS_TODAY =
      new EmployerApproach(FirstContact.CONSULTANT, Segment.ANY, true, 1, 1, 1, 0, 1, 1, 1, 0);

  /** Who goes to an employer first. */
  enum FirstContact {
    CLIENT,
    CONSULTANT,
    /** The consultant alone, and later together with the client. */
    CONSULTANT_THEN_TOGETHER,
    /** The client, helped by whom the consultant knows. */
    CLIENT_PLUS_NETWORK
  }

  /** Which employers are reached. */
  enum Segment {
    ANY,
    /** Small and medium-sized firms [MKB]. */
    SMALL,
    /** The customers of a staffing group. */
    POOL
  }

  static EmployerApproach of(StrategyRanks ranks) {
    return new EmployerApproach(
        ranks.choice("employer.first-contact", FirstContact.CONSULTANT),
        ranks.choice("employer.segment", Segment.ANY),
        ranks.yes("employer.demand-given", true),
        ranks.share("employer.vacancy-hunting"),
        ranks.share("employer.vacancy-hunting-crisis"),
        ranks.share("employer.vouching"),
        ranks.share("employer.job-carving"),
        ranks.share("employer.subsidy"),
        ranks.share("employer.trial"),
        ranks.share("employer.aftercare"),
        ranks.share("employer.own-vacancy-pool"));
  }

  /**
   * Time on looking for vacancies as the market stands.
   *
   * @param openings vacancies as against jobseekers: 0 in a deep crisis, 1 or more as usual
   */
  double hunting(double openings) {
    double usual = Math.max(0, Math.min(1, openings));
    return usual * vacancyHunting + (1 - usual) * vacancyHuntingInCrisis;
  }

  /**
   * Time on bringing clients and employers together: on open vacancies, or on employers who make a
   * place where vacancies are not taken as given.
   *
   * @param openings vacancies as against jobseekers
   */
  double effort(double openings) {
    double hunting = hunting(openings);
    return demandGiven ? hunting : Math.max(hunting, jobCarving);
  }
}
