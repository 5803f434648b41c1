package org.leeway.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leeway.domain.Feature;
import org.leeway.domain.Reading;
import org.leeway.domain.State;
import org.leeway.domain.WeighingFactor;
import org.leeway.scenario.Values;
import org.leeway.world.Desk;
import org.leeway.world.Mind;
import org.leeway.world.Picture;
import org.leeway.world.StaffMaker;

/**
 * The 41 factors as the cards have them, compiled into arrays: what each says of which options in
 * which cases, which needs it answers, and when it counts more or less. Immutable, shared by all
 * threads.
 */
final class Factors {
  private static final WeighingFactor[] ALL = WeighingFactor.values();
  private static final State[] STATES = State.values();
  private static final Reading[] READINGS = Reading.values();
  private static final Feature[] FEATURES = Feature.values();
  private static final double MIDDLE = 0.5;

  /** Grips of a factor are added up so many at a time. */
  private static final int AT_ONCE = 4;

  /**
   * Terms of the factors, factor by factor: where those of each begin, what each depends on (a
   * place in what is seen of the case), the row that it counts for, and how large it is.
   */
  private static final class Terms {
    private final int[] start = new int[ALL.length + 1];
    private final int[] on;
    private final int[] row;
    private final double[] size;

    Terms(List<List<Term>> lists) {
      for (int factor = 0; factor < ALL.length; factor++) {
        start[factor + 1] = start[factor] + lists.get(factor).size();
      }
      List<Term> all = lists.stream().flatMap(List::stream).toList();
      on = all.stream().mapToInt(Term::on).toArray();
      row = all.stream().mapToInt(Term::row).toArray();
      size = all.stream().mapToDouble(Term::size).toArray();
    }

    boolean isEmpty(int factor) {
      return start[factor] == start[factor + 1];
    }
  }

  private record Term(int on, int row, double size) {}

  /** What the cards of all factors say, while it is read. */
  private static final class Reader {
    private final List<List<Term>> says = lists();
    private final List<List<Term>> raises = lists();
    private final List<List<Term>> lowers = lists();

    private static List<List<Term>> lists() {
      return Stream.of(ALL).map(factor -> (List<Term>) new ArrayList<Term>()).toList();
    }

    private static void add(
        List<List<Term>> to, WeighingFactor factor, int on, int row, double size) {
      to.get(factor.ordinal()).add(new Term(on, row, size));
    }
  }

  private final Options options;
  private final Terms says;
  private final Terms raises;
  private final Terms lowers;
  private final Terms grips;
  private final double[] mostGrip = new double[ALL.length];
  private final double[] reach = new double[ALL.length];
  private final int[] states = new int[ALL.length];
  private final int[] problems = new int[ALL.length];
  private final long wishing;
  private final double[] level = new double[ALL.length];
  private final boolean[] steady = new boolean[ALL.length];
  private double protocol;
  private double house;

  Factors(Values values, Options options) {
    this.options = options;
    boolean[] cleared = new boolean[options.problems().size()];
    Reader reader = new Reader();
    for (WeighingFactor factor : ALL) {
      read(values, factor, reader, cleared);
    }
    for (int owned = 0; owned < cleared.length; owned++) {
      if (!cleared[owned]) { // a problem of the user's own
        clear(reader, WeighingFactor.OTHER_PROBLEMS, owned, 1);
      }
    }
    says = new Terms(reader.says);
    raises = new Terms(reader.raises);
    lowers = new Terms(reader.lowers);
    grips = new Terms(grips(spread()));
    long asking = 0;
    for (int factor = 0; factor < ALL.length; factor++) {
      level[factor] = Math.max(0, level(factor));
      mostGrip[factor] = mostGripOf(factor);
      reach[factor] = mostGrip[factor] * (1 + sum(raises, factor));
      steady[factor] = raises.isEmpty(factor) && lowers.isEmpty(factor);
      asking |= looksAt(factor, Feature.WISHED) ? 1L << factor : 0;
    }
    wishing = asking;
  }

