package org.leeway.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leeway.domain.Anchoring;
import org.leeway.domain.State;
import org.leeway.scenario.Values;
import org.leeway.world.FloatColumn;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Region;

/**
 * What the mechanisms do to a person in a week (theory.md part 5). A mechanism works when its gate
 * is open, as strongly as its dose, what helps and what hinders allow, and as far as the person
 * takes part. Gains saturate and are anchored. Where a mechanism fails, it moves what its failure
 * names, with or without an open gate.
 */
final class Mechanisms {
  private static final State[] STATES = State.values();

  private final List<Mechanism> all = new ArrayList<>();
  private final double[] mostGain = new double[STATES.length];
  private final Influence influence;
  private final double reactanceCost;
  private final double burdenCost;
  private final double carryingOut;

  Mechanisms(Values values) {
    for (String code : values.children("mechanism")) {
      all.add(new Mechanism(values, all.size(), code));
    }
    for (State state : STATES) {
      mostGain[state.ordinal()] = values.share("mechanism-limit." + state.code()).value();
    }
    influence = new Influence(values);
    reactanceCost = values.share("person.reactance-cost").value();
    burdenCost = values.share("person.burden-cost").value();
    carryingOut = values.share("person.carrying-out-share").value();
  }

  /** The mechanisms, in the order of the register. */
  List<Mechanism> all() {
    return all;
  }

  /** The mechanism of a code; none where the scenario has no such card. */
  Optional<Mechanism> named(String code) {
    return all.stream().filter(mechanism -> mechanism.code().equals(code)).findFirst();
  }

  Influence influence() {
    return influence;
  }

  /** What a full week of a mechanism in an instrument would move, before gate and saturation. */
  static double potential(Instrument.Dose dose, State state) {
    return dose.mechanism().strength() * Math.max(0, dose.moves().of(state));
  }

  /**
   * Lets a mechanism work on a person for a week, in the scene of the region.
   *
   * @param dose part of a full dose, such as the share that an instrument gives to this mechanism
   * @return how strongly it worked: 0 when its gate was closed
   */
  double work(Region region, int row, Mechanism mechanism, double dose) {
    return work(region, row, mechanism, mechanism.moves(), dose);
  }

  /** The same in an instrument, where it moves what that is meant for. */
  double work(Region region, int row, Mechanism mechanism, Moves moves, double dose) {
    if (dose <= 0 || !mechanism.isOn()) {
      return 0;
    }
    region.scene().dose(dose);
    List<Mechanism.Failure> failures = mechanism.failures();
    for (int at = 0; at < failures.size(); at++) {
      Mechanism.Failure failure = failures.get(at);
      if (failure.when().areReached(influence, region, row)
          && failure.below().areKept(influence, region, row)) {
        move(region, row, mechanism, failure.moves(), dose * mechanism.strength());
      }
    }
    if (!mechanism.gate().areReached(influence, region, row)) {
      return 0;
    }
    Jobseekers people = region.jobseekers();
    double part = mechanism.needsTakingPart() ? takingPart(people, row) : 1;
    double amount = dose * mechanism.favour(influence, region, row) * part;
    if (amount > 0) {
      move(region, row, mechanism, moves, amount * mechanism.strength());
      people.mechanismsFired.set(row, people.mechanismsFired.get(row) | (1 << mechanism.place()));
      region.ledger().add(Ledger.Figure.MECHANISMS, 1);
    }
    return amount;
  }

  private void move(Region region, int row, Mechanism mechanism, Moves moves, double amount) {
    Jobseekers people = region.jobseekers();
    int weeks = region.scene().weeksInService();
    Anchoring level = mechanism.anchoring(weeks, people.trust.get(row));
    for (int at = 0; at < moves.size(); at++) {
      double move = moves.weight(at) * amount;
      State state = moves.state(at);
      boolean apart = region.scene().isTalk() && state.kind() == State.Kind.BRIDGE;
      if (move != 0 && !apart) {
        double most = mostGain[state.ordinal()];
        double gained = people.gain(state, row);
        double room = Math.max(0, Math.min(1, 1 - Math.signum(move) * gained / most));
        double left = Math.max(0, most - Math.signum(move) * gained);
        people.gain(row, state, level, Math.max(-left, Math.min(left, move * room)));
      }
    }
    if (moves.trust() != 0) {
      move(people.trust, row, moves.trust() * amount);
    }
    if (moves.reactance() != 0) {
      move(people.reactance, row, moves.reactance() * amount);
    }
  }

  private static void move(FloatColumn attitude, int row, double move) {
    double before = attitude.get(row);
    double room = move > 0 ? 1 - before : before;
    attitude.set(row, Math.max(0, Math.min(1, before + move * room)));
  }

  /**
   * How much a person takes part: motivation multiplies everything; resistance and problems take
   * away (theory.md H43), and what was planned must be carried out.
   */
  private double takingPart(Jobseekers people, int row) {
    return people.now(State.MOTIVATION, row)
        * (1 - reactanceCost * people.reactance.get(row))
        * (1 - burdenCost * people.burdenNow(row))
        * (1 - carryingOut * (1 - people.now(State.CARRYING_OUT, row)));
  }
}
