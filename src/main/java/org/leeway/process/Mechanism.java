package org.leeway.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.leeway.domain.Anchoring;
import org.leeway.domain.State;
import org.leeway.scenario.Values;
import org.leeway.world.Region;

/**
 * A mechanism as the register describes it [gedragsmechanisme]: when it works (gate), how strongly,
 * what helps and hinders it, which states it moves, how deep the gain is anchored, and the ways in
 * which it can fail. A new one needs only a new card.
 */
final class Mechanism {
  /**
   * A way to fail.
   *
   * @param when least values at which it happens
   * @param below most values at which it happens
   * @param moves what it does
   */
  record Failure(Thresholds when, Thresholds below, Moves moves) {}

  private final int place;
  private final String code;
  private final boolean on;
  private final double strength;
  private final boolean takingPart;
  private final Thresholds gate;
  private final int[] helpers;
  private final double[] help;
  private final int[] hinderers;
  private final double[] hindrance;
  private final Moves moves;
  private final Set<State> specific;
  private final double clears;
  private final Anchoring anchoring;
  private final Anchoring deeper;
  private final int deeperAfter;
  private final double deeperTrust;
  private final List<Failure> failures;

  Mechanism(Values values, int place, String code) {
    this.place = place;
    this.code = code;
    String path = "mechanism." + code + ".";
    on = values.yes(path + "on");
    strength = on ? values.number(path + "strength") : 0;
    takingPart = values.yes(path + "takes-part");
    gate = Thresholds.below(values, path + "gate");
    helpers = places(values, path + "helped-by");
    help = weights(values, path + "helped-by");
    hinderers = places(values, path + "hindered-by");
    hindrance = weights(values, path + "hindered-by");
    moves = Moves.below(values, path + "moves");
    specific = EnumSet.noneOf(State.class);
    for (State state : State.values()) {
      String only = path + "specific." + state.code();
      if (values.has(only) && values.yes(only)) {
        specific.add(state);
      }
    }
    clears = values.has(path + "clears") ? values.number(path + "clears") : 0;
    anchoring = anchoring(values.choice(path + "anchoring"));
    boolean deepens = values.has(path + "deeper.anchoring");
    deeper = deepens ? anchoring(values.choice(path + "deeper.anchoring")) : anchoring;
    deeperAfter = deepens ? values.weeks(path + "deeper.after").whole() : 0;
    deeperTrust = deepens ? values.share(path + "deeper.trust").value() : 0;
    List<Failure> ways = new ArrayList<>();
    for (String name : values.children("mechanism." + code + ".fails")) {
      String fails = path + "fails." + name;
      ways.add(
          new Failure(
              Thresholds.below(values, fails + ".when"),
              Thresholds.below(values, fails + ".below"),
              Moves.below(values, fails + ".moves")));
    }
    failures = List.copyOf(ways);
  }

  private static int[] places(Values values, String path) {
    return values.children(path).stream().mapToInt(Influence::place).toArray();
  }

  private static double[] weights(Values values, String path) {
    Collection<String> names = values.children(path);
    return names.stream().mapToDouble(name -> values.number(path + "." + name)).toArray();
  }

  private static Anchoring anchoring(String code) {
    for (Anchoring level : Anchoring.values()) {
      if (level.code().equals(code)) {
        return level;
      }
    }
    throw new IllegalArgumentException("no anchoring level " + code);
  }

  /** Place in the list of mechanisms: its bit. */
  int place() {
    return place;
  }

  String code() {
    return code;
  }

  /** True when it takes part in this world. */
  boolean isOn() {
    return on;
  }

  /** What a full week moves, before gate and saturation; 0 when it is switched off. */
  double strength() {
    return strength;
  }

  /** True when it works only as far as the person takes part. */
  boolean needsTakingPart() {
    return takingPart;
  }

  Thresholds gate() {
    return gate;
  }

  /** Which states it moves. */
  Moves moves() {
    return moves;
  }

  /**
   * Which states it moves in an instrument: specific ones only where the instrument is meant
   * against the lack of them, or, where it is meant against none of them, to reach its goal.
   *
   * @param lacking states of which the lack is a problem that the instrument is meant for
   * @param goal states by which the goal of the instrument is reached
   */
  Moves movesIn(Set<State> lacking, Set<State> goal) {
    boolean named = lacking.stream().anyMatch(specific::contains);
    return moves.only(specific, named ? lacking : goal);
  }

  /** How much it clears the problems that the instrument is meant for. */
  double clears() {
    return clears;
  }

  /** How deep the gain is anchored after so many weeks in service, with so much trust. */
  Anchoring anchoring(int weeks, double trust) {
    return weeks >= deeperAfter && trust >= deeperTrust ? deeper : anchoring;
  }

  List<Failure> failures() {
    return failures;
  }

  /** What helps makes of the strength, and what hinders. */
  double favour(Influence influence, Region region, int row) {
    double favour = 1;
    for (int at = 0; at < helpers.length; at++) {
      favour *= 1 + help[at] * (2 * influence.of(helpers[at], region, row) - 1);
    }
    for (int at = 0; at < hinderers.length; at++) {
      favour *= 1 - hindrance[at] * influence.of(hinderers[at], region, row);
    }
    return Math.max(0, favour);
  }
}