  private void read(Values values, WeighingFactor factor, Reader reader, boolean[] cleared) {
    String path = "factor." + factor.code() + ".";
    for (String code : values.children(path + "says")) {
      Reading reading = reading(code);
      for (String feature : values.children(path + "says." + code)) {
        double size = values.number(path + "says." + code + "." + feature);
        say(reader, factor, reading, feature(feature), size);
      }
    }
    for (String code : values.children(path + "favours")) {
      for (String goal : values.children(path + "favours." + code)) {
        double size = values.number(path + "favours." + code + "." + goal);
        Reader.add(reader.says, factor, on(reading(code)), options.goal(goal), size);
      }
    }
    for (String code : values.children(path + "fills")) {
      State state = state(code);
      double share = values.share(path + "fills." + code).value();
      states[factor.ordinal()] |= 1 << state.ordinal();
      Reader.add(reader.says, factor, state.ordinal(), options.need(state), share);
    }
    for (String code : values.children(path + "clears")) {
      int owned = options.problems().indexOf(code);
      double share = values.share(path + "clears." + code).value();
      if (owned >= 0) {
        cleared[owned] = true;
        clear(reader, factor, owned, share);
      }
    }
    for (String code : values.children(path + "raised-by")) {
      double share = values.share(path + "raised-by." + code).value();
      Reader.add(reader.raises, factor, on(reading(code)), 0, share);
    }
    for (String code : values.children(path + "lowered-by")) {
      double share = values.share(path + "lowered-by." + code).value();
      Reader.add(reader.lowers, factor, on(reading(code)), 0, share);
    }
  }

  /** Two terms are pulls: they stand beside what is weighed, so that they can force a choice. */
  private void say(
      Reader reader, WeighingFactor factor, Reading reading, Feature feature, double size) {
    boolean always = reading == Reading.ALWAYS;
    if (always && factor == WeighingFactor.LEGAL_FRAMES && feature == Feature.USUAL) {
      protocol = size;
    } else if (always && factor == WeighingFactor.HOUSE_METHOD && feature == Feature.HOUSE) {
      house = size;
    } else {
      Reader.add(reader.says, factor, on(reading), feature.ordinal(), size);
    }
  }

  private void clear(Reader reader, WeighingFactor factor, int owned, double share) {
    problems[factor.ordinal()] |= 1 << owned;
    int on = Picture.PROBLEMS + owned;
    Reader.add(reader.says, factor, on, options.need(owned), share);
  }

  private static int on(Reading reading) {
    return Picture.READINGS + reading.ordinal();
  }

  private static Reading reading(String code) {
    return List.of(READINGS).stream().filter(r -> r.code().equals(code)).findFirst().orElseThrow();
  }

  private static Feature feature(String code) {
    return List.of(FEATURES).stream().filter(f -> f.code().equals(code)).findFirst().orElseThrow();
  }

  private static State state(String code) {
    return List.of(STATES).stream().filter(s -> s.code().equals(code)).findFirst().orElseThrow();
  }

  /** How far apart the options lie in a row: the greatest less the least. */
  private double[] spread() {
    double[] apart = new double[options.rows()];
    for (int row = 0; row < apart.length; row++) {
      double most = Double.NEGATIVE_INFINITY;
      double least = Double.POSITIVE_INFINITY;
      for (int place = 0; place < options.names().size(); place++) {
        double here = options.direction()[row * options.stride() + place];
        most = Math.max(most, here);
        least = Math.min(least, here);
      }
      apart[row] = most - least;
    }
    double most = 0;
    double least = 1;
    for (int kind = 0; kind < StaffMaker.KINDS; kind++) {
      for (int place = 0; place < options.names().size(); place++) {
        most = Math.max(most, options.believed(kind)[place]);
        least = Math.min(least, options.believed(kind)[place]);
      }
    }
    for (Feature feature : FEATURES) {
      apart[feature.ordinal()] =
          switch (feature) {
            case USUAL, HOUSE, WISHED -> 1;
            case PAST, POOLED, BELIEVED, COUNTS -> most - least;
            default -> apart[feature.ordinal()];
          };
    }
    return apart;
  }

