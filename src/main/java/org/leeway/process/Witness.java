package org.leeway.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.leeway.domain.Channel;
import org.leeway.domain.Contract;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.draw.AgentKey;
import org.leeway.draw.AgentName;
import org.leeway.draw.Purpose;
import org.leeway.scenario.RatePerYear;
import org.leeway.trace.Decision;
import org.leeway.trace.Deed;
import org.leeway.trace.Event;
import org.leeway.trace.Factor;
import org.leeway.trace.Happening;
import org.leeway.trace.Luck;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.Schemes;
import org.leeway.world.Vacancies;

/**
 * Writes down what happens to people who are followed, outside the conversation. It reads and never
 * writes to the world; draws may be read again, since a draw is a function of its key.
 */
final class Witness {
  private static final String PERSON = "the person";
  private static final String FROM_SERVICE = "from the service";
  private static final String EMPLOYER = "the employer";

  private Witness() {}

  /** Somebody enters a scheme. */
  static void enters(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    note(
        region,
        row,
        week,
        new Happening(
            Deed.ENTRY,
            Schemes.at(people.scheme.get(row)).code(),
            "enters",
            List.of(
                Factor.of("years without work", region.yearsOut(row, week.number()), "years"))));
  }

  /** An office opens a file. */
  static void firstPicture(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    note(
        region,
        row,
        week,
        new Happening(
            Deed.FIRST_PICTURE,
            Schemes.at(people.scheme.get(row)).code(),
            "file opened",
            List.of(
                Factor.of("belief", people.service.belief.get(row)),
                Factor.of("first conversation planned for", people.service.nextContact.get(row)))));
  }

  /** Somebody leaves the model for a reason other than work. */
  static void leaves(Region region, int row, String why, Week week) {
    note(region, row, week, new Happening(Deed.EXIT, "", why, List.of()));
  }

  /** Somebody leaves the benefit by a chance that has nothing to do with work. */
  static void exits(Region region, int row, double chance, int index, Week week) {
    note(
        region,
        row,
        week,
        new Decision(
            Deed.EXIT,
            "",
            "",
            "leaves for a reason other than work",
            List.of(),
            List.of(Factor.of("chance", chance)),
            List.of(luck(region, row, Purpose.ADMINISTRATIVE_EXIT, week, index)),
            List.of(
                "population." + Schemes.at(region.jobseekers().scheme.get(row)).code() + ".exit")));
  }

  /** The right has ended; where the person is now shows what came of it. */
  static void endOfRight(Region region, int row, Scheme before, int index, Week week) {
    Jobseekers people = region.jobseekers();
    boolean served = people.is(row, Status.SERVED);
    note(
        region,
        row,
        week,
        new Decision(
            Deed.END_OF_RIGHT,
            before.code(),
            "the law",
            served
                ? "moves to " + Schemes.at(people.scheme.get(row)).code()
                : "goes on without a benefit",
            List.of(),
            List.of(),
            List.of(luck(region, row, Purpose.ADMINISTRATIVE_EXIT, week, index)),
            List.of("benefit.ww.to-social-assistance", "benefit.sickness.to-disability")));
  }

  /** A professional has looked at the effort, and may have cut the benefit. */
  static void duty(Region region, int row, double demanded, double chance, boolean cut, Week week) {
    Jobseekers people = region.jobseekers();
    String scheme = Schemes.at(people.scheme.get(row)).code();
    note(
        region,
        row,
        week,
        new Decision(
            Deed.DUTY,
            scheme,
            AgentName.professional(region.professionalOf(row).id()),
            cut ? "cuts the benefit" : "lets it pass",
            List.of(),
            List.of(
                Factor.of("chance of a cut", chance),
                Factor.of("applications a week", people.effort.get(row)),
                Factor.of("demanded a week", demanded),
                Factor.of("directiveness", region.professionalOf(row).directiveness())),
            List.of(luck(region, row, Purpose.SANCTION, week, 0)),
            List.of("duty." + scheme + ".strictness")));
  }

  /** An instrument has run its weeks. */
  static void instrumentEnds(Region region, int row, String code, Week week) {
    note(region, row, week, new Happening(Deed.INSTRUMENT_END, code, "ends", List.of()));
  }

  /** How many applications were written, and out of what. */
  static void searches(Region region, int row, double mean, int number, Week week) {
    Jobseekers people = region.jobseekers();
    List<Factor> factors = new ArrayList<>();
    factors.add(Factor.of("applications expected", mean));
    if (people.is(row, Status.SERVED)) {
      factors.add(Factor.of("motivation", people.motivationNow(row)));
      factors.add(Factor.of("confidence", people.confidenceNow(row)));
      factors.add(Factor.of("pressure", people.pressureNow(row)));
      factors.add(Factor.of("burden", people.burdenNow(row)));
    }
    note(
        region,
        row,
        week,
        new Decision(
            Deed.SEARCH,
            "",
            PERSON,
            number == 1 ? "1 application" : number + " applications",
            List.of(),
            factors,
            List.of(luck(region, row, Purpose.APPLICATIONS, week, 0)),
            List.of("search.applications", "search.week", "search.compliance")));
  }

