package org.leeway.process;

import org.leeway.domain.Contract;
import org.leeway.domain.OrganisationType;
import org.leeway.domain.Reading;
import org.leeway.domain.Scheme;
import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Contracts;
import org.leeway.world.Desk;
import org.leeway.world.Employer;
import org.leeway.world.EmployersSeen;
import org.leeway.world.Jobseekers;
import org.leeway.world.Mind;
import org.leeway.world.Office;
import org.leeway.world.Picture;
import org.leeway.world.Problems;
import org.leeway.world.Professional;
import org.leeway.world.Region;
import org.leeway.world.Schemes;
import org.leeway.world.Sectors;

/**
 * What a case is like in the respects that factors ask for: the client as seen and as the file has
 * it, law and organisation, the professional, employers and the market. The one place where these
 * are read.
 */
final class Readings {
  private static final int ORGANISATIONS = OrganisationType.values().length;
  private static final int HIGH_SCHOOLING = 2;

  private final Credit credit;
  private final Discretion room;
  private final Knowledge knowledge;
  private final Intervision intervision;
  private final Duties duties;
  private final double ready;
  private final double firstDoubt;
  private final double pension;
  private final double workingLife;
  private final double olderFrom;
  private final double olderUntil;
  private final double recentYears;
  private final double nearEnd;
  private final double knownAfter;
  private final double fullWeek;
  private final double budgetWeeks;
  private final double enforcing;
  private final double turmoil;
  private final double employersAnswer;
  private final double permanent;
  private final double large;
  private final int period;
  private final int sectors;
  private final long disabling;
  private final double[] pace = new double[ORGANISATIONS];
  private final double[] cooperation = new double[ORGANISATIONS];
  private final double[] grant = new double[ORGANISATIONS];

  Readings(Values values, Discretion room, Catalogue catalogue) {
    this.room = room;
    credit = new Credit(values);
    knowledge = new Knowledge(values, catalogue);
    intervision = new Intervision(values);
    duties = values.once(Duties.class, Duties::new);
    ready = values.share("weighing.ready-for-mediation").value();
    firstDoubt = values.number("perception.first-doubt");
    pension = values.number("population.age.pension");
    workingLife = pension - values.number("population.age.youngest");
    olderFrom = values.number("weighing.older-from");
    olderUntil = values.number("weighing.older-until");
    recentYears = values.number("weighing.recent-work-years");
    nearEnd = values.weeks("weighing.near-end-weeks").value();
    knownAfter = values.number("weighing.known-after");
    fullWeek = values.hours("search.week").value();
    budgetWeeks = values.weeks("weighing.budget-weeks").value();
    enforcing = values.share("policy.enforcing").value();
    turmoil = values.share("policy.turmoil").value();
    employersAnswer =
        values.children("connection").contains("employers")
            ? Connections.withinQuarter(values, "employers")
            : 0;
    permanent = Contracts.ofNewJobs(values)[Contract.PERMANENT.ordinal()];
    large = values.number("weighing.large-employer");
    period = values.weeks("manager.period").whole();
    sectors = Sectors.names(values).size();
    disabling = new Problems(values).bit("disability");
    for (OrganisationType type : OrganisationType.values()) {
      String path = "organisation." + type.code() + ".";
      pace[type.ordinal()] = values.share(path + "pace").value();
      cooperation[type.ordinal()] = values.share(path + "cooperation").value();
      grant[type.ordinal()] = values.money(path + "budget").euro() / RatePerYear.WEEKS_PER_YEAR;
    }
  }

  /** Looks at the employers of a region, once a period. */
  void visit(Region region, Week week) {
    EmployersSeen employers = region.desk().employers();
    if (employers.isNew() || week.isEvery(period)) {
      employers.look(region, sectors, large);
    }
  }

  /** Reads all that does not depend on the conversation. */
  void ofCase(Desk desk, Week week) {
    Region region = desk.region();
    int row = desk.row();
    Jobseekers people = region.jobseekers();
    file(desk, people, row, week);
    duties(desk, people, row);
    organisation(desk, region, row, week);
    professional(desk, desk.office());
    employers(desk, region, row);
    market(desk, region, people.sector.get(row));
  }

