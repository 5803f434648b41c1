package org.leeway.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leeway.domain.Feature;
import org.leeway.domain.State;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Problems;
import org.leeway.world.StaffMaker;

/**
 * What the instruments are like when they are weighed: their features, the goals that they serve
 * and the needs that they answer, as a table with a row for each and a column for each instrument.
 */
final class Options {
  private static final int LANE = 8;
  private static final State[] STATES = State.values();
  private static final String ACTIVATION = "activation";
  private static final String SANCTION = "sanction";
  private static final String NO_GOAL_SIDE = "supply";
  private static final String GENERIC = "generic";

  private final Catalogue catalogue;
  private final List<String> goals;
  private final List<String> names = new ArrayList<>();
  private final List<String> problems;
  private final int rows;
  private final int stride;
  private final double[] direction;

  /** The rows in which each instrument is anything, and how much, instrument by instrument. */
  private final int[] columnStart;

  private final int[] columnRows;
  private final double[] columnMuch;
  private final double[][] believed;
  private final LegalBounds bounds;
  private final long free;
  private final long all;

  Options(Values values, Catalogue catalogue) {
    this.catalogue = catalogue;
    goals = List.copyOf(values.children("goal"));
    problems = new Problems(values).owned().stream().map(Problems.Problem::code).toList();
    rows = Feature.values().length + goals.size() + STATES.length + problems.size();
    stride = (catalogue.size() + LANE - 1) / LANE * LANE;
    direction = new double[rows * stride];
    believed = new double[StaffMaker.KINDS][stride];
    double costScale = values.money("weighing.cost-scale").euro();
    double planned = values.minutes("service.contact.minutes").value();
    long withoutCost = 0;
    long chosen = 0;
    for (int place = 0; place < catalogue.size(); place++) {
      Instrument instrument = catalogue.get(place);
      names.add(instrument.code());
      features(values, instrument, costScale, planned);
      for (String goal : goals) {
        set(goal(goal), place, leadsTo(values, instrument, goal));
      }
      needs(instrument);
      for (int kind = 0; kind < StaffMaker.KINDS; kind++) {
        believed[kind][place] = instrument.believed(kind);
      }
      long bit = 1L << place;
      withoutCost |= instrument.euro() <= 0 ? bit : 0;
      chosen |= instrument.isChosen() ? bit : 0;
    }
    bounds = new LegalBounds(values, catalogue);
    free = withoutCost;
    all = chosen;
    int[][] filled = new int[catalogue.size()][];
    Arrays.setAll(filled, this::filled);
    columnRows = Stream.of(filled).flatMapToInt(IntStream::of).toArray();
    columnMuch = new double[columnRows.length];
    columnStart = new int[filled.length + 1];
    for (int place = 0; place < filled.length; place++) {
      columnStart[place + 1] = columnStart[place] + filled[place].length;
      for (int at = columnStart[place]; at < columnStart[place + 1]; at++) {
        columnMuch[at] = direction[columnRows[at] * stride + place];
      }
    }
  }

  private int[] filled(int place) {
    return IntStream.range(0, rows).filter(row -> direction[row * stride + place] != 0).toArray();
  }

  /**
   * What an instrument is like, where each row counts so much: the sum over the few rows in which
   * it is anything.
   *
   * @param counts how much each row counts
   */
  double sum(int place, double[] counts) {
    double sum = 0;
    for (int at = columnStart[place]; at < columnStart[place + 1]; at++) {
      sum += counts[columnRows[at]] * columnMuch[at];
    }
    return sum;
  }

  /**
   * How far an instrument leads to a goal, 0 to 1: in full to its own, and to a generic goal as far
   * as it is aimed at the states by which that is tested, in the mean.
   */
  private static double leadsTo(Values values, Instrument instrument, String goal) {
    if (goal.equals(instrument.goal())) {
      return 1;
    }
    if (!values.choice("goal." + goal + ".side").equals(GENERIC)) {
      return 0;
    }
    double aims = 0;
    for (State state : STATES) {
      boolean tested = values.has("goal." + goal + ".test." + state.code());
      aims += tested ? Math.min(1, aim(instrument, state)) : 0;
    }
    return aims / Math.max(1, values.children("goal." + goal + ".test").size());
  }

