package org.leeway.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.leeway.Small;
import org.leeway.domain.Anchoring;
import org.leeway.domain.Channel;
import org.leeway.domain.OrganisationType;
import org.leeway.domain.Scheme;
import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.Values;
import org.leeway.trace.Kept;
import org.leeway.trace.Weighed;
import org.leeway.world.Appointments;
import org.leeway.world.FloatColumn;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Office;
import org.leeway.world.Problems;
import org.leeway.world.Region;
import org.leeway.world.Sectors;
import org.leeway.world.Vacancies;

/** One case of a rule: a person in a small world, to whom something happens. */
final class RuleCase {
  private static final int ROW = 0;
  private static final double HEAVY = 0.9;
  private static final double WELL = 0.7;
  private static final int WEEKS_IN_JOB = 30;
  private static final int SHORT_OF = 20;
  private static final double RICH = 1e6;
  private static final Map<List<String>, Scenario> WORLDS = new ConcurrentHashMap<>();

  private final Trial trial;
  private final Region region;
  private final Jobseekers people;
  private final Values values;
  private final int vacancy;
  private double hours = 1;
  private boolean group = true;
  private double peers = WELL;
  private boolean obliged;

  RuleCase(JsonNode... givens) {
    this(1, givens);
  }

  /**
   * @param seed seed of the world: other professionals, other draws
   */
  RuleCase(long seed, JsonNode... givens) {
    List<String> sets = new ArrayList<>();
    for (JsonNode given : givens) {
      given
          .path("parameters")
          .properties()
          .forEach(set -> sets.add(set.getKey() + "=" + set.getValue().asText()));
    }
    trial = new Trial(world(sets), seed, 1000).open();
    region = trial.region();
    people = trial.people();
    values = trial.values();
    Phase.of(Editions.one(new Economy(values))).nation(trial.world(), trial.week());
    vacancy = anOpenVacancy();
    for (State state : State.values()) {
      people.states.set(ROW, state, state.isOwn() ? WELL : 0);
    }
    for (int owned = 0; owned < new Problems(values).owned().size(); owned++) {
      people.problems.set(ROW, owned, 0);
    }
    new Problems(values).weigh(people, ROW);
    for (JsonNode given : givens) {
      given.path("person").properties().forEach(trait -> set(trait.getKey(), trait.getValue()));
      JsonNode setting = given.path("setting");
      hours = setting.path("hours").asDouble(hours);
      group = setting.has("group") ? isYes(setting.get("group")) : group;
      peers = setting.path("peers").asDouble(peers);
      if (given.has("instrument")) {
        Catalogue catalogue = new Catalogue(values, new Mechanisms(values));
        int place = catalogue.place(given.get("instrument").asText());
        people.service.programme.add(ROW, place, trial.week().number(), Integer.MAX_VALUE);
        people.activity.set(ROW, catalogue.get(place).shareOfWeek());
      }
    }
  }

  /** Reading the files takes longer than a case. */
  private static Scenario world(List<String> sets) {
    return WORLDS.computeIfAbsent(
        List.copyOf(sets), changes -> Small.regions(1, changes.toArray(String[]::new)));
  }

  private int anOpenVacancy() {
    Vacancies vacancies = region.vacancies();
    int row = vacancies.open();
    vacancies.id.set(row, 1);
    vacancies.employer.set(row, 0);
    vacancies.hours.set(row, 24);
    vacancies.sector.set(row, people.sector.get(ROW));
    return row;
  }