  private void file(Desk desk, Jobseekers people, int row, Week week) {
    Region region = desk.region();
    double age = region.age(row, week.number());
    desk.read(Reading.ALWAYS, 1);
    desk.read(Reading.OLDER, bounded((age - olderFrom) / (olderUntil - olderFrom)));
    desk.read(Reading.YEARS_AHEAD, bounded((pension - age) / workingLife));
    double schooled = people.education.get(row) / (double) HIGH_SCHOOLING;
    desk.read(Reading.LOW_SCHOOLING, 1 - schooled);
    desk.read(Reading.SCHOOLED, schooled);
    boolean keeps = people.is(row, Status.WORKING);
    double out = keeps ? 0 : Math.max(0, region.yearsOut(row, week.number()));
    desk.read(Reading.RECENT_WORK, 1 - Math.min(1, out / recentYears));
    desk.read(Reading.LOW_CAPACITY, bounded(1 - people.capacity.get(row) / fullWeek));
    desk.read(Reading.DISABLED, isDisabled(people, row) ? 1 : 0);
    desk.read(Reading.RESISTING, people.reactance.get(row));
    desk.read(Reading.SUPPORTED, people.support.get(row));
    desk.read(Reading.UNSUPPORTED, bounded(1 - people.support.get(row)));
    boolean same = people.service.knownBy.get(row) == name(desk.professional());
    double talks = same ? people.service.talks.get(row) : 0;
    desk.read(Reading.KNOWN, Math.min(1, talks / knownAfter));
    desk.read(Reading.KEEPING, keeps ? 1 : 0);
    desk.read(Reading.SEEKING, keeps ? 0 : 1);
    desk.read(Reading.WORK_DOES_NOT_PAY, keeps ? 0 : bounded(people.trap.get(row)));
    int ends = people.rightEnds.get(row);
    double left = ends == Integer.MAX_VALUE ? nearEnd : ends - week.number();
    desk.read(Reading.NEAR_END, bounded(1 - left / nearEnd));
  }

  private void duties(Desk desk, Jobseekers people, int row) {
    double demanded = people.is(row, Status.WORKING) ? 0 : duties.applications(people, row);
    double shortfall = demanded > 0 ? bounded(1 - people.effort.get(row) / demanded) : 0;
    desk.read(Reading.BLAMED, desk.professional().mind().deservingness() * shortfall);
  }

  private boolean isDisabled(Jobseekers people, int row) {
    int place = people.scheme.get(row);
    boolean byProblem = (people.barriers.get(row) & disabling) != 0;
    if (place < 0) {
      return byProblem;
    }
    Scheme scheme = Schemes.at(place);
    return switch (scheme) {
      case PARTIAL_DISABILITY, YOUNG_DISABLED, SICKNESS -> true;
      case UNEMPLOYMENT, SOCIAL_ASSISTANCE -> byProblem;
    };
  }

  private void organisation(Desk desk, Region region, int row, Week week) {
    Office office = desk.office();
    Professional professional = desk.professional();
    int place = office.organisation().ordinal();
    desk.read(Reading.ENFORCING, enforcing);
    desk.read(Reading.TURMOIL, turmoil);
    desk.read(Reading.PACE_WANTED, pace[place]);
    desk.read(Reading.BUSY, bounded(professional.load().busy(professional.strain())));
    desk.read(Reading.WORTH, bounded(credit.worth(region, row, office, professional, week)));
    double clients = Math.max(1, professional.caseload() * office.professionals().size());
    double weeks = grant[place] > 0 ? office.budget() / (clients * grant[place]) : 0;
    desk.read(Reading.BUDGET_SHORT, bounded(1 - weeks / budgetWeeks));
    long client = region.jobseekers().id.get(row);
    desk.misread(room.misread(region, office, professional, client, week));
    desk.read(Reading.ROOM, room.felt(office, 1, desk.misread()));
    desk.read(Reading.HESITATING, bounded(room.hesitation(office, professional)));
    desk.read(Reading.CLIMATE, bounded(intervision.climate(office)));
    desk.read(Reading.HELP_INSIDE, cooperation[place]);
  }