  private void features(Values values, Instrument instrument, double costScale, double planned) {
    int place = instrument.place();
    String side = values.choice("goal." + instrument.goal() + ".side");
    boolean toWork = !side.equals(NO_GOAL_SIDE) && !side.equals(GENERIC);
    double weeks = Math.min(1, instrument.weeks() / (double) RatePerYear.WEEKS_PER_YEAR);
    double cost = Math.min(1, instrument.euro() / costScale);
    set(Feature.WORK, place, toWork || instrument.goal().equals("searching") ? 1 : 0);
    set(Feature.REACH, place, Math.max(0, instrument.aim(State.REACH)));
    set(Feature.EMPLOYER, place, instrument.isTowardsEmployers() ? 1 : 0);
    set(Feature.SUBSIDY, place, Math.max(0, instrument.aim(State.OFFSET)));
    set(Feature.COACHING, place, Math.max(0, instrument.aim(State.COACHING)));
    set(Feature.DUTY, place, duty(instrument));
    set(Feature.INVEST, place, (weeks + cost) / 2);
    set(Feature.LONG, place, weeks);
    set(Feature.COST, place, cost);
    set(Feature.DEMANDING, place, instrument.shareOfWeek());
    set(Feature.GROUP, place, instrument.isGroup() ? 1 : 0);
    set(Feature.DIFFICULT, place, instrument.difficulty());
    set(Feature.OWN_TIME, place, Math.min(1, instrument.minutes() / planned));
    if (!instrument.connection().isEmpty()) {
      double soon = Connections.withinQuarter(values, instrument.connection());
      set(Feature.OTHERS, place, soon);
      set(Feature.WAITING, place, 1 - soon);
    }
  }

  /** The part of what an instrument does that it does by pressure. */
  private static double duty(Instrument instrument) {
    double pressure = 0;
    double everything = 0;
    for (Instrument.Dose dose : instrument.doses()) {
      double works = 0;
      for (State state : STATES) {
        works += dose.part() * Mechanisms.potential(dose, state);
      }
      String code = dose.mechanism().code();
      pressure += code.equals(ACTIVATION) || code.equals(SANCTION) ? works : 0;
      everything += works;
    }
    return everything > 0 ? pressure / everything : 0;
  }

  /**
   * The needs that an instrument answers, of length one together: how well it matches what is
   * needed is then the angle between the two, and many aims are no better than one.
   */
  private void needs(Instrument instrument) {
    double squares = 0;
    for (State state : STATES) {
      squares += isNeed(state) ? aim(instrument, state) * aim(instrument, state) : 0;
    }
    for (Instrument.Clearing clearing : instrument.clears()) {
      squares += clearing.part() * clearing.part();
    }
    if (squares <= 0) {
      return;
    }
    double length = StrictMath.sqrt(squares);
    for (State state : STATES) {
      if (isNeed(state)) {
        set(need(state), instrument.place(), aim(instrument, state) / length);
      }
    }
    for (Instrument.Clearing clearing : instrument.clears()) {
      int row = need(clearing.problem().owned());
      set(row, instrument.place(), clearing.part() / length);
    }
  }

  private static double aim(Instrument instrument, State state) {
    return Math.max(0, instrument.aim(state));
  }

  /** What lies between client and employer is no need of the client. */
  private static boolean isNeed(State state) {
    return state.isOwn() || state == State.RELIEF;
  }

  private void set(Feature feature, int place, double much) {
    set(feature.ordinal(), place, much);
  }

  private void set(int row, int place, double much) {
    direction[row * stride + place] = much;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  List<String> names() {
    return names;
  }

  /** The problems with an intensity of their own. */
  List<String> problems() {
    return problems;
  }

  int rows() {
    return rows;
  }

  int stride() {
    return stride;
  }

  /** The table, row by row; to read, not to change. */
  double[] direction() {
    return direction;
  }

  /** What is generally believed of each instrument, by kind of case; to read, not to change. */
  double[] believed(int kind) {
    return believed[kind];
  }

  /** The row of a goal. */
  int goal(String code) {
    int place = goals.indexOf(code);
    if (place < 0) {
      throw new IllegalArgumentException("no goal " + code);
    }
    return Feature.values().length + place;
  }

  /** The row of the need for a state. */
  int need(State state) {
    return Feature.values().length + goals.size() + state.ordinal();
  }

  /** The row of the need to get rid of a problem. */
  int need(int owned) {
    return Feature.values().length + goals.size() + STATES.length + owned;
  }

  /** The instruments that the law allows for a scheme, a bit each. */
  long allowed(int scheme) {
    return bounds.allowed(scheme);
  }

  /** Weeks that an instrument lasts under a scheme. */
  int weeks(int scheme, int instrument) {
    return bounds.weeks(scheme, instrument);
  }

  /** The instruments that cost no money, a bit each. */
  long free() {
    return free;
  }

  /** All there are, a bit each. */
  long everything() {
    return (1L << names.size()) - 1;
  }

  /** All that can be chosen, a bit each. */
  long all() {
    return all;
  }
}
