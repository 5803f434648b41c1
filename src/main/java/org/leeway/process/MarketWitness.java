package org.leeway.process;

import java.util.ArrayList;
import java.util.List;
import org.leeway.domain.Channel;
import org.leeway.domain.Contract;
import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.draw.AgentKey;
import org.leeway.draw.AgentName;
import org.leeway.draw.Purpose;
import org.leeway.trace.Decision;
import org.leeway.trace.Deed;
import org.leeway.trace.Factor;
import org.leeway.trace.Happening;
import org.leeway.trace.Luck;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.Vacancies;

/** Writes down what happens on the market to people who are followed: from application to job. */
final class MarketWitness {
  private static final String FROM_SERVICE = "from the service";
  private static final String EMPLOYER = "the employer";
  private static final String SURPLUS = "expected surplus";

  private MarketWitness() {}

  /** An application is written, or a professional puts the person forward. */
  static void applies(
      Region region,
      int row,
      int vacancy,
      Channel channel,
      boolean wants,
      int firstDraw,
      Week week) {
    Vacancies vacancies = region.vacancies();
    Jobseekers people = region.jobseekers();
    int sector = people.sector.get(row);
    boolean mediated = channel == Channel.MEDIATED;
    Witness.note(
        region,
        row,
        week,
        new Decision(
            Deed.APPLICATION,
            AgentName.vacancy(vacancies.id.get(vacancy)),
            mediated ? AgentName.professional(region.professionalOf(row).id()) : Witness.PERSON,
            switch (channel) {
              case FORMAL -> "applies by letter";
              case INFORMAL -> "applies through somebody known";
              case MEDIATED -> "is put forward";
            },
            List.of(),
            List.of(
                Factor.of("search skill", people.now(State.SEARCH, row)),
                Factor.of("of own will", wants ? 1 : 0),
                Factor.of("open vacancies in own sector", region.vacancyIndex().open(sector)),
                Factor.of("open vacancies in the region", vacancies.rows()),
                Factor.of("hours of the vacancy", vacancies.hours.get(vacancy), "hours")),
            List.of(Witness.luck(region, row, Purpose.VACANCY_FOUND, week, firstDraw)),
            List.of("search.looks", "search.own-sector", "search.informal")));
  }

  /** An employer has judged an application, before the best candidate so far is replaced. */
  static void screened(
      Region region,
      Applicant applicant,
      int vacancy,
      double surplus,
      double productivity,
      double presents,
      Week week) {
    int row = applicant.row;
    Vacancies vacancies = region.vacancies();
    Jobseekers people = region.jobseekers();
    long id = vacancies.id.get(vacancy);
    boolean rival = vacancies.bestRow(vacancy) != Vacancies.NOBODY;
    boolean beaten = rival && surplus <= vacancies.bestSurplus(vacancy);
    List<Factor> factors = new ArrayList<>();
    factors.add(Factor.of(SURPLUS, surplus));
    factors.add(Factor.of("productivity in this job", productivity));
    factors.add(Factor.of("part of that which the person brings across", presents));
    factors.add(Factor.of("years without work", region.yearsOut(row, week.number()), "years"));
    factors.add(Factor.of("subsidy offered", people.now(State.OFFSET, row)));
    factors.add(Factor.of("what the law pays, as counted on", applicant.paid));
    factors.add(Factor.of("guidance offered", people.now(State.COACHING, row)));
    if (rival) {
      factors.add(Factor.of("surplus of the best so far", vacancies.bestSurplus(vacancy)));
    }
    long pair = AgentKey.pair(people.id.get(row), id);
    double seen = region.draws().uniform(Purpose.SIGNAL, pair, 0, Screening.ON_PAPER);
    Witness.note(
        region,
        row,
        week,
        new Decision(
            Deed.SCREENING,
            AgentName.vacancy(id),
            EMPLOYER,
            surplus <= 0
                ? "not good enough"
                : beaten
                    ? second(region, vacancies.bestId(vacancy), people.id.get(row))
                    : "best so far",
            List.of(),
            factors,
            List.of(comesAcross(seen, Screening.ON_PAPER)),
            List.of("screening.noise", "screening.risk", "screening.prejudice")));
    if (surplus > 0) {
      region.trace().await(id, people.id.get(row));
    }
  }

