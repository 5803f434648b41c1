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

  /** Payment of a price for each client, rather than of what service costs. */
  static final String PER_CLIENT = "price";

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
  private final boolean own;
  private final Entry entry;
  private final Emphasis emphasis;
  private final EmployerApproach employer;
  private final Control control;
  private final Trajectory trajectory;
  private final Belief belief;
  private final JobGoal jobGoal;
  private final double[] instruments;
  private final String[] instrumentPaths;
  private final String sayPath;
  private final double[] mechanisms;
  private final double fidelity;
  private final boolean selects;
  private final boolean paidPerClient;
  private final double price;
  private final double today;

  private Strategy(
      Values values, String code, @Nullable OrganisationType type, @Nullable Scheme scheme) {
    this.code = code;
    own = code.equals(OWN);
    today = values.share("strategy-scale.today").value();
    Collection<String> instrumentCodes = values.children("instrument");
    Collection<String> mechanismCodes = values.children("mechanism");
    if (type == null || isOwn()) {
      entry = Entry.OPEN;
      emphasis = Emphasis.EVEN;
      employer = EmployerApproach.AS_TODAY;
      control = Control.AS_TODAY;
      trajectory = Trajectory.FREE;
      belief = Belief.MIXED;
      jobGoal = JobGoal.PLACEMENT;
      instruments = ones(instrumentCodes.size());
      instrumentPaths = new String[0];
      sayPath = "";
      mechanisms = ones(mechanismCodes.size());
      fidelity = 1;
      selects = false;
      paidPerClient = false;
      price = 0;
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
    instrumentPaths =
        instrumentCodes.stream()
            .map(each -> ranks.where("instrument." + each))
            .toArray(String[]::new);
    sayPath = ranks.where("control.client-content-say");
    mechanisms = shares(ranks, "mechanism.", mechanismCodes);
    String organisation = "organisation." + type.code() + ".";
    fidelity = values.share(organisation + "fidelity").value();
    selects = values.yes(organisation + "entry-selection");
    paidPerClient = values.choice(organisation + "payment").equals(PER_CLIENT);
    price = values.money(card + ".price").euro();
  }

  /** Today's service. */
  static Strategy asToday(Values values) {
    return new Strategy(values, OWN, null, null);
  }

  /** The strategy of an organisation for people in general. */
  static Strategy of(Values values, OrganisationType type) {
    return new Strategy(values, followedBy(values, type), type, null);
  }

  /** The strategy of the organisation that serves a scheme, for people of that scheme. */
  static Strategy of(Values values, Scheme scheme) {
    OrganisationType type = scheme.servedBy();
    return new Strategy(values, followedBy(values, type), type, scheme);
  }

  private static String followedBy(Values values, OrganisationType type) {
    return values.choice("organisation." + type.code() + ".strategy");
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
    return own;
  }

  /** How much an instrument belongs to it, 0 to 1, by the instrument's place in the catalogue. */
  double instrument(int place) {
    return instruments[place];
  }

  /** Where its card has how much an instrument belongs to it. */
  String instrumentPath(int place) {
    return instrumentPaths[place];
  }

  /** Where its card has what clients have to say on what is done. */
  String sayPath() {
    return sayPath;
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

  /** How often what can be done in a group is done in one, 0 to 1. */
  double inGroups() {
    return isOwn() ? 1 : emphasis.groups();
  }

  /**
   * How much more (above 1) or less of something is done than today's service does, which has a
   * rank of its own on the same scale.
   *
   * @param share what the strategy's rank is worth
   */
  double againstToday(double share) {
    return isOwn() ? 1 : share / today;
  }

  /** How strongly a mechanism works, against the service as it is. */
  double strength(Mechanism mechanism) {
    return againstToday(mechanisms[mechanism.place()]);
  }

  /** How much less of a person is known after so many weeks than in the service as it is. */
  double hidden(int weeks) {
    return isOwn() ? 0 : today - entry.known(weeks);
  }

  /**
   * What a client costs when the organisation pays a price per client; 0 when it pays its costs.
   */
  double pricePerClient() {
    return paidPerClient ? price : 0;
  }

  /** True when a price per client stands for the time and the instruments of the service. */
  boolean isPaidPerClient() {
    return paidPerClient;
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
