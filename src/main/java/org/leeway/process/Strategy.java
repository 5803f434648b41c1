package org.leeway.process;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.leeway.domain.OrganisationType;
import org.leeway.domain.Scheme;
import org.leeway.scenario.Values;

/**
 * The way in which an organisation goes about its work [interventiestrategie]: which instruments
 * and mechanisms belong to it, where it lays its weight, whom it takes, in which order it works,
 * how it deals with employers, who decides, and what it believes of problems and work. It is the
 * designed strategy: {@link #fidelity} says how far professionals carry it out.
 *
 * <p>An organisation that follows no strategy of the cards has its {@code own}: today's service.
 * There whatever multiplies what is done today is 1, and what today's service does not do at all
 * (selection at the door, places made for a person, a pool of vacancies) is 0.
 */
final class Strategy {
  /** The word for an organisation that follows no strategy of the cards. */
  static final String OWN = "own";

  /** What a strategy holds to be true of problems and work; the world may be otherwise. */
  enum Belief {
    /** First the problems, then work. */
    BARRIERS_BLOCK_WORK,
    /** Work first; problems shrink with it. */
    WORK_SOLVES_BARRIERS,
    /** Some problems first, most of it is skill. */
    MIXED,
    /** Problems are for others to solve, before people come. */
    ENTRY_CONDITION
  }

  /** Which job a client is brought to take. */
  enum JobGoal {
    /** The first that is feasible; a better one comes from there. */
    FIRST_SUITABLE,
    /** Any that places the client. */
    PLACEMENT,
    /** One that comes fast and that the client wants. */
    QUICK_AND_WANTED,
    /** One that fits in tasks and company. */
    FITTING
  }

  private final String code;
  private final Entry entry;
  private final Emphasis emphasis;
  private final EmployerApproach employer;
  private final Control control;
  private final Trajectory trajectory;
  private final Belief belief;
  private final JobGoal jobGoal;
  private final double[] instruments;
  private final double[] mechanisms;
  private final double fidelity;
  private final boolean selects;

  private Strategy(Values values, OrganisationType type, @Nullable Scheme scheme) {
    String organisation = "organisation." + type.code() + ".";
    code = values.choice(organisation + "strategy");
    fidelity = values.share(organisation + "fidelity").value();
    boolean atTheDoor = values.yes(organisation + "entry-selection");
    Collection<String> instrumentCodes = values.children("instrument");
    Collection<String> mechanismCodes = values.children("mechanism");
    if (isOwn()) {
      entry = Entry.OPEN;
      emphasis = Emphasis.EVEN;
      employer = EmployerApproach.AS_TODAY;
      control = Control.AS_TODAY;
      trajectory = Trajectory.FREE;
      belief = Belief.MIXED;
      jobGoal = JobGoal.PLACEMENT;
      instruments = ones(instrumentCodes.size());
      mechanisms = ones(mechanismCodes.size());
      selects = false;
      return;
    }
    String card = "strategy." + code;
    if (values.children(card).isEmpty()) {
      throw new IllegalArgumentException("no strategy " + code);
    }
    StrategyRanks ranks = new StrategyRanks(values, card, scheme);
    entry = Entry.of(ranks, values, card);
    emphasis = Emphasis.of(ranks);
    employer = EmployerApproach.of(ranks);
    control = Control.of(ranks);
    trajectory = Trajectory.of(ranks, values, card);
    belief = ranks.choice("belief", Belief.MIXED);
    jobGoal = ranks.choice("job-goal", JobGoal.PLACEMENT);
    instruments = shares(ranks, "instrument.", instrumentCodes);
    mechanisms = shares(ranks, "mechanism.", mechanismCodes);
    selects = atTheDoor;
  }

  /** The strategy of an organisation for people in general. */
  static Strategy of(Values values, OrganisationType type) {
    return new Strategy(values, type, null);
  }

  /** The strategy of the organisation that serves a scheme, for people of that scheme. */
  static Strategy of(Values values, Scheme scheme) {
    return new Strategy(values, scheme.servedBy(), scheme);
  }

  private static double[] ones(int number) {
    double[] ones = new double[number];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static double[] shares(StrategyRanks ranks, String group, Collection<String> codes) {
    return codes.stream().mapToDouble(code -> ranks.share(group + code)).toArray();
  }

  /** Its code; {@link #OWN} for today's service. */
  String code() {
    return code;
  }

  /** True when the organisation follows no strategy of the cards. */
  boolean isOwn() {
    return code.equals(OWN);
  }

  /** How much an instrument belongs to it, 0 to 1, by the instrument's place in the catalogue. */
  double instrument(int place) {
    return instruments[place];
  }

  /** How strongly it sets off a mechanism, 0 to 1, by the mechanism's place in the register. */
  double mechanism(int place) {
    return mechanisms[place];
  }

  /** Whom it takes and how it gets to know them. */
  Entry entry() {
    return entry;
  }

  /** True when the rules at the door are applied; otherwise everybody is taken and kept. */
  boolean selects() {
    return selects;
  }

  /** True when what can be done in a group is done in one. */
  boolean worksInGroups() {
    return emphasis.group() >= emphasis.individual();
  }

  /** Where it lays its weight. */
  Emphasis emphasis() {
    return emphasis;
  }

  /** How it deals with employers. */
  EmployerApproach employer() {
    return employer;
  }

  /** Who decides. */
  Control control() {
    return control;
  }

  /** In which order it works. */
  Trajectory trajectory() {
    return trajectory;
  }

  /** What it holds to be true of problems and work. */
  Belief belief() {
    return belief;
  }

  /** Which job a client is brought to take. */
  JobGoal jobGoal() {
    return jobGoal;
  }

  /** How faithfully professionals carry it out, 0 to 1. */
  double fidelity() {
    return fidelity;
  }
}