  private void professional(Desk desk, Office office) {
    Professional professional = desk.professional();
    Mind mind = professional.mind();
    desk.read(Reading.METHODICAL, knowledge.methodical(office, mind.methodical()));
    desk.read(Reading.COMPETENT, professional.competence());
    desk.read(Reading.PERSONAL, mind.personal());
    desk.read(Reading.OWN_SCHOOLING, mind.schooling());
    desk.read(Reading.BROAD_ROLE, mind.role());
    desk.read(Reading.NARROW_ROLE, 1 - mind.role());
  }

  private void market(Desk desk, Region region, int sector) {
    double openings = bounded(region.openings());
    desk.read(Reading.LASTING_JOBS, permanent * openings);
    desk.read(Reading.OPENINGS, openings);
    desk.read(Reading.SLACK, 1 - openings);
    desk.read(Reading.SHORTAGE_OCCUPATION, desk.employers().demand(region, sector));
    desk.read(Reading.OLDER_IN_SLACK, desk.reading(Reading.OLDER) * (1 - openings));
  }

  /**
   * Who has work to keep has it with one employer, whoever else there may be. How far others adapt
   * is as far as those of the occupation are willing and answer within a quarter.
   */
  private void employers(Desk desk, Region region, int row) {
    EmployersSeen seen = desk.employers();
    OrganisationType organisation = desk.office().organisation();
    int own = region.jobseekers().work.employer.get(row);
    if (desk.reading(Reading.KEEPING) > 0 && own >= 0) {
      Employer employer = region.employer(own);
      employers(desk, 1 - employer.prejudice(), employer.discrimination(), employer.guidance());
      double trust = employer.trust(organisation, desk.professional().id());
      double here = employer.largeness(large) * trust;
      desk.read(Reading.KNOWN_LARGE_EMPLOYERS, seen.knownLarge(organisation, here));
      desk.read(Reading.EMPLOYERS_ADAPT, bounded(employer.adapts()));
      return;
    }
    int sector = region.jobseekers().sector.get(row);
    desk.read(Reading.KNOWN_LARGE_EMPLOYERS, seen.knownLarge(organisation, sector));
    desk.read(Reading.EMPLOYERS_ADAPT, seen.adapts(sector) * employersAnswer);
    employers(desk, seen.willing(), seen.cool(), seen.guide());
  }

  private static void employers(Desk desk, double willing, double cool, double guide) {
    desk.read(Reading.EMPLOYERS_WILLING, willing);
    desk.read(Reading.EMPLOYERS_UNWILLING, 1 - willing);
    desk.read(Reading.COLLEAGUES_COOL, cool);
    desk.read(Reading.EMPLOYERS_GUIDE, guide);
    desk.read(Reading.EMPLOYERS_DO_NOT_GUIDE, 1 - guide);
  }

  /** Reads what was seen of the client. */
  void ofClient(Desk desk) {
    Picture picture = desk.region().picture();
    double belief = desk.belief();
    double lacking = picture.lack(State.MOTIVATION);
    desk.read(Reading.UNMOTIVATED, lacking);
    desk.read(Reading.MOTIVATED, 1 - lacking);
    desk.read(Reading.DISCOURAGED, picture.lack(State.CONFIDENCE));
    desk.read(Reading.BURDENED, picture.lack(State.RELIEF));
    desk.read(Reading.READY, belief >= ready ? belief : 0);
    double unready = desk.reading(Reading.KEEPING) > 0 ? 0 : 1 - belief;
    desk.read(Reading.UNREADY, unready);
    double rights = picture.lack(State.RIGHTS);
    desk.read(Reading.UNINFORMED, (rights + picture.lack(State.ORIENTATION)) / 2);
    desk.read(Reading.PASSIVE, 1 - picture.selfDirection());
    desk.read(Reading.SELF_DIRECTED, picture.selfDirection());
    desk.read(Reading.UNSURE, Math.min(1, Math.sqrt(Math.max(0, desk.doubt())) / firstDoubt));
  }

  /** Notes that a professional talked to a client. */
  static void talked(Region region, int row, Professional professional) {
    Jobseekers people = region.jobseekers();
    boolean same = people.service.knownBy.get(row) == name(professional);
    people.service.talks.set(row, same ? people.service.talks.get(row) + 1 : 1);
    people.service.knownBy.set(row, name(professional));
  }

  private static int name(Professional professional) {
    return Long.hashCode(professional.id());
  }

  private static double bounded(double value) {
    return Math.max(0, Math.min(1, value));
  }
}