  private void set(String trait, JsonNode value) {
    for (State state : State.values()) {
      if (state.code().equals(trait)) {
        people.states.set(ROW, state, value.asDouble());
        return;
      }
    }
    Map<String, FloatColumn> columns = new LinkedHashMap<>();
    columns.put("support", people.support);
    columns.put("surroundings", people.surroundings);
    columns.put("trust", people.trust);
    columns.put("reactance", people.reactance);
    FloatColumn column = columns.get(trait);
    if (column != null) {
      column.set(ROW, value.asDouble());
      return;
    }
    if (trait.startsWith("gain ")) {
      String[] words = trait.split(" ", -1);
      State state = State.valueOf(words[1].toUpperCase(java.util.Locale.ROOT));
      Anchoring level = Anchoring.valueOf(words[3].toUpperCase(java.util.Locale.ROOT));
      people.gain(ROW, state, level, value.asDouble());
      people.stimulated.set(ROW, 0);
      return;
    }
    switch (trait) {
      case "scheme" -> {
        for (Scheme scheme : Scheme.values()) {
          if (scheme.code().equals(value.asText())) {
            people.scheme.set(ROW, scheme.ordinal());
            region.allocate(ROW);
          }
        }
      }
      case "age" -> people.born.set(ROW, trial.week().number() - (int) (52 * value.asDouble()));
      case "origin" -> people.origin.set(ROW, value.asInt());
      case "capacity" -> people.capacity.set(ROW, value.asDouble());
      case "effort" -> people.effort.set(ROW, value.asDouble());
      case "keeping" -> {
        if (isYes(value)) {
          people.status.set(ROW, Status.WORKING.ordinal());
          people.work.employer.set(ROW, 0);
          people.work.started.set(ROW, trial.week().number() - WEEKS_IN_JOB);
          people.work.hours.set(ROW, people.capacity.get(ROW));
        }
      }
      case "shortage" -> {
        if (isYes(value)) {
          for (int opened = 0; opened < SHORT_OF; opened++) {
            anOpenVacancy();
          }
          int sectors = Sectors.names(values).size();
          region.vacancyIndex().rebuild(region.vacancies(), sectors);
          region.desk().employers().look(region, sectors, values.number("weighing.large-employer"));
        }
      }
      case "in-work" -> {
        people.status.set(ROW, Status.OUTSIDE.ordinal());
        people.employed.set(ROW, isYes(value) ? 1 : 0);
      }
      case "education" -> people.education.set(ROW, value.asInt());
      case "burden" -> {
        people.burden.set(ROW, value.asDouble());
        people.burdenAtWork.set(ROW, value.asDouble());
        people.burdenInJob.set(ROW, value.asDouble());
      }
      case "self-direction" -> {
        for (State state : State.values()) {
          if (state.kind() == State.Kind.DIRECT) {
            people.states.set(ROW, state, value.asDouble());
          }
        }
      }
      case "problems" -> problems(value);
      case "years-out" ->
          people.jobless.set(ROW, trial.week().number() - (int) (52 * value.asDouble()));
      case "watched" -> {
        if (isYes(value)) {
          people.service.lastContact.set(ROW, trial.week().number() - 1);
        }
      }
      case "only-because-it-must" -> obliged = isYes(value);
      case "sanctioned" -> {
        if (isYes(value)) {
          people.sanctionedUntil.set(ROW, 1000);
        }
      }
      case "subsidy-offered" -> people.states.set(ROW, State.OFFSET, isYes(value) ? 1 : 0);
      default -> throw new AssertionError("no trait " + trait);
    }
  }

  /** Gives the person these problems, heavily, and no others. */
  private void problems(JsonNode named) {
    for (Problems.Problem problem : new Problems(values).all()) {
      boolean has = false;
      for (JsonNode name : named) {
        has |= problem.code().equals(name.asText());
      }
      if (problem.isOwned()) {
        people.problems.set(ROW, problem.owned(), has ? HEAVY : 0);
      } else if (has) {
        people.states.set(ROW, problem.state(), 1 - HEAVY);
      }
    }
    new Problems(values).weigh(people, ROW);
  }

  private static boolean isYes(JsonNode value) {
    return value.asText().equals("yes") || value.asBoolean();
  }

