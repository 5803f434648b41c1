package org.leeway.law;

import java.util.ArrayList;
import java.util.List;
import org.leeway.domain.Offence;

/** The ladder of sanctions of a scheme: by offence, and by the how manieth time. */
public final class Ladder {
  private static final Offence[] OFFENCES = Offence.values();

  private record Step(Offence offence, double time, double share, double months) {}

  private final boolean on;
  private final double warningFirst;
  private final boolean stops;
  private final List<Step> steps = new ArrayList<>();

  Ladder(Facts scheme) {
    Facts facts = scheme.below("sanction");
    on = facts.yes("ladder");
    warningFirst = facts.number("warning-first");
    stops = facts.yes("stops-on-compliance");
    for (String name : facts.names("step")) {
      Facts step = facts.below("step." + name);
      steps.add(
          new Step(
              offence(step.choice("offence")),
              step.number("time"),
              step.number("share"),
              step.number("months")));
    }
  }

  private static Offence offence(String code) {
    for (Offence offence : OFFENCES) {
      if (offence.code().equals(code)) {
        return offence;
      }
    }
    throw new IllegalArgumentException("there is no offence " + code);
  }

  /** False when the ladder was abolished: no benefit is cut. */
  public boolean isOn() {
    return on;
  }

  /**
   * What follows an offence: the highest step that is not above the time.
   *
   * @param time the how manieth time, from 1
   */
  public Sanction sanction(Offence offence, int time) {
    Step found = null;
    for (Step step : steps) {
      if (step.offence() == offence
          && step.time() <= time
          && (found == null || step.time() > found.time())) {
        found = step;
      }
    }
    return found == null || !on
        ? Sanction.NONE
        : new Sanction(found.share(), found.months(), time == 1 ? warningFirst : 0, stops);
  }
}
