package org.leeway.process;

import java.util.Arrays;
import org.leeway.domain.Mechanism;
import org.leeway.domain.Scheme;
import org.leeway.domain.State;
import org.leeway.scenario.Values;
import org.leeway.world.Schemes;
import org.leeway.world.StaffMaker;

/**
 * An instrument as the register describes it: how long, how many hours, what it costs, and which
 * mechanisms it sets to work.
 */
final class Instrument {
  private static final String[] KINDS = {"short", "middle", "long"};

  private final int place;
  private final String code;
  private final int weeks;
  private final double hours;
  private final double euro;
  private final double[] doses = new double[Mechanism.values().length];
  private final double[] believed = new double[StaffMaker.KINDS];
  private final boolean[] allowed = new boolean[Schemes.NUMBER];
  private final double[] potential = new double[State.values().length];
  private final boolean mediates;
  private final boolean subsidises;
  private final boolean guides;
  private final boolean lifted;

  Instrument(Values values, int place, String code, Mechanisms mechanisms) {
    this.place = place;
    this.code = code;
    String path = "instrument." + code + ".";
    weeks = values.weeks(path + "weeks").whole();
    hours = values.hours(path + "hours").value();
    euro = values.money(path + "cost").euro();
    for (Mechanism mechanism : Mechanism.values()) {
      String dose = path + "mechanism." + mechanism.code();
      doses[mechanism.ordinal()] = values.has(dose) ? values.share(dose).value() : 0;
    }
    for (int kind = 0; kind < KINDS.length; kind++) {
      believed[kind] = values.probability(path + "believed." + KINDS[kind]).value();
    }
    for (Scheme scheme : Scheme.values()) {
      String rule = path + "allowed." + scheme.code();
      allowed[scheme.ordinal()] = !values.has(rule) || values.yes(rule);
    }
    mediates = dose(Mechanism.MATCHING) > 0;
    subsidises = dose(Mechanism.COMPENSATION) > 0;
    guides = dose(Mechanism.GUIDANCE) > 0;
    lifted = values.has(path + "lifts-language") && values.yes(path + "lifts-language");
    double largest = 0;
    for (State state : State.values()) {
      for (Mechanism mechanism : Mechanism.values()) {
        potential[state.ordinal()] +=
            dose(mechanism) * mechanisms.potential(mechanism, state) * weeks;
      }
      largest = Math.max(largest, potential[state.ordinal()]);
    }
    if (largest > 0) {
      double scale = largest;
      Arrays.setAll(potential, state -> potential[state] / scale);
    }
  }

  /** Place in the catalogue. */
  int place() {
    return place;
  }

  String code() {
    return code;
  }

  int weeks() {
    return weeks;
  }

  /** Hours a week that the client spends on it. */
  double hours() {
    return hours;
  }

  /** Cost of the whole, per person. */
  double euro() {
    return euro;
  }

  double euroPerWeek() {
    return euro / Math.max(1, weeks);
  }

  /** Part of a full dose that a mechanism gets in a week. */
  double dose(Mechanism mechanism) {
    return doses[mechanism.ordinal()];
  }

  /** What professionals generally believe to be the chance of success for a kind of case. */
  double believed(int kind) {
    return believed[kind];
  }

  boolean isAllowed(Scheme scheme) {
    return allowed[scheme.ordinal()];
  }

  /** How far it is aimed at a state, 1 for the state that it serves most. */
  double aim(State state) {
    return potential[state.ordinal()];
  }

  /** Brings clients and employers together. */
  boolean mediates() {
    return mediates;
  }

  /** Lets an employer be paid for what is lacking. */
  boolean subsidises() {
    return subsidises;
  }

  /** Gives guidance on the job. */
  boolean guides() {
    return guides;
  }

  /** Takes the language barrier away when it is finished. */
  boolean liftsLanguage() {
    return lifted;
  }
}
