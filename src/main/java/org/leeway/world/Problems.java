package org.leeway.world;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leeway.domain.Scheme;
import org.leeway.domain.Stage;
import org.leeway.domain.State;
import org.leeway.scenario.Values;

/**
 * The problems that people can have [kernproblemen], as the register describes them. A problem is
 * either the lack of a state (no work rhythm, little confidence) or has an intensity of its own
 * (debts, illness). What it takes of a person's freedom on each stage of the way to work is its
 * problem mechanism [probleemmechanisme]. Problems combine as a bottleneck: each takes its part of
 * the freedom that the others leave.
 */
public final class Problems {
  private static final State[] STATES = State.values();
  private static final Stage[] STAGES = Stage.values();

  /**
   * One problem.
   *
   * @param code its word in files
   * @param place place among all problems: its bit in {@link Jobseekers#barriers}
   * @param state the state of which it is the lack; null when it has an intensity of its own
   * @param owned place among the problems with an intensity of their own; -1 otherwise
   * @param severity mean intensity among those who have it
   * @param hinders part of the freedom that it takes at full intensity, by {@link Stage}
   * @param comes chance per week that it comes to somebody like those on unemployment benefit
   * @param goes chance per week that it goes away by itself
   */
  public record Problem(
      String code,
      int place,
      @Nullable State state,
      int owned,
      double severity,
      List<Double> hinders,
      double comes,
      double goes) {
    /** True when it has an intensity of its own. */
    public boolean isOwned() {
      return owned >= 0;
    }
  }

  private final List<Problem> all = new ArrayList<>();
  private final List<Problem> owned = new ArrayList<>();
  private final double[][] lacks = new double[STAGES.length][STATES.length];
  private final State[][] lacked = new State[STAGES.length][];
  private final double[][] lackedWeights = new double[STAGES.length][];
  private final double counts;
  private final double blocking;

  public Problems(Values values) {
    counts = values.share("person.problem-counts-from").value();
    blocking = Math.min(1, 2 * (1 - values.share("world.work-solves-barriers").value()));
    for (String code : codes(values)) {
      String path = "problem." + code + ".";
      boolean isLack = values.has(path + "state");
      add(values, code, path, isLack ? state(values.choice(path + "state")) : null);
    }
    if (owned.size() > ProblemColumn.MOST) {
      throw new IllegalArgumentException(
          "more than " + ProblemColumn.MOST + " problems with an intensity of their own");
    }
    for (Stage stage : STAGES) {
      lacked[stage.ordinal()] =
          Stream.of(STATES).filter(state -> weight(stage, state) > 0).toArray(State[]::new);
      lackedWeights[stage.ordinal()] =
          Stream.of(lacked[stage.ordinal()]).mapToDouble(state -> weight(stage, state)).toArray();
    }
  }

  /** The words of the problems that people can have, in the order of the files. */
  public static List<String> codes(Values values) {
    List<String> codes = new ArrayList<>();
    for (String code : values.children("problem")) {
      String path = "problem." + code;
      if (values.has(path + ".state") || !values.children(path + ".prevalence").isEmpty()) {
        codes.add(code);
      }
    }
    return codes;
  }

  private void add(Values values, String code, String path, @Nullable State state) {
    List<Double> hinders = new ArrayList<>();
    for (Stage stage : STAGES) {
      String part = path + "hinders." + stage.code();
      double share = values.has(part) ? values.share(part).value() : 0;
      hinders.add(share);
      if (state != null) {
        double[] weights = lacks[stage.ordinal()];
        int place = state.ordinal();
        weights[place] = 1 - (1 - weights[place]) * (1 - share);
      }
    }
    Problem problem =
        new Problem(
            code,
            all.size(),
            state,
            state == null ? owned.size() : -1,
            values.share(path + "severity").value(),
            List.copyOf(hinders),
            weekly(values, path + "comes"),
            weekly(values, path + "goes"));
    all.add(problem);
    if (state == null) {
      owned.add(problem);
    }
  }

  private static double weekly(Values values, String path) {
    return values.has(path) ? values.rate(path).withinWeek().value() : 0;
  }

