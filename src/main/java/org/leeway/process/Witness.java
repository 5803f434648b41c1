package org.leeway.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.leeway.domain.Offence;
import org.leeway.domain.Scheme;
import org.leeway.domain.State;
import org.leeway.domain.Status;
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

/**
 * Writes down what happens to people who are followed, outside the conversation and the market. It
 * reads and never writes to the world; draws may be read again, since a draw is a function of its
 * key.
 */
final class Witness {
  static final String PERSON = "the person";

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
  static void exits(Region region, int row, double hazard, int index, Week week) {
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
            List.of(Factor.of("chance", -StrictMath.expm1(-hazard))),
            List.of(luckForLong(region, row, Purpose.ADMINISTRATIVE_EXIT, index)),
            List.of(
                "population." + Schemes.at(region.jobseekers().scheme.get(row)).code() + ".exit",
                "search.unwanted.gives-up-benefit")));
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
            afterRight(people, row, before)));
  }

  private static List<String> afterRight(Jobseekers people, int row, Scheme before) {
    if (before == Scheme.SICKNESS && people.turnedDown.get(row) == 1) {
      return List.of("population.wga.hours-before");
    }
    return people.is(row, Status.SERVED)
        ? List.of(
            "scheme."
                + before.code()
                + ".after.end-of-right."
                + Schemes.at(people.scheme.get(row)).code())
        : List.of();
  }

  /** A professional has looked at what was done for a duty, and may have cut the benefit. */
  static void duty(
      Region region,
      int row,
      Offence offence,
      double demanded,
      double chance,
      String response,
      Week week) {
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
            response,
            List.of(),
            List.of(
                Factor.of("chance of a cut", chance),
                Factor.of("work refused", offence == Offence.REFUSED_WORK ? 1 : 0),
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
      factors.add(Factor.of("motivation", people.now(State.MOTIVATION, row)));
      factors.add(Factor.of("confidence", people.now(State.CONFIDENCE, row)));
      factors.add(Factor.of("pressure", people.now(State.PRESSURE, row)));
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
            List.of(luck(region, row, Purpose.VACANCY_FOUND, week, 0)),
            List.of(
                "search.applications", "search.week", "search.compliance", "style.compliance")));
  }

  /** A job lasts another week, is left for another, or ends. */
  static void job(Region region, int row, int tenure, double leaves, double chance, Week week) {
    Jobseekers people = region.jobseekers();
    Luck luck = weeklyLuck(region, row, Purpose.SEPARATION, week);
    note(
        region,
        row,
        week,
        new Decision(
            Deed.JOB,
            "",
            "",
            becomes(JobFate.of(luck.uniform(), leaves, leaves > 0 ? 1 - chance / leaves : 0)),
            List.of(),
            List.of(
                Factor.of("chance of ending", chance),
                Factor.of("weeks in the job", tenure, "weeks"),
                Factor.of("match", people.work.match.get(row)),
                Factor.of("burden", people.burdenNow(row))),
            List.of(luck),
            List.of("work.newness", "work.poor-match", "work.burden")));
  }

  /**
   * A job may end for one reason of its own: a subsidy that runs out, or sickness at a term's end.
   */
  static void jobEnds(
      Region region, int row, int tenure, double chance, int index, String key, Week week) {
    Luck luck = luck(region, row, Purpose.CONTRACT, week, index);
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
                Factor.of("match", region.jobseekers().work.match.get(row))),
            List.of(luck),
            List.of(key)));
  }

  private static String becomes(JobFate staying) {
    return switch (staying) {
      case STAYS -> "goes on";
      case MOVES_ON -> "is left for another job";
      case ENDS -> "ends";
    };
  }

  /** After the last fixed term that the law allows a job becomes permanent, or is left. */
  static void lastTerm(
      Region region, int row, int tenure, double chance, JobFate staying, int index, Week week) {
    Luck luck = luck(region, row, Purpose.CONTRACT, week, index);
    note(
        region,
        row,
        week,
        new Decision(
            Deed.JOB,
            "",
            "",
            staying == JobFate.STAYS ? "becomes permanent" : becomes(staying),
            List.of(),
            List.of(
                Factor.of("chance of ending", chance),
                Factor.of("weeks in the job", tenure, "weeks"),
                Factor.of("match", region.jobseekers().work.match.get(row))),
            List.of(luck),
            List.of("work.chain.weeks", "work.chain.kept")));
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

  /** A draw that was made once and holds for all weeks, read again. */
  private static Luck luckForLong(Region region, int row, Purpose purpose, int index) {
    long id = region.jobseekers().id.get(row);
    return new Luck(
        word(purpose),
        AgentName.jobseeker(region.data().name(), id),
        0,
        index,
        region.draws().uniform(purpose, id, 0, index));
  }

  /** A number of which there is one a week. */
  private static Luck weeklyLuck(Region region, int row, Purpose purpose, Week week) {
    long id = region.jobseekers().id.get(row);
    return new Luck(
        word(purpose),
        AgentName.jobseeker(region.data().name(), id),
        week.number(),
        0,
        region.draws().rare(purpose, id, week.number()));
  }

  static void note(Region region, int row, Week week, Event event) {
    region.trace().note(region.jobseekers().id.get(row), week.number(), event);
  }

  static String word(Purpose purpose) {
    return purpose.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
