package org.leeway.process;

import java.util.List;
import java.util.function.Function;
import org.leeway.scenario.Values;

/**
 * The plan of a week: the phases in their order, each with a name and what it does. The plan is
 * data: it is printed as it is run.
 */
public final class WeekPlan {
  private static final List<Entry> PHASES =
      List.of(
          Entry.of(
              "economy",
              "The business cycle and the season move; employers open vacancies, as far as these do not follow from job"
                  + " changes; vacancies that nobody fills lapse.",
              Economy.class,
              Economy::new),
          Entry.of(
              "inflow and administrative exits",
              "People enter a scheme or start looking outside the service; people leave at pension age, when their right"
                  + " ends, or for reasons other than work; benefits are paid.",
              InflowAndExits.class,
              InflowAndExits::new),
          Entry.of(
              "management",
              "Offices pay staff and get budgets; every quarter managers bring staff in line with the caseload norm, fill"
                  + " empty chairs, look at the figures and tighten or support.",
              Management.class,
              Management::new),
          Entry.of(
              "agenda",
              "Professionals decide how much of the week clients get, and spread it over their caseload: whom they see this"
                  + " week, and for how long.",
              Agenda.class,
              Agenda::new),
          Entry.of(
              "contact and weighing",
              "Professionals perceive, look further where that is not enough, keep to the plan or take it back, form options,"
                  + " choose and respond in one of eight ways; the conversation informs, supports and keeps an eye on"
                  + " the client.",
              ContactAndWeighing.class,
              ContactAndWeighing::new),
          Entry.of(
              "service",
              "Running instruments set their mechanisms to work, cost money and end.",
              Service.class,
              Service::new),
          Entry.of(
              "life outside",
              "Gains fade, being without work wears down, work builds up, problems come and go.",
              LifeOutside.class,
              LifeOutside::new),
          Entry.of(
              "search and application",
              "People decide how much to search, find vacancies, and apply formally, through people they know, or put"
                  + " forward by a professional.",
              SearchAndApplication.class,
              SearchAndApplication::new),
          Entry.of(
              "screening, offer, acceptance",
              "Employers judge candidates on what they see and believe, make offers; candidates accept or wait; where"
                  + " somebody leaves for another job, a vacancy opens.",
              ScreeningOfferAcceptance.class,
              ScreeningOfferAcceptance::new),
          Entry.of(
              "work",
              "Jobs last or end; who loses a job returns to a benefit.",
              Work.class,
              Work::new),
          Entry.of(
              "learning",
              "Clients, professionals, employers and managers learn from what happened.",
              Learning.class,
              Learning::new));

  /** Name and text of the last phase, which looks and changes nothing. */
  private static final PhaseDescription OBSERVE =
      new PhaseDescription(
          PHASES.size() + 1,
          "observe",
          "Collectors read what happened this week; they change nothing.");

  /** Phases after which people are enrolled in field experiments: inflow and exits are past. */
  public static final int BEFORE_ENROLMENT = 2;

  /** Phases after which new professionals are on their chairs. */
  public static final int BEFORE_STAFF_IS_KNOWN = 3;

  private WeekPlan() {}

  /** The phases that change the world, with the values that hold from now on. */
  public static List<Phase> phases(Values values) {
    return phases(Editions.one(values));
  }

  /**
   * The same, where other values hold for the treated.
   *
   * @throws IllegalArgumentException when the two do not know the same instruments
   */
  public static List<Phase> phases(Editions<Values> values) {
    Catalogue.requireSame(values);
    return PHASES.stream().map(entry -> entry.phase().apply(values)).toList();
  }

  /** All twelve phases, for people to read. */
  public static List<PhaseDescription> describe() {
    List<PhaseDescription> described = new java.util.ArrayList<>();
    for (Entry entry : PHASES) {
      described.add(new PhaseDescription(described.size() + 1, entry.name(), entry.text()));
    }
    described.add(OBSERVE);
    return List.copyOf(described);
  }

  private record Entry(String name, String text, Function<Editions<Values>, Phase> phase) {
    static <R extends Rules<R>> Entry of(
        String name, String text, Class<R> kind, Function<Values, R> rules) {
      return new Entry(
          name, text, values -> Phase.of(values.<R>map(each -> each.once(kind, rules))));
    }
  }
}