  private static State state(String code) {
    for (State state : STATES) {
      if (state.code().equals(code)) {
        return state;
      }
    }
    throw new IllegalArgumentException("no state " + code);
  }

  /** Every problem that people can have, in the order of the files. */
  public List<Problem> all() {
    return all;
  }

  /** The bit of a problem in {@link Jobseekers#barriers}; 0 when there is no such problem. */
  public long bit(String code) {
    int place = place(code);
    return place < 0 ? 0 : 1L << place;
  }

  /** The place of a problem among all; -1 when there is no such problem. */
  int place(String code) {
    for (Problem problem : all) {
      if (problem.code().equals(code)) {
        return problem.place();
      }
    }
    return -1;
  }

  /** Those with an intensity of their own. */
  public List<Problem> owned() {
    return owned;
  }

  /** The states of which the lack matters on a stage. */
  State[] lacked(Stage stage) {
    return lacked[stage.ordinal()].clone();
  }

  /** How much it matters on a stage that a state is lacking altogether, 0 to 1. */
  public double weight(Stage stage, State state) {
    return lacks[stage.ordinal()][state.ordinal()];
  }

  /** Part of the freedom on a stage that is left by the states that a person lacks. */
  public double freedom(Stage stage, Jobseekers people, int row) {
    State[] asked = lacked[stage.ordinal()];
    double[] weights = lackedWeights[stage.ordinal()];
    double freedom = 1;
    for (int at = 0; at < asked.length; at++) {
      freedom *= 1 - weights[at] * (1 - people.now(asked[at], row));
    }
    return freedom;
  }

  /** Works out anew how heavy the problems of a person weigh, and which of them count. */
  public void weigh(Jobseekers people, int row) {
    double search = 1;
    double present = 1;
    double work = 1;
    double keep = 1;
    double goes = 0;
    long bits = people.barriers.get(row);
    for (int place = 0; place < owned.size(); place++) {
      Problem problem = owned.get(place);
      double intensity = people.problems.get(row, place);
      double weight = blocking * intensity;
      if (weight > 0) {
        search *= 1 - weight * problem.hinders().get(Stage.SEARCH.ordinal());
        present *= 1 - weight * problem.hinders().get(Stage.PRESENT.ordinal());
        work *= 1 - weight * problem.hinders().get(Stage.WORK.ordinal());
        keep *= 1 - weight * problem.hinders().get(Stage.KEEP.ordinal());
      }
      goes += intensity > 0 ? problem.goes() : 0;
      long bit = 1L << problem.place();
      bits = intensity >= counts ? bits | bit : bits & ~bit;
    }
    people.burden.set(row, 1 - search);
    people.burdenPresenting.set(row, 1 - present);
    people.burdenAtWork.set(row, 1 - work);
    people.burdenInJob.set(row, 1 - keep);
    people.passing.set(row, goes);
    people.barriers.set(row, bits);
    people.moved.set(row, Jobseekers.ALL_WORKED_OUT);
  }

  /**
   * How many times as often a problem comes to people of a scheme as to those on unemployment
   * benefit: by the odds of having it. What goes away at one pace for all keeps these odds when it
   * comes at such a pace.
   *
   * @return 1 where nobody, or everybody, of one of the two has it
   */
  public static double proneness(Values values, Problem problem, Scheme scheme) {
    double odds = odds(prevalence(values, problem, scheme));
    double usual = odds(prevalence(values, problem, Scheme.UNEMPLOYMENT));
    return odds > 0 && usual > 0 ? odds / usual : 1;
  }

  private static double odds(double share) {
    return share < 1 ? share / (1 - share) : 0;
  }

  /** The share of people of a scheme who have a problem when they come. */
  static double prevalence(Values values, Problem problem, Scheme scheme) {
    String path = "problem." + problem.code() + ".prevalence." + scheme.code();
    if (values.has(path + ".as")) {
      return values.number(values.text(path + ".as"));
    }
    return values.has(path) ? values.number(path) : 0;
  }
}
