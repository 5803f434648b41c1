package org.leeway.process;

import org.leeway.domain.State;
import org.leeway.scenario.Values;

/**
 * How far an instrument lies where a strategy lays its weight: the mean of the emphases that
 * concern it. Which those are follows from the instrument: the side of its goal, whether it can be
 * done in a group, what it clears, whom it needs, and what it is aimed at.
 */
final class Leaning {
  private static final String KNOWLEDGE = "knowledge";
  private static final String WORK_FIRST = "work-first";
  private static final String NO_CONNECTION = "none";

  private final Values values;

  Leaning(Values values) {
    this.values = values;
  }

  /** How far an instrument lies where the weight is, 0 to 1. */
  double of(Emphasis emphasis, Instrument instrument) {
    String side = "goal." + instrument.goal() + ".side";
    Mean mean = new Mean();
    mean.add(1, emphasis.side(values.has(side) ? values.choice(side) : ""));
    mean.add(1, instrument.isGroup() ? emphasis.group() : emphasis.individual());
    mean.add(instrument.code().equals(WORK_FIRST) ? 1 : 0, emphasis.workFirst());
    mean.add(instrument.goal().equals(KNOWLEDGE) ? 1 : 0, emphasis.schooling());
    mean.add(instrument.aim(State.SELF_IMAGE), emphasis.reframing());
    mean.add(
        Math.max(instrument.aim(State.CONFIDENCE), instrument.aim(State.ESTEEM)),
        emphasis.empowerment());
    mean.add(cleared(instrument), emphasis.barriers());
    mean.add(needsOthers(instrument) ? 1 : 0, emphasis.connections());
    return mean.value();
  }

  /** The largest part of a problem that it takes away. */
  private static double cleared(Instrument instrument) {
    double most = 0;
    for (Instrument.Clearing clearing : instrument.clears()) {
      most = Math.max(most, clearing.part());
    }
    return most;
  }

  private static boolean needsOthers(Instrument instrument) {
    return !instrument.connection().isEmpty() && !instrument.connection().equals(NO_CONNECTION);
  }

  private static final class Mean {
    private double weights;
    private double sum;

    void add(double weight, double value) {
      double counts = Math.max(0, weight);
      weights += counts;
      sum += counts * value;
    }

    double value() {
      return sum / weights;
    }
  }
}
