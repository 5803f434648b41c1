package org.leeway.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.draw.AgentName;
import org.leeway.scenario.Scenario;
import org.leeway.trace.Factor;
import org.leeway.trace.Standing;
import org.leeway.world.Employability;
import org.leeway.world.Jobseekers;
import org.leeway.world.Office;
import org.leeway.world.Problems;
import org.leeway.world.Professional;
import org.leeway.world.ProgrammeColumn;
import org.leeway.world.Region;
import org.leeway.world.Schemes;
import org.leeway.world.World;

/**
 * Notes at the end of every week how those who are followed stand: their own state, what their
 * professional thinks and has time for, and the market around them.
 */
final class Bystander {
  private static final String[] EDUCATION = {"low", "middle", "high"};

  private final Scenario scenario;
  private final SortedMap<Long, String> profiles = new TreeMap<>();
  private Employability employability;
  private final Problems problems;
  private List<String> instruments;

  /**
   * @param start first week of the run, burn-in included
   */
  Bystander(Scenario scenario, int start) {
    this.scenario = scenario;
    employability = new Employability(scenario.at(start));
    problems = new Problems(scenario.at(start));
    instruments = List.copyOf(scenario.at(start).children("instrument"));
  }

  /** Who those who are followed are, as they were when first seen. */
  SortedMap<Long, String> profiles() {
    return profiles;
  }

  void look(World world, int week) {
    if (scenario.changeWeeks().contains(week)) {
      employability = new Employability(scenario.at(week));
      instruments = List.copyOf(scenario.at(week).children("instrument"));
    }
    for (Region region : world.regions()) {
      if (!region.trace().isEmpty()) {
        look(region, week);
      }
    }
  }

  private void look(Region region, int week) {
    Jobseekers people = region.jobseekers();
    for (int row = 0; row < people.rows(); row++) {
      if (!people.is(row, Status.NOBODY) && region.isFollowed(row)) {
        int seen = row;
        profiles.computeIfAbsent(people.id.get(row), id -> profile(region, seen, week));
        region.trace().stand(people.id.get(row), standing(region, row, week));
      }
    }
  }

  private String profile(Region region, int row, int week) {
    Jobseekers people = region.jobseekers();
    double truth = employability.of(people, row);
    List<String> barriers = new ArrayList<>();
    for (Problems.Problem problem : problems.all()) {
      if ((people.barriers.get(row) & (1L << problem.place())) != 0) {
        barriers.add(problem.code());
      }
    }
    return String.format(
        Locale.ROOT,
        "%s of %.0f in %s, %s education, can work %.0f hours a week, %.1f years without work; %s"
            + " distance to work (employability %.2f); problems: %s",
        people.female.get(row) == 1 ? "a woman" : "a man",
        Math.floor(region.age(row, week)),
        region.data().name(),
        EDUCATION[people.education.get(row)],
        people.capacity.get(row),
        region.yearsOut(row, week),
        employability.distance(truth).code(),
        truth,
        barriers.isEmpty() ? "none" : String.join(", ", barriers));
  }

  private Standing standing(Region region, int row, int week) {
    Jobseekers people = region.jobseekers();
    boolean served = people.is(row, Status.SERVED);
    List<Factor> factors = new ArrayList<>();
    if (served) {
      surroundings(factors, region, row);
    }
    person(factors, people, row);
    return new Standing(
        week,
        position(people, row),
        served ? AgentName.professional(region.professionalOf(row).id()) : "",
        served ? running(people, row) : "",
        factors);
  }

  private String running(Jobseekers people, int row) {
    List<String> running = new ArrayList<>();
    ProgrammeColumn programme = people.service.programme;
    for (int place = 0; place < programme.size(row); place++) {
      running.add(instruments.get(programme.instrument(row, place)));
    }
    return String.join(", ", running);
  }

  private static String position(Jobseekers people, int row) {
    if (people.is(row, Status.SERVED)) {
      return "on " + Schemes.at(people.scheme.get(row)).code();
    }
    return people.is(row, Status.WORKING) ? "in work" : "looking without a benefit";
  }

  /** Outer causes first: market, office, professional. */
  private static void surroundings(List<Factor> factors, Region region, int row) {
    Office office = region.officeOf(row);
    Professional professional = region.professionalOf(row);
    factors.add(Factor.of("openings in the region", region.openings()));
    factors.add(Factor.of("professionals of the office", office.professionals().size()));
    factors.add(Factor.of("clients of the professional", professional.caseload()));
    factors.add(Factor.of("minutes per conversation", professional.minutesPerContact(), "minutes"));
    factors.add(
        Factor.of("weeks for a round of conversations", professional.roundWeeks(), "weeks"));
    factors.add(Factor.of("strain of the professional", professional.strain()));
    factors.add(Factor.of("budget of the office", office.budget(), "euro"));
    factors.add(Factor.of("open vacancies in the region", region.vacancies().rows()));
    int next = region.jobseekers().service.nextContact.get(row);
    factors.add(Factor.of("week of the next conversation", next));
    factors.add(Factor.of("belief", region.jobseekers().service.belief.get(row)));
  }

  private void person(List<Factor> factors, Jobseekers people, int row) {
    factors.add(Factor.of("truth", employability.of(people, row)));
    factors.add(Factor.of("skill", people.now(State.SKILL, row)));
    factors.add(Factor.of("rhythm", people.now(State.RHYTHM, row)));
    factors.add(Factor.of("search skill", people.now(State.SEARCH, row)));
    factors.add(Factor.of("motivation", people.now(State.MOTIVATION, row)));
    factors.add(Factor.of("confidence", people.now(State.CONFIDENCE, row)));
    factors.add(Factor.of("pressure", people.now(State.PRESSURE, row)));
    factors.add(Factor.of("burden", people.burdenNow(row)));
    factors.add(Factor.of("trust", people.trust.get(row)));
    factors.add(Factor.of("resistance", people.reactance.get(row)));
  }
}
