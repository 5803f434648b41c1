package org.leeway.world;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.leeway.domain.OrganisationType;
import org.leeway.domain.Scheme;
import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.draw.AgentKey;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.RegionData;
import org.leeway.trace.Kept;
import org.leeway.trace.Trace;
import org.leeway.trace.Weighed;

/**
 * A labour-market region with everybody in it. Within a week a region touches only its own state.
 */
public final class Region {
  private final RegionData data;
  private final long id;
  private final int scale;
  private final Draws draws;
  private final Jobseekers jobseekers = new Jobseekers();
  private final Vacancies vacancies = new Vacancies();
  private final Applications applications = new Applications();
  private final Appointments appointments = new Appointments();
  private final VacancyIndex vacancyIndex = new VacancyIndex();
  private final VacancyIndex advertised = new VacancyIndex();
  private final ApplicantsSeen applicantsSeen = new ApplicantsSeen();
  private final Experiences experiences = new Experiences();
  private final Newcomer newcomer = new Newcomer();
  private final Recruiters recruiters = new Recruiters(this);
  private final Picture picture = new Picture();
  private final Scene scene;
  private final Vicinity vicinity;
  private final Ledger ledger = new Ledger();
  private final Choices choices = new Choices();
  private Trace trace = new Trace(List.of());
  private Sampled sampled = Sampled.NOBODY;
  private final Treated treated = new Treated(this);
  private List<Roster> rosters = List.of();
  private double openings = 1;
  private double marketLevel = 1;
  private double availableFrom;
  private double withoutCapacity;
  private int today;
  private final Desk desk = new Desk(picture);
  private List<Employer> employers = List.of();
  private Employer[] employerAt = new Employer[0];
  private Jobs jobs = new Jobs(List.of());
  private int[] registers = new int[0];
  private int registering;
  private int shelteredFree;
  private List<Office> offices = List.of();
  private final Office[] byOrganisation = new Office[OrganisationType.values().length];

  /**
   * A region with nobody in it.
   *
   * @param scale persons whom one agent stands for
   * @param usualPeers motivation that counts as that of peers where there are none, 0 to 1
   * @param vicinity its place among the others
   */
  Region(RegionData data, Draws draws, int scale, double usualPeers, Vicinity vicinity) {
    this.data = data;
    this.vicinity = vicinity;
    this.id = AgentKey.region(data.code());
    this.scale = scale;
    this.draws = draws;
    this.scene = new Scene(usualPeers);
  }

  void settle(List<Employer> itsEmployers, List<Office> itsOffices) {
    this.employers = List.copyOf(itsEmployers);
    this.employerAt = employers.toArray(Employer[]::new);
    this.jobs = new Jobs(employers);
    this.offices = List.copyOf(itsOffices);
    for (Office office : offices) {
      byOrganisation[office.organisation().ordinal()] = office;
    }
  }

  public RegionData data() {
    return data;
  }

  /** CBS code. */
  public String code() {
    return data.code();
  }

  /** Name in draws. */
  public long id() {
    return id;
  }

  /** Persons whom one agent stands for. */
  public int scale() {
    return scale;
  }

  public Draws draws() {
    return draws;
  }

  public Jobseekers jobseekers() {
    return jobseekers;
  }

  /** Which employers open the vacancies of a week. */
  public Recruiters recruiters() {
    return recruiters;
  }

  /** Room for what is drawn of a person who is being made. */
  Newcomer newcomer() {
    return newcomer;
  }

  public Vacancies vacancies() {
    return vacancies;
  }

  public Applications applications() {
    return applications;
  }

  public Appointments appointments() {
    return appointments;
  }

  /** Its place among the other regions. */
  public Vicinity vicinity() {
    return vicinity;
  }

  /** The open vacancies by sector, as they stood when the week's search began. */
  public VacancyIndex vacancyIndex() {
    return vacancyIndex;
  }

  /** The advertised vacancies by sector, as they were when this week's search began. */
  public VacancyIndex advertised() {
    return advertised;
  }

  /** What employers hold of people who apply. */
  public ApplicantsSeen applicantsSeen() {
    return applicantsSeen;
  }

  /** What employers went through this week with people from the services. */
  public Experiences experiences() {
    return experiences;
  }

  /** What the professional who is talking now has in mind. */
  public Picture picture() {
    return picture;
  }

  /** What the professional who is talking now weighs with. */
  public Desk desk() {
    return desk;
  }

  /** The week in which the conversations of the region are, or were held last. */
  public int today() {
    return today;
  }

  /** Turns to a week. */
  public void turnTo(int week) {
    today = week;
  }

  /** The setting in which something works on somebody now. */
  public Scene scene() {
    return scene;
  }

  public Ledger ledger() {
    return ledger;
  }

  /** What professionals chose for which kind of case, since counting began. */
  public Choices choices() {
    return choices;
  }

  /** The records of those who are followed. */
  public Trace trace() {
    return trace;
  }

  /** Follows people from now on. It changes nothing but what is written down. */
  public void follow(Collection<Long> people) {
    trace = new Trace(people);
  }

  /** True when what happens to the person in a row is written down. */
  public boolean isFollowed(int row) {
    return trace.follows(jobseekers.id.get(row));
  }

  /**
   * Keeps the weighings of a share of all people and of some by name, from now on. It changes
   * nothing but what is written down.
   *
   * @param share share of all people, 0 to 1
   * @param named names in draws
   * @param most weighings that are kept at most
   */
  public void sample(double share, Collection<Long> named, int most) {
    sampled = Sampled.of(share, named);
    trace.allow(most);
  }