  /** Lets it happen. */
  void happen(JsonNode when) {
    int weeks = when.path("weeks").asInt(1);
    for (int count = 0; count < weeks; count++) {
      Week week = new Week(trial.week().number() + count, 0);
      if (when.has("phase")) {
        phase(when.get("phase").asText()).week(region, week);
      } else if (when.has("conversation")) {
        converse(when.get("conversation").asDouble(), week);
      } else if (when.has("mechanism")) {
        Mechanisms mechanisms = new Mechanisms(values);
        region.scene().set(hours, group, peers, 0);
        String named = when.get("mechanism").asText();
        mechanisms.work(region, ROW, mechanisms.named(named).orElseThrow(), 1);
      } else if (when.has("experience")) {
        boolean good = when.get("experience").asText().equals("good");
        region.experiences().note(0, OrganisationType.UWV, good, 0, true, false, 0);
        phase("learning").week(region, week);
      } else if (when.has("hired")) {
        new Hiring(values).hire(region, ROW, vacancy, 1, week);
      } else if (!when.has("nothing")) {
        throw new AssertionError("nothing happens: " + when);
      }
    }
  }

  private Phase phase(String name) {
    List<PhaseDescription> described = WeekPlan.describe();
    for (int place = 0; place < described.size(); place++) {
      if (described.get(place).name().equals(name)) {
        return WeekPlan.phases(values).get(place);
      }
    }
    throw new AssertionError("no phase " + name);
  }

  private void converse(double minutes, Week week) {
    Office office = region.officeOf(ROW);
    Appointments appointments = region.appointments();
    appointments.clear();
    appointments.want(
        office.organisation().ordinal(), people.service.professional.get(ROW), 0, ROW);
    appointments.sort(row -> row);
    appointments.plan(0, minutes);
    phase("contact and weighing").week(region, week);
  }

  /** What the professional weighs in one conversation, also with somebody who is in work. */
  List<Weighed> weighings(double minutes) {
    region.sample(0, List.of(people.id.get(ROW)), 1);
    people.service.programme.clear(ROW);
    region.officeOf(ROW).grant(RICH);
    people.service.done.set(ROW, 0);
    new ContactAndWeighing(values).converse(region, ROW, minutes, trial.week());
    return region.trace().kept().stream().map(Kept::weighed).toList();
  }

  /** True when the benefit has been cut. */
  boolean isCut() {
    return people.sanctionedUntil.get(ROW) > trial.week().number();
  }

  private double expectation(boolean met) {
    Screening screening = new Screening(values);
    Applicant applicant = screening.nobody();
    screening.read(region, ROW, trial.week(), applicant);
    applicant.wanted = !obliged;
    int channel = Channel.FORMAL.ordinal();
    return met
        ? screening.whenMet(region, applicant, vacancy, channel, trial.week())
        : screening.onPaper(region, applicant, vacancy, channel, trial.week());
  }

  /** A quantity as it is now. */
  double read(String quantity) {
    return switch (quantity) {
      case "burden" -> people.burdenNow(ROW);
      case "own-motivation" -> people.states.get(ROW, State.MOTIVATION);
      case "own-confidence" -> people.states.get(ROW, State.CONFIDENCE);
      case "trust" -> people.trust.get(ROW);
      case "reactance" -> people.reactance.get(ROW);
      case "doubt" -> people.service.doubt.get(ROW);
      case "applications" -> applications();
      case "wanted-applications" -> wantedApplications();
      case "employer-expectation" -> expectation(true);
      case "expectation-on-paper" -> expectation(false);
      case "places-opened-again" -> region.ledger().figure(Ledger.Figure.LEFT_BEHIND);
      case "employer-trust" -> region.employer(0).trust(OrganisationType.UWV);
      default -> state(quantity);
    };
  }

  private double state(String code) {
    for (State state : State.values()) {
      if (state.code().equals(code)) {
        return people.now(state, ROW);
      }
    }
    throw new AssertionError("no quantity " + code);
  }

  private double wantedApplications() {
    applications(); // which notes how many are wanted
    return people.wanted.get(ROW);
  }

  private double applications() {
    return new Effort(values).served(people, ROW, trial.week());
  }
}