  /** Somebody who was asked to come has been met. */
  static void met(Region region, int row, int vacancy, double surplus, Week week) {
    long id = region.vacancies().id.get(vacancy);
    long pair = AgentKey.pair(region.jobseekers().id.get(row), id);
    double seen = region.draws().uniform(Purpose.SIGNAL, pair, 0, Screening.MET);
    Witness.note(
        region,
        row,
        week,
        new Decision(
            Deed.INTERVIEW,
            AgentName.vacancy(id),
            EMPLOYER,
            surplus > 0 ? "good enough" : "not good enough",
            List.of(),
            List.of(Factor.of(SURPLUS, surplus)),
            List.of(comesAcross(seen, Screening.MET)),
            List.of("screening.invited", "screening.noise", "screening.reliability.formal")));
  }

  private static Luck comesAcross(double seen, int stage) {
    return new Luck(Witness.word(Purpose.SIGNAL), "the person and the vacancy", 0, stage, seen);
  }

  /** A vacancy is filled: those who waited for it hear to whom it goes. */
  static void filled(Region region, int row, int vacancy, Week week) {
    Vacancies vacancies = region.vacancies();
    long winner = region.jobseekers().id.get(row);
    for (long waiting : region.trace().answer(vacancies.id.get(vacancy))) {
      if (waiting != winner) {
        region
            .trace()
            .note(
                waiting,
                week.number(),
                new Happening(
                    Deed.PASSED_OVER,
                    AgentName.vacancy(vacancies.id.get(vacancy)),
                    "goes to " + candidate(region, winner),
                    List.of(Factor.of("surplus of who got it", vacancies.bestSurplus(vacancy)))));
      }
    }
  }

  /** An offer was made and taken, or not. */
  static void offered(
      Region region, int row, int vacancy, double chance, int index, boolean taken, Week week) {
    Jobseekers people = region.jobseekers();
    Witness.note(
        region,
        row,
        week,
        new Decision(
            Deed.OFFER,
            AgentName.vacancy(region.vacancies().id.get(vacancy)),
            Witness.PERSON,
            taken ? "accepts" : "refuses",
            List.of(),
            List.of(
                Factor.of("chance of accepting", chance),
                Factor.of("motivation", people.now(State.MOTIVATION, row)),
                Factor.of("pressure", people.now(State.PRESSURE, row))),
            List.of(Witness.luck(region, row, Purpose.ACCEPTANCE, week, index)),
            List.of(
                "acceptance.base",
                "acceptance.motivation",
                "acceptance.pressure",
                "acceptance.looks-ahead")));
  }

  /** Somebody starts in a job; who was outside the service is followed no further. */
  static void hired(Region region, int row, int vacancy, double match, Week week) {
    Vacancies vacancies = region.vacancies();
    Witness.note(
        region,
        row,
        week,
        new Happening(
            Deed.HIRING,
            AgentName.vacancy(vacancies.id.get(vacancy)),
            "starts in a " + Contract.values()[vacancies.contract.get(vacancy)].code() + " job",
            List.of(
                Factor.of(
                    "hours a week",
                    Math.min(vacancies.hours.get(vacancy), region.jobseekers().capacity.get(row)),
                    "hours"),
                Factor.of("match", match),
                Factor.of(FROM_SERVICE, region.jobseekers().is(row, Status.SERVED) ? 1 : 0))));
  }

  private static String second(Region region, long best, long person) {
    return best == person ? "best already" : "second to " + candidate(region, best);
  }

  private static String candidate(Region region, long id) {
    return AgentName.jobseeker(region.data().name(), id);
  }
}
