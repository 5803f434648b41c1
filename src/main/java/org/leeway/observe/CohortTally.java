package org.leeway.observe;

import org.leeway.domain.Outcome;
import org.leeway.world.Departure;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;

/**
 * What became of the people who are counted, per scheme and distance. All outcomes of a run are
 * about the same people: those whom it follows for 104 weeks or, when it is too short for that,
 * those whom it follows for 52.
 */
final class CohortTally {
  private static final int YEAR = 52;
  private static final int TWO_YEARS = 104;
  private static final int DURABLE_START = 78;

  private final int end;
  private final boolean twoYears;
  private final double[] followed = new double[Ledger.CELLS];
  private final double[] placedInYear = new double[Ledger.CELLS];
  private final double[] placedInTwoYears = new double[Ledger.CELLS];
  private final double[] lasting = new double[Ledger.CELLS];
  private final double[] benefitWeeks = new double[Ledger.CELLS];
  private final double[][] intake = new double[Intake.values().length][Ledger.CELLS];

  /**
   * @param end number of weeks of the run
   * @param countFrom week in which counting starts
   */
  CohortTally(int end, int countFrom) {
    this.end = end;
    this.twoYears = end - countFrom >= TWO_YEARS;
  }

  /** Adds a person whose count is final. */
  void add(Departure person) {
    if (person.since() + (twoYears ? TWO_YEARS : YEAR) > end) {
      return;
    }
    int cell = person.cell();
    followed[cell]++;
    benefitWeeks[cell] += person.benefitWeeks();
    if (within(person.placed(), person.since(), YEAR)) {
      placedInYear[cell]++;
    }
    if (within(person.placed(), person.since(), TWO_YEARS)) {
      placedInTwoYears[cell]++;
    }
    if (within(person.durable(), person.since(), DURABLE_START)) {
      lasting[cell]++;
    }
    if (person.taken()) {
      take(person);
    }
  }

  private void take(Departure person) {
    int cell = person.cell();
    intake[Intake.TAKEN.ordinal()][cell]++;
    if (within(person.placed(), person.since(), YEAR)) {
      intake[Intake.PLACED_52.ordinal()][cell]++;
    }
    if (within(person.placed(), person.since(), TWO_YEARS)) {
      intake[Intake.PLACED_104.ordinal()][cell]++;
    }
    if (within(person.durable(), person.since(), DURABLE_START)) {
      intake[Intake.LASTING.ordinal()][cell]++;
    }
  }

  /** A number of the intake in a cell. */
  double intake(Intake what, int cell) {
    return what == Intake.PEOPLE ? followed[cell] : intake[what.ordinal()][cell];
  }

  /** False when the run is too short for outcomes of more than a year. */
  boolean twoYears() {
    return twoYears;
  }

  private static boolean within(int event, int since, int weeks) {
    return event != Jobseekers.NEVER && event - since < weeks;
  }

  /** Sum of an outcome over the people in a cell. */
  double sum(Outcome outcome, int cell) {
    return switch (outcome) {
      case PLACED_52 -> placedInYear[cell];
      case PLACED_104 -> placedInTwoYears[cell];
      case DURABLE_26 -> lasting[cell];
      case BENEFIT_WEEKS -> benefitWeeks[cell];
      default -> throw new IllegalArgumentException(outcome.code() + " is not counted per person");
    };
  }

  /** Number of people in a cell who were followed long enough for an outcome. */
  double people(Outcome outcome, int cell) {
    return twoYears || outcome == Outcome.PLACED_52 ? followed[cell] : 0;
  }
}