  /**
   * How far each factor can set options apart through each thing that it depends on, where that is
   * one: many terms depend on the same.
   */
  private List<List<Term>> grips(double[] spread) {
    List<List<Term>> apart = Reader.lists();
    for (int factor = 0; factor < ALL.length; factor++) {
      Map<Integer, Double> through = new LinkedHashMap<>();
      for (int at = says.start[factor]; at < says.start[factor + 1]; at++) {
        double grip = Math.abs(says.size[at]) * spread[says.row[at]];
        through.merge(says.on[at], grip, Double::sum);
      }
      List<Term> terms = apart.get(factor);
      through.forEach((on, grip) -> terms.add(new Term(on, 0, grip)));
      while (terms.size() % AT_ONCE != 0) {
        terms.add(new Term(on(Reading.ALWAYS), 0, 0));
      }
    }
    return apart;
  }

  /** Adds up in the order of {@link #grip}, so that it is never below it. */
  private double mostGripOf(int factor) {
    double[] size = grips.size;
    double grip = 0;
    for (int at = grips.start[factor]; at < grips.start[factor + 1]; at += AT_ONCE) {
      grip += size[at] + size[at + 1] + size[at + 2] + size[at + 3];
    }
    return grip;
  }

  private static double sum(Terms of, int factor) {
    double sum = 0;
    for (int at = of.start[factor]; at < of.start[factor + 1]; at++) {
      sum += of.size[at];
    }
    return sum;
  }

  private boolean looksAt(int factor, Feature feature) {
    return IntStream.range(says.start[factor], says.start[factor + 1])
        .anyMatch(at -> says.row[at] == feature.ordinal());
  }

  /** What a factor adds to an option on average, in a case that lies in the middle. */
  private double level(int factor) {
    double sum = 0;
    for (int at = says.start[factor]; at < says.start[factor + 1]; at++) {
      double reading = says.on[at] == on(Reading.ALWAYS) ? 1 : MIDDLE;
      sum += reading * says.size[at] * mean(says.row[at]);
    }
    return sum;
  }

  private double mean(int row) {
    double sum = 0;
    int number = options.names().size();
    for (int place = 0; place < number; place++) {
      double here = options.direction()[row * options.stride() + place];
      if (row < FEATURES.length) {
        here =
            switch (FEATURES[row]) {
              case USUAL -> 1.0 / number;
              case HOUSE, WISHED -> MIDDLE;
              case PAST, POOLED, BELIEVED, COUNTS -> options.believed(1)[place];
              default -> here;
            };
      }
      sum += here;
    }
    return sum / number;
  }

  /** How much of the protocol's pull law and policy have: 1 unless a scenario takes it away. */
  double protocol() {
    return protocol;
  }

  /** How much of the strategy's pull the house has: 1 unless a scenario takes it away. */
  double house() {
    return house;
  }

  /** What a factor asks of an option, in an ordinary case: options must add up to more. */
  double asks(int factor) {
    return level[factor];
  }

  /** What weighing everything asks of an option. */
  double asks(Mind mind) {
    return mind.weigh(level);
  }

  /** How much heavier or lighter a factor counts in this case than usual. */
  double raised(int factor, Desk desk) {
    if (steady[factor]) {
      return 1;
    }
    double[] seen = desk.seen();
    double more = 1;
    for (int at = raises.start[factor]; at < raises.start[factor + 1]; at++) {
      more += raises.size[at] * seen[raises.on[at]];
    }
    for (int at = lowers.start[factor]; at < lowers.start[factor + 1]; at++) {
      more *= 1 - lowers.size[at] * seen[lowers.on[at]];
    }
    return more;
  }

