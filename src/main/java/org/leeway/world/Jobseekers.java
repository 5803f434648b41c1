package org.leeway.world;

import java.util.Arrays;
import org.leeway.domain.State;
import org.leeway.domain.Status;

/**
 * All people of a region who look for work, are served, or were placed: one row each. Abilities and
 * attitudes lie between 0 (none) and 1 (all that jobs ask). Rows of people who left are used again;
 * a person is known by {@link #id}, not by row.
 */
public final class Jobseekers extends ColumnTable {
  /** Value of week columns when the event has not happened. */
  public static final int NEVER = Integer.MIN_VALUE;

  /** Name in draws. */
  public final LongColumn id = longs();

  /** A {@link Status}, by place. */
  public final ByteColumn status = bytes(0);

  /** A {@link org.leeway.domain.Scheme}, by place; -1 outside the service. */
  public final ByteColumn scheme = bytes(-1);

  /** Week of birth, counted from the start of the run (negative). */
  public final IntColumn born = ints(0);

  /** 1 for women. */
  public final ByteColumn female = bytes(0);

  /** Schooling: 0 low, 1 middle, 2 high. */
  public final ByteColumn education = bytes(0);

  /** Migration background: 0 Dutch, 1 western, 2 non-western. */
  public final ByteColumn origin = bytes(0);

  /** Sector of the occupation, place in the list of sectors of the data pack. */
  public final ByteColumn sector = bytes(0);

  /** Set of {@link org.leeway.domain.Barrier}s. */
  public final IntColumn barriers = ints(0);

  /** Hours a week that the person can work. */
  public final FloatColumn capacity = floats();

  /** Occupational skill. */
  public final FloatColumn skill = floats();

  /** Work rhythm and employee skills. */
  public final FloatColumn rhythm = floats();

  /** Knowing where and how to look and apply. */
  public final FloatColumn search = floats();

  /** Motivation from within. */
  public final FloatColumn motivation = floats();

  /** Belief that it can be done. */
  public final FloatColumn confidence = floats();

  /** How much practical and health problems weigh; 0 is nothing. */
  public final FloatColumn burden = floats();

  /** Weak ties to people in work. */
  public final FloatColumn ties = floats();

  /** Support from home and friends for working. */
  public final FloatColumn support = floats();

  /** The five skills of self-direction, as one. */
  public final FloatColumn selfDirection = floats();

  /** Trust in the professional. */
  public final FloatColumn trust = floats();

  /** Resistance against being steered. */
  public final FloatColumn reactance = floats();

  /** Gains from service, by state and anchoring level. */
  public final GainColumn gains = gains();

  /** 1 when any gain is left. */
  public final ByteColumn gained = bytes(0);

  /** Week in which the spell without work began. */
  public final IntColumn jobless = ints(0);

  /** Week in which the right to the benefit ends; {@link Integer#MAX_VALUE} when it does not. */
  public final IntColumn rightEnds = ints(Integer.MAX_VALUE);

  /** Week until which the benefit is cut. */
  public final IntColumn sanctionedUntil = ints(NEVER);

  /** Applications written per week, smoothed: what a professional can see of the effort. */
  public final FloatColumn effort = floats();

  /** Applications written this week. */
  public final ByteColumn applied = bytes(0);

  /** Set of the cohorts in which the person was enrolled, one bit each, by their place. */
  public final LongColumn enrolled = longs();

  /** Last week in which somebody who follows the person still looks. */
  public final IntColumn followedUntil = ints(NEVER);

  /** 0 when the organisation refused the person at entry; 1 otherwise. */
  public final ByteColumn taken = bytes(1);

  /** Set of the intermediate goals ever reached since entry, one bit each, by their number. */
  public final IntColumn goalsReached = ints(0);

  /** Set of the mechanisms that ever worked on the person since entry, one bit each. */
  public final IntColumn mechanismsFired = ints(0);

  /** 1 while the rules of a treatment hold for this person alone. */
  public final ByteColumn treated = bytes(0);

  /** What the professional and the person are doing together. */
  public final ServiceFile service = new ServiceFile(this);

  /** The job that the person was placed in. */
  public final WorkFile work = new WorkFile(this);

  /** What is counted of the person. */
  public final CountFile count = new CountFile(this);

  /** What the person got this week. */
  public final AccountFile account = new AccountFile(this);

  private int[] free = new int[0];
  private int freeRows;

  Jobseekers() {}

  /** A row for somebody new, with empty values. */
  public int enter() {
    return freeRows > 0 ? free[--freeRows] : append();
  }

  /** Forgets the person in a row. */
  public void leave(int row) {
    reset(row);
    if (freeRows == free.length) {
      free = Arrays.copyOf(free, Math.max(16, free.length * 2));
    }
    free[freeRows++] = row;
  }

  /** True when a row holds a person in the given position. */
  public boolean is(int row, Status expected) {
    return status.get(row) == expected.ordinal();
  }

  /** All gains of a state together. */
  public double gain(State state, int row) {
    return gained.get(row) == 0 ? 0 : gains.sum(row, state);
  }

  /** Occupational skill with what was learned. */
  public double skillNow(int row) {
    return bounded(skill.get(row) + gain(State.SKILL, row));
  }

  /** Rhythm with what was practised. */
  public double rhythmNow(int row) {
    return bounded(rhythm.get(row) + gain(State.RHYTHM, row));
  }

  /** Search skill with what was learned. */
  public double searchNow(int row) {
    return bounded(search.get(row) + gain(State.SEARCH, row));
  }

  /** Motivation from within, with what service raised or wore down. */
  public double motivationNow(int row) {
    return bounded(motivation.get(row) + gain(State.MOTIVATION, row));
  }

  /** Confidence with what service raised. */
  public double confidenceNow(int row) {
    return bounded(confidence.get(row) + gain(State.CONFIDENCE, row));
  }

  /** Burden with what was relieved. */
  public double burdenNow(int row) {
    return bounded(burden.get(row) - gain(State.RELIEF, row));
  }

  /** Pressure from outside. */
  public double pressureNow(int row) {
    return bounded(gain(State.PRESSURE, row));
  }

  private static double bounded(double value) {
    return value < 0 ? 0 : value > 1 ? 1 : value;
  }
}