  /** True when the weighings about the person in a row are kept. */
  public boolean isSampled(int row) {
    return sampled != Sampled.NOBODY && sampled.holds(draws, jobseekers.id.get(row));
  }

  /** Keeps a weighing about the person in a row, of which the picture is still there. */
  public void keep(int row, Weighed weighed) {
    trace.keep(
        new Kept(
            weighed,
            data.name(),
            officeOf(row).organisation().code(),
            Schemes.at(jobseekers.scheme.get(row)).code(),
            picture.kind().code(),
            jobseekers.now(State.MOTIVATION, row),
            jobseekers.burdenNow(row)));
  }

  /** For whom the rules of a treatment hold this week. */
  public Treated treated() {
    return treated;
  }

  /** Who was enrolled, by the place of the cohort. */
  public List<Roster> rosters() {
    return rosters;
  }

  /** Opens a roster for each cohort, before the first week. */
  public void openRosters(int cohorts) {
    rosters = Stream.generate(Roster::new).limit(cohorts).toList();
  }

  public List<Employer> employers() {
    return employers;
  }

  /** The jobs of all its employers. */
  public Jobs jobs() {
    return jobs;
  }

  public Employer employer(int place) {
    return employerAt[place];
  }

  /** Begins to count anew how many people of the target-group register employers have. */
  public void clearRegistered() {
    for (int at = 0; at < registering; at++) {
      employerAt[registers[at]].registered(0);
    }
    registering = 0;
  }

  /** Counts somebody of the target-group register with the employer at a place. */
  public void countRegistered(int place) {
    Employer employer = employerAt[place];
    if (employer.registered() == 0) {
      if (registering == registers.length) {
        registers = Arrays.copyOf(registers, Math.max(16, registering * 2));
      }
      registers[registering++] = place;
    }
    employer.registered(employer.registered() + 1);
  }

  /** Sheltered places that may be given to people who wait here this week. */
  public int shelteredFree() {
    return shelteredFree;
  }

  /** Notes how many sheltered places may be given this week. */
  public void shelteredFree(int places) {
    shelteredFree = places;
  }

  /**
   * Vacancies that open this week for people who live here, per person in work, against an ordinary
   * week in an ordinary region.
   */
  public double openings() {
    return openings;
  }

  /** Vacancies that open in the country against an ordinary week, apart from the season. */
  public double marketLevel() {
    return marketLevel;
  }

  public void feelMarket(double newOpenings, double newLevel) {
    openings = newOpenings;
    marketLevel = newLevel;
  }

  /** The offices, by {@link OrganisationType}. */
  public List<Office> offices() {
    return offices;
  }

  public Office office(OrganisationType organisation) {
    return byOrganisation[organisation.ordinal()];
  }

  /** The office that serves the person in a row. */
  public Office officeOf(int row) {
    return office(Schemes.at(jobseekers.scheme.get(row)).servedBy());
  }

  /** The professional of the person in a row. */
  public Professional professionalOf(int row) {
    return officeOf(row).professional(jobseekers.service.professional.get(row));
  }

  /** Takes the person in a row out of the model; what was counted stays in the ledger. */
  public void depart(int row) {
    ledger.depart(jobseekers, row);
    ledger.close(jobseekers.account, row);
    if (jobseekers.is(row, Status.SERVED)) {
      ledger.leave(jobseekers.id.get(row), jobseekers.account.lastBenefit(row));
    }
    jobseekers.leave(row);
  }

  /** The person's age in years. */
  public double age(int row, int week) {
    return (week - jobseekers.born.get(row)) / (double) RatePerYear.WEEKS_PER_YEAR;
  }

  /** Weeks that the person has been without work; 0 for who looks for another job. */
  public int weeksOut(int row, int week) {
    return jobseekers.employed.get(row) == 1 ? 0 : week - jobseekers.jobless.get(row);
  }

  /** Years that the person has been without work; 0 for who looks for another job. */
  public double yearsOut(int row, int week) {
    if (jobseekers.employed.get(row) == 1) {
      return 0;
    }
    return (week - jobseekers.jobless.get(row)) / (double) RatePerYear.WEEKS_PER_YEAR;
  }

  /**
   * Places a person with a professional of the office that serves the scheme, by the rule by which
   * the office divides its clients.
   */
  public void allocate(int row) {
    Office office = officeOf(row);
    int chairs = office.professionals().size();
    double place =
        draws.uniform(Purpose.ALLOCATION, jobseekers.id.get(row), 0, jobseekers.scheme.get(row));
    jobseekers.service.professional.set(row, office.division().chair(this, row, chairs, place));
  }

  /** Part that must be left for somebody without work to count as able to start, 0 to 1. */
  public double availableFrom() {
    return availableFrom;
  }

  void setAvailableFrom(double part) {
    availableFrom = part;
  }

  /**
   * Young disabled people without capacity to work, whom nobody serves, in agents: nothing happens
   * to them.
   */
  public double withoutCapacity() {
    return withoutCapacity;
  }

  void setWithoutCapacity(double agents) {
    withoutCapacity = agents;
  }

  /** Starts a week: what is noted of a week is empty. */
  public void begin(int week) {
    int people = jobseekers.rows() - count(Status.NOBODY);
    ledger.begin(week, people, vacancies.rows());
    for (Office office : offices) {
      office.turnAccounts();
    }
  }

  /** Number of people in a position. */
  public int count(Status status) {
    return jobseekers.number(status);
  }

  /** Number of people served under a scheme. */
  public int served(Scheme scheme) {
    int count = 0;
    for (int row = 0; row < jobseekers.rows(); row++) {
      if (jobseekers.is(row, Status.SERVED) && jobseekers.scheme.get(row) == scheme.ordinal()) {
        count++;
      }
    }
    return count;
  }
}
