package org.leeway.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leeway.domain.State;
import org.leeway.scenario.Values;

/**
 * Which states something moves, and how much of its strength goes into each. What backfires may
 * also move trust in the professional and resistance.
 */
final class Moves {
  private static final String TRUST = "trust";
  private static final String REACTANCE = "reactance";

  private final State[] states;
  private final double[] weights;
  private final double trust;
  private final double reactance;

  private Moves(State[] states, double[] weights, double trust, double reactance) {
    this.states = states;
    this.weights = weights;
    this.trust = trust;
    this.reactance = reactance;
  }

  private Moves(Values values, String path) {
    List<State> moved = new ArrayList<>();
    for (String name : values.children(path)) {
      State state = state(name);
      if (state != null) {
        moved.add(state);
      } else if (!name.equals(TRUST) && !name.equals(REACTANCE)) {
        throw new IllegalArgumentException("nothing is called " + name + " that can be moved");
      }
    }
    states = moved.toArray(State[]::new);
    weights = moved.stream().mapToDouble(s -> values.number(path + "." + s.code())).toArray();
    trust = orNone(values, path + "." + TRUST);
    reactance = orNone(values, path + "." + REACTANCE);
  }

  /** What the children of a path say; nothing where there are none. */
  static Moves below(Values values, String path) {
    return new Moves(values, path);
  }

  /**
   * The same, where of some states only those are moved that an instrument is meant for: these as
   * fully as any of them would be, and each against the others as before.
   *
   * @param specific the states that only what is meant for them moves
   * @param meant the states for which the instrument is meant
   */
  Moves only(Set<State> specific, Set<State> meant) {
    if (specific.isEmpty()) {
      return this;
    }
    double most = 0;
    double mostMeant = 0;
    for (int at = 0; at < states.length; at++) {
      if (specific.contains(states[at])) {
        most = Math.max(most, weights[at]);
        mostMeant = meant.contains(states[at]) ? Math.max(mostMeant, weights[at]) : mostMeant;
      }
    }
    double[] now = weights.clone();
    for (int at = 0; at < states.length; at++) {
      if (specific.contains(states[at])) {
        now[at] = meant.contains(states[at]) ? weights[at] * most / mostMeant : 0;
      }
    }
    return new Moves(states, now, trust, reactance);
  }

  private static double orNone(Values values, String path) {
    return values.has(path) ? values.number(path) : 0;
  }

  private static @Nullable State state(String code) {
    for (State state : State.values()) {
      if (state.code().equals(code)) {
        return state;
      }
    }
    return null;
  }

  /** How many states are moved. */
  int size() {
    return states.length;
  }

  State state(int at) {
    return states[at];
  }

  /** How much of the strength moves the state at a place; negative when it lowers it. */
  double weight(int at) {
    return weights[at];
  }

  /** How much of the strength moves trust in the professional. */
  double trust() {
    return trust;
  }

  /** How much of the strength moves resistance. */
  double reactance() {
    return reactance;
  }

  /** How much of the strength moves a state; 0 when it is not moved. */
  double of(State asked) {
    int at = List.of(states).indexOf(asked);
    return at < 0 ? 0 : weights[at];
  }
}
