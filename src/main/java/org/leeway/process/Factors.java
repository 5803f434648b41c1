package org.leeway.process;

import java.util.Arrays;
import java.util.List;
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

  /** Terms of the factors: where they begin, what they depend on, where they go, how large. */
  private static final class Terms {
    private final int[] start = new int[ALL.length + 1];
    private int[] on = new int[0];
    private int[] row = new int[0];
    private double[] size = new double[0];

    void add(int factor, int newOn, int newRow, double newSize) {
      int end = on.length;
      on = Arrays.copyOf(on, end + 1);
      row = Arrays.copyOf(row, end + 1);
      size = Arrays.copyOf(size, end + 1);
      on[end] = newOn;
      row[end] = newRow;
      size[end] = newSize;
      Arrays.fill(start, factor + 1, start.length, end + 1);
    }
  }

  private final Options options;
  private final Terms says = new Terms();
  private final Terms states = new Terms();
  private final Terms problems = new Terms();
  private final Terms raises = new Terms();
  private final Terms lowers = new Terms();
  private final double[] spread;
  private final double[] level = new double[ALL.length];
  private double protocol;
  private double house;

  Factors(Values values, Options options) {
    this.options = options;
    spread = spread();
    boolean[] cleared = new boolean[options.problems().size()];
    for (WeighingFactor factor : ALL) {
      read(values, factor, cleared);
    }
    for (int owned = 0; owned < cleared.length; owned++) {
      if (!cleared[owned]) { // a problem of the user's own
        add(problems, WeighingFactor.OTHER_PROBLEMS, owned, options.need(owned), 1);
      }
    }
    for (WeighingFactor factor : ALL) {
      level[factor.ordinal()] = Math.max(0, level(factor.ordinal()));
    }
  }

  private void read(Values values, WeighingFactor factor, boolean[] cleared) {
    String path = "factor." + factor.code() + ".";
    for (String code : values.children(path + "says")) {
      Reading reading = reading(code);
      for (String feature : values.children(path + "says." + code)) {
        double size = values.number(path + "says." + code + "." + feature);
        say(factor, reading, feature(feature), size);
      }
    }
    for (String code : values.children(path + "favours")) {
      for (String goal : values.children(path + "favours." + code)) {
        double size = values.number(path + "favours." + code + "." + goal);
        add(says, factor, reading(code).ordinal(), options.goal(goal), size);
      }
    }
    for (String code : values.children(path + "fills")) {
      State state = state(code);
      double share = values.share(path + "fills." + code).value();
      add(states, factor, state.ordinal(), options.need(state), share);
    }
    for (String code : values.children(path + "clears")) {
      int owned = options.problems().indexOf(code);
      double share = values.share(path + "clears." + code).value();
      if (owned >= 0) {
        cleared[owned] = true;
        add(problems, factor, owned, options.need(owned), share);
      }
    }
    for (String code : values.children(path + "raised-by")) {
      double share = values.share(path + "raised-by." + code).value();
      add(raises, factor, reading(code).ordinal(), 0, share);
    }
    for (String code : values.children(path + "lowered-by")) {
      double share = values.share(path + "lowered-by." + code).value();
      add(lowers, factor, reading(code).ordinal(), 0, share);
    }
  }

  /** Two terms are pulls: they stand beside what is weighed, so that they can force a choice. */
  private void say(WeighingFactor factor, Reading reading, Feature feature, double size) {
    boolean always = reading == Reading.ALWAYS;
    if (always && factor == WeighingFactor.LEGAL_FRAMES && feature == Feature.USUAL) {
      protocol = size;
    } else if (always && factor == WeighingFactor.HOUSE_METHOD && feature == Feature.HOUSE) {
      house = size;
    } else {
      add(says, factor, reading.ordinal(), feature.ordinal(), size);
    }
  }

  private static void add(Terms terms, WeighingFactor factor, int on, int row, double size) {
    terms.add(factor.ordinal(), on, row, size);
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

  /** What a factor adds to an option on average, in a case that lies in the middle. */
  private double level(int factor) {
    double sum = 0;
    for (int at = says.start[factor]; at < says.start[factor + 1]; at++) {
      double reading = says.on[at] == Reading.ALWAYS.ordinal() ? 1 : MIDDLE;
      sum += reading * says.size[at] * mean(says.row[at]);
    }
    for (int at = states.start[factor]; at < states.start[factor + 1]; at++) {
      sum += MIDDLE * states.size[at] * mean(states.row[at]);
    }
    for (int at = problems.start[factor]; at < problems.start[factor + 1]; at++) {
      sum += MIDDLE * problems.size[at] * mean(problems.row[at]);
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
    double sum = 0;
    for (int factor = 0; factor < ALL.length; factor++) {
      sum += mind.weight(factor) * level[factor];
    }
    return sum;
  }

  /** How much heavier or lighter a factor counts in this case than usual. */
  double raised(int factor, Desk desk) {
    double more = 1;
    for (int at = raises.start[factor]; at < raises.start[factor + 1]; at++) {
      more += raises.size[at] * desk.reading(raises.on[at]);
    }
    for (int at = lowers.start[factor]; at < lowers.start[factor + 1]; at++) {
      more *= 1 - lowers.size[at] * desk.reading(lowers.on[at]);
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
    Picture picture = desk.region().picture();
    double grip = 0;
    for (int at = says.start[factor]; at < says.start[factor + 1]; at++) {
      grip += Math.abs(says.size[at] * desk.reading(says.on[at])) * spread[says.row[at]];
    }
    for (int at = states.start[factor]; at < states.start[factor + 1]; at++) {
      grip += states.size[at] * picture.lack(STATES[states.on[at]]) * spread[states.row[at]];
    }
    for (int at = problems.start[factor]; at < problems.start[factor + 1]; at++) {
      grip += problems.size[at] * picture.problem(problems.on[at]) * spread[problems.row[at]];
    }
    return grip;
  }

  /** True when a factor looks at what the client wants. */
  boolean asksWish(int factor) {
    for (int at = says.start[factor]; at < says.start[factor + 1]; at++) {
      if (says.row[at] == Feature.WISHED.ordinal()) {
        return true;
      }
    }
    return false;
  }

  /** The states that must be known to weigh a factor, a bit each. */
  int states(int factor) {
    int bits = 0;
    for (int at = states.start[factor]; at < states.start[factor + 1]; at++) {
      bits |= 1 << states.on[at];
    }
    return bits;
  }

  /** The problems that must be known to weigh a factor, a bit each. */
  int problems(int factor) {
    int bits = 0;
    for (int at = problems.start[factor]; at < problems.start[factor + 1]; at++) {
      bits |= 1 << problems.on[at];
    }
    return bits;
  }

  /** Adds what a factor says of the options. */
  void add(int factor, double weight, Desk desk) {
    for (int at = says.start[factor]; at < says.start[factor + 1]; at++) {
      desk.add(says.row[at], said(at, weight, desk));
    }
    Picture picture = desk.region().picture();
    double tailored = weight * desk.tailoring();
    for (int at = states.start[factor]; at < states.start[factor + 1]; at++) {
      double lack = picture.lack(STATES[states.on[at]]);
      desk.add(states.row[at], tailored * states.size[at] * lack);
    }
    for (int at = problems.start[factor]; at < problems.start[factor + 1]; at++) {
      double seen = picture.problem(problems.on[at]);
      desk.add(problems.row[at], tailored * problems.size[at] * seen);
    }
  }

  /** Nobody in work is put forward; what worked is repeated as far as that is the habit. */
  private double said(int at, double weight, Desk desk) {
    double much = weight * desk.reading(says.on[at]) * says.size[at];
    int row = says.row[at];
    if (row == Feature.WORK.ordinal() || row == Feature.REACH.ordinal()) {
      return much * desk.reading(Reading.SEEKING);
    }
    return row == Feature.PAST.ordinal() ? much * desk.professional().mind().habit() : much;
  }

  /** What a factor says of one option, for the record. */
  double saysOf(int factor, double weight, int option, Desk desk) {
    double sum = 0;
    for (int at = says.start[factor]; at < says.start[factor + 1]; at++) {
      sum += said(at, weight, desk) * at(says.row[at], option, desk);
    }
    Picture picture = desk.region().picture();
    double tailored = weight * desk.tailoring();
    for (int at = states.start[factor]; at < states.start[factor + 1]; at++) {
      double lack = picture.lack(STATES[states.on[at]]);
      sum += tailored * states.size[at] * lack * at(states.row[at], option, desk);
    }
    for (int at = problems.start[factor]; at < problems.start[factor + 1]; at++) {
      double seen = picture.problem(problems.on[at]);
      sum += tailored * problems.size[at] * seen * at(problems.row[at], option, desk);
    }
    return sum;
  }

  private double at(int row, int option, Desk desk) {
    return row < FEATURES.length
        ? desk.feature(FEATURES[row], option)
        : options.direction()[row * options.stride() + option];
  }
}
