package org.leeway.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.leeway.domain.State;
import org.leeway.scenario.Values;
import org.leeway.world.ProblemColumn;
import org.leeway.world.Problems;
import org.leeway.world.StaffMaker;

/**
 * An instrument as the register describes it: how long, how many hours, what it costs, which
 * mechanisms it sets to work, which problems it clears, and to which intermediate goal it belongs.
 */
final class Instrument {
  private static final String[] KINDS = {"short", "middle", "long"};

  /**
   * A mechanism, the part of a full dose that it gets in a week, and what it moves in this
   * instrument.
   */
  record Dose(Mechanism mechanism, double part, Moves moves) {}

  /** A problem with an intensity of its own, and the part of it that a full run takes away. */
  record Clearing(Problems.Problem problem, double part) {}

  private final int place;
  private final String code;
  private final String goal;
  private final String connection;
  private final int weeks;
  private final double hours;
  private final double fullWeek;
  private final double minutes;
  private final double euro;
  private final double difficulty;
  private final boolean group;
  private final boolean atWork;
  private final List<Dose> doses = new ArrayList<>();
  private final List<Clearing> clears = new ArrayList<>();
  private final int[] clearedAt;
  private final double[] clearedMuch;
  private final double[] believed = new double[StaffMaker.KINDS];
  private final double[] aims = new double[State.values().length];
  private final State[] aimed;
  private final int[] aimedAt;
  private final double[] aimedMuch;
  private final boolean towardsEmployers;

  Instrument(Values values, int place, String code, Mechanisms mechanisms, Problems problems) {
    this.place = place;
    this.code = code;
    String path = "instrument." + code + ".";
    goal = values.choice(path + "goal");
    connection = values.has(path + "connection") ? values.choice(path + "connection") : "";
    weeks = values.weeks(path + "weeks").whole();
    hours = values.hours(path + "hours").value();
    fullWeek = values.hours("search.week").value();
    minutes = values.minutes(path + "minutes").value();
    euro = values.money(path + "cost").euro();
    difficulty = values.share(path + "difficulty").value();
    group = values.yes(path + "group");
    atWork = values.has(path + "at-work") && values.yes(path + "at-work");
    Set<State> lacking = lacking(values, code);
    Set<State> reached = reached(values, goal);
    for (Mechanism mechanism : mechanisms.all()) {
      String dose = path + "mechanism." + mechanism.code();
      double part = values.has(dose) ? values.share(dose).value() : 0;
      if (part > 0) {
        doses.add(new Dose(mechanism, part, mechanism.movesIn(lacking, reached)));
      }
    }
    for (Problems.Problem problem : problems.owned()) {
      String part = path + "clears." + problem.code();
      if (values.has(part) && values.share(part).value() > 0) {
        clears.add(new Clearing(problem, values.share(part).value()));
      }
    }
    clearedAt = clears.stream().mapToInt(clearing -> clearing.problem().owned()).toArray();
    clearedMuch = clears.stream().mapToDouble(Clearing::part).toArray();
    for (int kind = 0; kind < KINDS.length; kind++) {
      believed[kind] = values.probability(path + "believed." + KINDS[kind]).value();
    }
    aim();
    aimed = Stream.of(State.values()).filter(state -> aim(state) > 0).toArray(State[]::new);
    aimedAt = Stream.of(aimed).mapToInt(State::ordinal).toArray();
    aimedMuch = Stream.of(aimed).mapToDouble(this::aim).toArray();
    towardsEmployers =
        Stream.of(aimed)
            .filter(state -> aim(state) == 1)
            .findFirst()
            .map(state -> state.kind() == State.Kind.BRIDGE)
            .orElse(false);
  }

  /** The states of which the lack is a problem that an instrument is meant for. */
  private static Set<State> lacking(Values values, String instrument) {
    Set<State> lacking = EnumSet.noneOf(State.class);
    for (String problem : values.children("problem")) {
      String path = "problem." + problem + ".";
      if (values.has(path + "instrument")
          && Stream.of(values.text(path + "instrument").split(",", -1))
              .anyMatch(named -> named.strip().equals(instrument))
          && values.has(path + "state")) {
        String state = values.choice(path + "state");
        Stream.of(State.values()).filter(each -> each.code().equals(state)).forEach(lacking::add);
      }
    }
    return lacking;
  }