  /** How heavily law and policy count with this client. */
  double law(Desk desk) {
    int legal = WeighingFactor.LEGAL_FRAMES.ordinal();
    return desk.professional().mind().weight(legal) * raised(legal, desk);
  }

  /** How far a factor can set options apart in this case, for somebody for whom it weighs one. */
  double grip(int factor, Desk desk) {
    double[] seen = desk.seen();
    int[] on = grips.on;
    double[] size = grips.size;
    int end = grips.start[factor + 1];
    double grip = 0;
    for (int at = grips.start[factor]; at < end; at += AT_ONCE) { // nearly always once
      grip +=
          size[at] * Math.abs(seen[on[at]])
              + size[at + 1] * Math.abs(seen[on[at + 1]])
              + size[at + 2] * Math.abs(seen[on[at + 2]])
              + size[at + 3] * Math.abs(seen[on[at + 3]]);
    }
    return grip;
  }

  /** The most that {@link #grip} can be in any case. */
  double mostGrip(int factor) {
    return mostGrip[factor];
  }

  /**
   * The most hold that each factor can have in any case, for somebody for whom it weighs one; to
   * read, not to change.
   */
  double[] reach() {
    return reach;
  }

  /** True when one of the factors, a bit each, looks at what the client wants. */
  boolean askWish(long weighed) {
    return (wishing & weighed) != 0;
  }

  /** The states that must be known to weigh a factor, a bit each. */
  int states(int factor) {
    return states[factor];
  }

  /** The problems that must be known to weigh a factor, a bit each. */
  int problems(int factor) {
    return problems[factor];
  }

  /** Adds what a factor says of the options to what each row counts. */
  void add(int factor, double weight, Desk desk) {
    double[] rows = desk.rows();
    double[] seen = desk.seen();
    for (int at = says.start[factor]; at < says.start[factor + 1]; at++) {
      rows[says.row[at]] += weight * says.size[at] * seen[says.on[at]];
    }
  }

  /**
   * Lessens what counts in a row as the case has it: nobody in work is put forward, what worked is
   * repeated as far as that is the habit, and what the client needs counts less where the programme
   * is the same for all.
   */
  void temper(Desk desk) {
    double[] rows = desk.rows();
    rows[Feature.WORK.ordinal()] *= desk.reading(Reading.SEEKING);
    rows[Feature.REACH.ordinal()] *= desk.reading(Reading.SEEKING);
    rows[Feature.PAST.ordinal()] *= desk.professional().mind().habit();
    if (desk.tailoring() != 1) {
      for (int row = options.need(STATES[0]); row < options.rows(); row++) {
        rows[row] *= desk.tailoring();
      }
    }
  }

  /** How much of what is said in a row {@link #temper} leaves. */
  private double counts(int row, Desk desk) {
    if (row >= options.need(STATES[0])) {
      return desk.tailoring();
    }
    if (row == Feature.WORK.ordinal() || row == Feature.REACH.ordinal()) {
      return desk.reading(Reading.SEEKING);
    }
    return row == Feature.PAST.ordinal() ? desk.professional().mind().habit() : 1;
  }

  /** What a factor says of one option, for the record. */
  double saysOf(int factor, double weight, int option, Desk desk) {
    double sum = 0;
    for (int at = says.start[factor]; at < says.start[factor + 1]; at++) {
      int row = says.row[at];
      double said = weight * says.size[at] * desk.seen()[says.on[at]];
      sum += said * counts(row, desk) * at(row, option, desk);
    }
    return sum;
  }

  private double at(int row, int option, Desk desk) {
    return row < FEATURES.length
        ? desk.feature(FEATURES[row], option)
        : options.direction()[row * options.stride() + option];
  }
}
