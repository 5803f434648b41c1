package org.leeway.process;

import org.leeway.domain.Anchoring;
import org.leeway.domain.Barrier;
import org.leeway.domain.Mechanism;
import org.leeway.domain.State;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Region;

/**
 * What the mechanisms of theory.md part 5 do to a person in a week: each has a gate, a strength,
 * the states that it moves and a level at which the gain is anchored. Gains saturate; an unwilling
 * or overburdened person gains less. Every mechanism can be switched off or scaled.
 */
final class Mechanisms {
  private static final Mechanism[] ALL = Mechanism.values();
  private static final State[] STATES = State.values();

  private final boolean[] on = new boolean[ALL.length];
  private final double[] strength = new double[ALL.length];
  private final double[] leastMotivation = new double[ALL.length];
  private final boolean[] needsLanguage = new boolean[ALL.length];
  private final boolean[] needsWill = new boolean[ALL.length];
  private final double[][] moves = new double[ALL.length][STATES.length];
  private final Anchoring[] anchoring = new Anchoring[ALL.length];
  private final double[] mostGain = new double[STATES.length];
  private final double reactanceCost;
  private final double burdenCost;

  Mechanisms(Values values) {
    for (Mechanism mechanism : ALL) {
      String path = "mechanism." + mechanism.code() + ".";
      int place = mechanism.ordinal();
      on[place] = values.yes(path + "on");
      strength[place] = values.number(path + "strength");
      leastMotivation[place] = values.share(path + "gate.motivation").value();
      needsLanguage[place] = values.yes(path + "gate.language");
      needsWill[place] = values.yes(path + "gate.will");
      anchoring[place] = anchoring(values.choice(path + "anchoring"));
      for (State state : STATES) {
        String moved = path + "moves." + state.code();
        moves[place][state.ordinal()] = values.has(moved) ? values.number(moved) : 0;
      }
    }
    for (State state : STATES) {
      mostGain[state.ordinal()] = values.share("mechanism-limit." + state.code()).value();
    }
    reactanceCost = values.share("person.reactance-cost").value();
    burdenCost = values.share("person.burden-cost").value();
  }

  private static Anchoring anchoring(String code) {
    for (Anchoring level : Anchoring.values()) {
      if (level.code().equals(code)) {
        return level;
      }
    }
    throw new IllegalArgumentException("no anchoring level " + code);
  }

  /** True when the mechanism takes part in this world. */
  boolean isOn(Mechanism mechanism) {
    return on[mechanism.ordinal()];
  }

  /** Strength of the mechanism; 0 when it is switched off. */
  double strength(Mechanism mechanism) {
    return on[mechanism.ordinal()] ? strength[mechanism.ordinal()] : 0;
  }

  /** What a full week of the mechanism would move, before gate and saturation. */
  double potential(Mechanism mechanism, State state) {
    return strength(mechanism) * Math.max(0, moves[mechanism.ordinal()][state.ordinal()]);
  }

  /**
   * Lets a mechanism work on a person for a week.
   *
   * @param dose part of a full dose, such as the share that an instrument gives to this mechanism
   */
  void work(Region region, int row, Mechanism mechanism, double dose) {
    int place = mechanism.ordinal();
    Jobseekers people = region.jobseekers();
    if (dose <= 0 || !on[place] || !gateIsOpen(people, row, place)) {
      return;
    }
    double engagement = needsWill[place] ? engagement(people, row) : 1;
    double amount = dose * strength[place] * engagement;
    people.gained.set(row, 1);
    for (State state : STATES) {
      double move = moves[place][state.ordinal()] * amount;
      if (move != 0) {
        double reached = people.gain(state, row) / mostGain[state.ordinal()];
        double room = Math.max(0, move > 0 ? 1 - reached : 1 + reached);
        people.gains.add(row, state, anchoring[place], move * room);
      }
    }
    region.ledger().add(Ledger.Figure.MECHANISMS, 1);
  }

  private boolean gateIsOpen(Jobseekers people, int row, int place) {
    if (needsLanguage[place] && Barrier.LANGUAGE.isIn(people.barriers.get(row))) {
      return false;
    }
    double will = Math.max(people.motivationNow(row), people.pressureNow(row));
    return will >= leastMotivation[place];
  }

  /**
   * How much a person takes part: motivation multiplies everything; resistance and burden take away
   * (theory.md H43).
   */
  private double engagement(Jobseekers people, int row) {
    return people.motivationNow(row)
        * (1 - reactanceCost * people.reactance.get(row))
        * (1 - burdenCost * people.burdenNow(row));
  }
}