  /** The states by which a goal is reached. */
  private static Set<State> reached(Values values, String goal) {
    Set<State> reached = EnumSet.noneOf(State.class);
    for (State state : State.values()) {
      if (values.has("goal." + goal + ".test." + state.code())) {
        reached.add(state);
      }
    }
    return reached;
  }

  private void aim() {
    double largest = 0;
    for (State state : State.values()) {
      for (Dose dose : doses) {
        aims[state.ordinal()] += dose.part() * Mechanisms.potential(dose, state);
      }
      largest = Math.max(largest, aims[state.ordinal()]);
    }
    if (largest > 0) {
      double scale = largest;
      Arrays.setAll(aims, state -> aims[state] / scale);
    }
  }

  /** Place in the catalogue. */
  int place() {
    return place;
  }

  String code() {
    return code;
  }

  /** Code of the intermediate goal to which it belongs. */
  String goal() {
    return goal;
  }

  /** Code of the connection that must be laid first; empty when none is needed. */
  String connection() {
    return connection;
  }

  int weeks() {
    return weeks;
  }

  /** Hours a week that the client spends on it. */
  double hours() {
    return hours;
  }

  /** The same as a share of a full week, at most 1. */
  double shareOfWeek() {
    return Math.min(1, hours / fullWeek);
  }

  /** Minutes a week that the professional spends on it, per client. */
  double minutes() {
    return minutes;
  }

  /** Cost of the whole, per person. */
  double euro() {
    return euro;
  }

  double euroPerWeek() {
    return euro / Math.max(1, weeks);
  }

  /** How hard it is to do well, 0 (everybody can) to 1. */
  double difficulty() {
    return difficulty;
  }

  /** True when it is done in a group. */
  boolean isGroup() {
    return group;
  }

  /** True for what also makes sense for somebody who has work to keep. */
  boolean isAtWork() {
    return atWork;
  }

  /** True when a full week leaves the hours for it beside so many of a job. */
  boolean fitsBeside(double hoursOfJob) {
    return hoursOfJob + hours <= fullWeek;
  }

  /** The mechanisms that it sets to work. */
  List<Dose> doses() {
    return doses;
  }

  /** The problems that it clears. */
  List<Clearing> clears() {
    return clears;
  }

  /** What professionals generally believe to be the chance of success for a kind of case. */
  double believed(int kind) {
    return believed[kind];
  }

  /** False for what the law applies and nobody chooses: it has no duration of its own. */
  boolean isChosen() {
    return weeks > 0;
  }

  /** How far it is aimed at a state, 1 for the state that it serves most. */
  double aim(State state) {
    return aims[state.ordinal()];
  }

  /** The states at which it is aimed at all; to read, not to change. */
  State[] aimed() {
    return aimed;
  }

  /**
   * How much it serves what somebody lacks most of what it is aimed at, 0 to 1.
   *
   * @param lacks what is lacking of each state, 0 to 1
   */
  double serves(double[] lacks) {
    double most = 0;
    for (int at = 0; at < aimedAt.length; at++) {
      double serves = aimedMuch[at] * lacks[aimedAt[at]];
      most = serves > most ? serves : most;
    }
    return most;
  }

  /**
   * How much it clears of what weighs heaviest of the problems that it clears, 0 to 1.
   *
   * @param problems how heavy the problems weigh
   * @param row the row of the person
   */
  double relieves(ProblemColumn problems, int row) {
    double most = 0;
    for (int at = 0; at < clearedAt.length; at++) {
      most = Math.max(most, clearedMuch[at] * problems.get(row, clearedAt[at]));
    }
    return most;
  }

  /** True when it serves clients through employers rather than by changing them. */
  boolean isTowardsEmployers() {
    return towardsEmployers;
  }
}