  /** An application is written, or a professional puts the person forward. */
  static void applies(
      Region region, int row, int vacancy, Channel channel, int firstDraw, Week week) {
    Vacancies vacancies = region.vacancies();
    Jobseekers people = region.jobseekers();
    int sector = people.sector.get(row);
    boolean mediated = channel == Channel.MEDIATED;
    note(
        region,
        row,
        week,
        new Decision(
            Deed.APPLICATION,
            AgentName.vacancy(vacancies.id.get(vacancy)),
            mediated ? AgentName.professional(region.professionalOf(row).id()) : PERSON,
            switch (channel) {
              case FORMAL -> "applies by letter";
              case INFORMAL -> "applies through somebody known";
              case MEDIATED -> "is put forward";
            },
            List.of(),
            List.of(
                Factor.of("search skill", people.searchNow(row)),
                Factor.of("open vacancies in own sector", region.vacancyIndex().open(sector)),
                Factor.of("open vacancies in the region", vacancies.rows()),
                Factor.of("hours a week", vacancies.hours.get(vacancy), "hours")),
            List.of(luck(region, row, Purpose.VACANCY_FOUND, week, firstDraw + 1)),
            List.of("search.looks", "search.own-sector", "search.informal")));
  }

  /** An employer has judged an application, before the best candidate so far is replaced. */
  static void screened(
      Region region, int row, int vacancy, double surplus, double productivity, Week week) {
    Vacancies vacancies = region.vacancies();
    Jobseekers people = region.jobseekers();
    long id = vacancies.id.get(vacancy);
    boolean rival = vacancies.bestRow.get(vacancy) != Vacancies.NOBODY;
    boolean beaten = rival && surplus <= vacancies.bestSurplus.get(vacancy);
    List<Factor> factors = new ArrayList<>();
    factors.add(Factor.of("expected surplus", surplus));
    factors.add(Factor.of("productivity in this job", productivity));
    factors.add(Factor.of("years without work", region.yearsOut(row, week.number()), "years"));
    factors.add(Factor.of("subsidy offered", people.service.subsidyOffered.get(row)));
    factors.add(Factor.of("guidance offered", people.service.guidanceOffered.get(row)));
    if (rival) {
      factors.add(Factor.of("surplus of the best so far", vacancies.bestSurplus.get(vacancy)));
    }
    long pair = AgentKey.pair(people.id.get(row), id);
    double seen = region.draws().uniform(Purpose.SIGNAL, pair, week.number(), 0);
    note(
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
                    ? second(region, vacancies.bestId.get(vacancy), people.id.get(row))
                    : "best so far",
            List.of(),
            factors,
            List.of(
                new Luck(
                    word(Purpose.SIGNAL), "the person and the vacancy", week.number(), 0, seen)),
            List.of("screening.noise", "screening.risk", "screening.prejudice")));
    if (surplus > 0) {
      region.trace().await(id, people.id.get(row));
    }
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
                    List.of(
                        Factor.of("surplus of who got it", vacancies.bestSurplus.get(vacancy)))));
      }
    }
  }

  /** An offer was made and taken, or not. */
  static void offered(
      Region region, int row, int vacancy, double chance, int index, boolean taken, Week week) {
    Jobseekers people = region.jobseekers();
    note(
        region,
        row,
        week,
        new Decision(
            Deed.OFFER,
            AgentName.vacancy(region.vacancies().id.get(vacancy)),
            PERSON,
            taken ? "accepts" : "refuses",
            List.of(),
            List.of(
                Factor.of("chance of accepting", chance),
                Factor.of("motivation", people.motivationNow(row)),
                Factor.of("pressure", people.pressureNow(row))),
            List.of(luck(region, row, Purpose.ACCEPTANCE, week, index)),
            List.of("acceptance.base", "acceptance.motivation", "acceptance.pressure")));
  }

  /** Somebody starts in a job; who was outside the service is followed no further. */
  static void hired(Region region, int row, int vacancy, double match, Week week) {
    Vacancies vacancies = region.vacancies();
    note(
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

  /** A job lasts another week, or ends. */
  static void job(Region region, int row, int tenure, double chance, Week week) {
    Jobseekers people = region.jobseekers();
    Luck luck = luck(region, row, Purpose.SEPARATION, week, 0);
    note(
        region,
        row,
        week,
        new Decision(
            Deed.JOB,
            "",
            "",
            chance > luck.uniform() ? "ends" : "goes on",
            List.of(),
            List.of(
                Factor.of("chance of ending", chance),
                Factor.of("weeks in the job", tenure, "weeks"),
                Factor.of("match", people.work.match.get(row)),
                Factor.of("burden", people.burdenNow(row))),
            List.of(luck),
            List.of("work.newness", "work.poor-match", "work.burden")));
  }

  /** Somebody is followed no further: the job has lasted, or was found outside the service. */
  static void over(Region region, int row, Week week) {
    double tenure = week.number() - region.jobseekers().work.started.get(row);
    note(
        region,
        row,
        week,
        new Happening(
            Deed.EXIT,
            "",
            "still in work; no longer looked at",
            List.of(Factor.of("years in the job", tenure / RatePerYear.WEEKS_PER_YEAR, "years"))));
  }

  /** A draw of a person, read again. */
  static Luck luck(Region region, int row, Purpose purpose, Week week, int index) {
    long id = region.jobseekers().id.get(row);
    return new Luck(
        word(purpose),
        AgentName.jobseeker(region.data().name(), id),
        week.number(),
        index,
        region.draws().uniform(purpose, id, week.number(), index));
  }

  static void note(Region region, int row, Week week, Event event) {
    region.trace().note(region.jobseekers().id.get(row), week.number(), event);
  }

  private static String second(Region region, long best, long person) {
    return best == person ? "best already" : "second to " + candidate(region, best);
  }

  private static String candidate(Region region, long id) {
    return AgentName.jobseeker(region.data().name(), id);
  }

  private static String word(Purpose purpose) {
    return purpose.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
