package org.leeway.world;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.leeway.domain.Anchoring;
import org.leeway.domain.Rung;
import org.leeway.domain.State;
import org.leeway.domain.Status;

/**
 * All people of a region who look for work, are served, or were placed: one row each. Abilities and
 * attitudes lie between 0 (none) and 1 (all that jobs ask). Rows of people who left are used again;
 * a person is known by {@link #id}, not by row.
 */
public final class Jobseekers extends ColumnTable {
  private static final Rung[] RUNGS = Rung.values();
  private static final Status[] POSITIONS = Status.values();

  /** Value of week columns when the event has not happened. */
  public static final int NEVER = Integer.MIN_VALUE;

  /** In {@link #moved}: how much the person wants to search was not worked out since. */
  public static final int DRIVE = 1;

  /** In {@link #moved}: what the person could do in a job was not worked out since. */
  public static final int ABILITY = 2;

  static final int ALL_WORKED_OUT = DRIVE | ABILITY;

  /** Name in draws. */
  public final LongColumn id = longs();

  /** Where people stand. */
  public final StatusColumn status = statuses();

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

  /** Which problems count for this person: a bit each, by their place in {@link Problems}. */
  public final LongColumn barriers = longs();

  /** How heavy the problems weigh that are not the lack of a state. */
  public final ProblemColumn problems = problems();

  /** Where the person lives: km east of the middle of the region. */
  public final FloatColumn east = floats();

  /** Where the person lives: km north of the middle of the region. */
  public final FloatColumn north = floats();

  /** 1 for who has a car for the way to work. */
  public final ByteColumn car = bytes(0);

  /** Hours a week that the person can work. */
  public final FloatColumn capacity = floats();

  /** What must be worked out anew, because states, gains or problems moved: a bit each. */
  public final ByteColumn moved = bytes(ALL_WORKED_OUT);

  /** Will to search, apart from pressure and from what work pays, as last worked out. */
  public final FloatColumn drive = floats();

  /** Freedom to search that problems leave, as last worked out. */
  public final FloatColumn freedom = floats();

  /** Pressure to search, as last worked out. */
  public final FloatColumn pressed = floats();

  /** Applications that the person would write this week without duties and cuts. */
  public final FloatColumn wanted = floats();

  /** How far the service puts the person forward, as last worked out. */
  public final FloatColumn reach = floats();

  /** What the person could do in a job that fits altogether, as last worked out. */
  public final FloatColumn ability = floats();

  /**
   * Hazard of leaving the benefit or the search for other reasons than work that the person still
   * outlives; 0 when it was not drawn yet.
   */
  public final FloatColumn outlives = floats();

  /** Luck of losing the right to a benefit while at work. */
  public final RareColumn leaving = rares();

  /** Luck of leaving a job. */
  public final RareColumn leavingJob = rares();

  /** Luck of asking for a conversation. */
  public final RareColumn asking = rares();

  /** Last week for which slow change is worked out. */
  public final IntColumn livedUntil = ints(0);

  /** What the person has of each state, apart from what service added. */
  public final StateColumn states = states(moved);

  /** How much the problems take of the freedom to search; 0 is nothing. */
  public final FloatColumn burden = floats();

  /** How much the problems hide in letters and talks of what the person can do. */
  public final FloatColumn burdenPresenting = floats();

  /** How much the problems take of what the person brings to a job. */
  public final FloatColumn burdenAtWork = floats();

  /** How much the problems take of the chance to keep a job. */
  public final FloatColumn burdenInJob = floats();

  /** Chance per week that one of the problems passes by itself; two in a week are neglected. */
  public final FloatColumn passing = floats();

  /** Hours a week that programmes take, as a share of a full week. */
  public final FloatColumn activity = floats();

  /** Support from home and friends for working. */
  public final FloatColumn support = floats();

  /** Share of the people around the person who work. */
  public final FloatColumn surroundings = floats();

  /** Trust in the professional. */
  public final FloatColumn trust = floats();

  /** Resistance against being steered. */
  public final FloatColumn reactance = floats();

  /** Gains from service, by state and anchoring level. */
  public final GainColumn gains = gains(moved);

  /** The states that were moved since gains last faded, a bit each. */
  public final IntColumn stimulated = ints(0);

  /** Intermediate goals that were ever reached since the person came, a bit each. */
  public final IntColumn goalsReached = ints(0);

  /** Mechanisms that ever worked since the person came, a bit each. */
  public final IntColumn mechanismsFired = ints(0);

  /** 1 for people outside the service who have a job and look for another. */
  public final ByteColumn employed = bytes(0);

  /** 1 for who has accepted a job and has yet to start. */
  public final ByteColumn engaged = bytes(0);

  /** Last week in which the person wrote an application. */
  public final IntColumn searched = ints(NEVER);

  /** The vacancies that the person applied for last. */
  public final AnsweredColumn answered = answered();

  /** Week in which the spell without work began. */
  public final IntColumn jobless = ints(0);

  /** Weeks without work before the last job. */
  public final IntColumn gapBefore = ints(0);

  /** Week in which the right to the present benefit began. */
  public final IntColumn rightFrom = ints(0);

  /** Week in which the right to the benefit ends; {@link Integer#MAX_VALUE} when it does not. */
  public final IntColumn rightEnds = ints(Integer.MAX_VALUE);

  /** A {@link org.leeway.domain.Household}, by place. */
  public final ByteColumn household = bytes(0);

  /** Gross euro a month of the last job, holiday pay included. */
  public final FloatColumn formerWage = floats();

  /**
   * What the law in force gives without work, euro a month, as it was looked at last: net of social
   * assistance, gross of the others.
   */
  public final FloatColumn entitled = floats();

  /** Place among all in the order of exemption from duties: the highest are exempt first. */
  public final FloatColumn exemption = floats();

  /** How little work brings by law: 0 is a full gain, 1 an income trap. */
  public final FloatColumn trap = floats();

  /** How often somebody was found to fall short of a duty under this right. */
  public final ByteColumn offences = bytes(0);

  /** 1 for who refused suitable work that a professional had put them forward for, lately. */
  public final ByteColumn refused = bytes(0);

  /** Part of the benefit that is cut, while it is. */
  public final FloatColumn cut = floats();

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

  /** The organisation offers the person no programme, or no longer. */
  public static final int NOT_KEPT = 0;

  /** The organisation works with the person. */
  public static final int KEPT = 1;

  /** Handed back by a strategy that did not get on: served as without a strategy. */
  public static final int RETURNED = 2;

  /** Whether the organisation works with the person: {@link #NOT_KEPT} and what follows it. */
  public final ByteColumn kept = bytes(KEPT);

  /** 1 when the person is in the target group register of the jobs agreement. */
  public final ByteColumn targetGroup = bytes(0);

  /** Sheltered work: 0 not for this person, 1 on the waiting list, 2 in a sheltered job. */
  public final ByteColumn sheltered = bytes(0);

  /**
   * The rung of the participation ladder outside paid work, 1 to 4; 0 when it was not looked at
   * yet.
   */
  public final ByteColumn rung = bytes(0);

  /** 1 when a disability benefit is for a part of what the person could earn, 0 for all of it. */
  public final ByteColumn partial = bytes(0);

  /** 1 when a claim to a benefit for the partially disabled was turned down in the run. */
  public final ByteColumn turnedDown = bytes(0);

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

  /** Room for who is looked at by the law. */
  final Claimant claimant = new Claimant();

  private final RowList served = new RowList();
  private final RowList outside = new RowList();
  private final RowList working = new RowList();
  private final RowList stopped = new RowList();
  private int[] free = new int[0];
  private int freeRows;
  private @Nullable Object workedOutUnder;
  private @Nullable Object lookedUnder;
  private int lookedUnderSince;

  Jobseekers() {}

  /** The rung of the participation ladder on which a person stands in a week. */
  public Rung rungNow(int row, int week) {
    if (is(row, Status.WORKING)) {
      boolean helped = work.subsidisedUntil.get(row) >= week || work.guidedUntil.get(row) >= week;
      return helped ? Rung.SUPPORTED : Rung.PAID;
    }
    return RUNGS[Math.max(0, rung.get(row) - 1)];
  }

  /** A row for somebody new, with empty values. */
  public int enter() {
    if (freeRows == 0) {
      return append();
    }
    int row = free[--freeRows];
    reset(row);
    return row;
  }

  /**
   * Forgets the person in a row: nobody of any name stands there. What else the row holds is
   * emptied when somebody enters, who then needs all of it at hand.
   */
  public void leave(int row) {
    status.reset(row);
    id.reset(row);
    treated.reset(row);
    if (freeRows == free.length) {
      free = Arrays.copyOf(free, Math.max(16, free.length * 2));
    }
    free[freeRows++] = row;
  }

  /** True when something must be worked out anew; from now on it counts as worked out. */
  public boolean mustWorkOut(int row, int what) {
    int before = moved.get(row);
    if ((before & what) == 0) {
      return false;
    }
    moved.set(row, before & ~what);
    return true;
  }

  /** Forgets what was worked out under other rules. */
  public void keepWhatWasWorkedOutUnder(Object rules) {
    if (workedOutUnder != rules) {
      workedOutUnder = rules;
      workOutAllAnew();
    }
  }

  /** The week since which what work brings is looked at under the same rules as now. */
  public int underSince(Object rules, int week) {
    if (lookedUnder != rules) {
      lookedUnder = rules;
      lookedUnderSince = week;
    }
    return lookedUnderSince;
  }

  /** Forgets all that was worked out. */
  public void workOutAllAnew() {
    for (int row = 0; row < rows(); row++) {
      moved.set(row, ALL_WORKED_OUT);
    }
  }

  /** True when a row holds a person in the given position. */
  public boolean is(int row, Status expected) {
    return status.get(row) == expected.ordinal();
  }

  /** How many people are in a position, or rows free. */
  public int number(Status position) {
    if (position != Status.NOBODY) {
      return status.number(position);
    }
    int people = 0;
    for (Status taken : POSITIONS) {
      people += taken == Status.NOBODY ? 0 : status.number(taken);
    }
    return rows() - people;
  }

  /** The rows of all who are served now; the same list holds others when it is asked again. */
  public RowList served() {
    served.gather(status, Status.SERVED.ordinal(), rows());
    return served;
  }

  /** The rows of all who look for a job outside the service now. */
  public RowList outside() {
    outside.gather(status, Status.OUTSIDE.ordinal(), rows());
    return outside;
  }

  /** The rows of all who stopped looking and are in view. */
  public RowList stopped() {
    stopped.gather(status, Status.STOPPED.ordinal(), rows());
    return stopped;
  }

  /** The rows of all who are at work now. */
  public RowList working() {
    working.gather(status, Status.WORKING.ordinal(), rows());
    return working;
  }

  /** What the person has of a state, with what service added; 0 to 1. */
  public double now(State state, int row) {
    return bounded(states.get(row, state) + gains.sum(row, state));
  }

  /** All gains of a state together. */
  public double gain(State state, int row) {
    return gains.sum(row, state);
  }

  /** Adds to what service gave of a state. */
  public void gain(int row, State state, Anchoring level, double amount) {
    int bit = 1 << state.ordinal();
    gains.add(row, state, level, amount);
    stimulated.set(row, stimulated.get(row) | bit);
  }

  /** The part of the freedom to search that problems take, less what is in hand. */
  public double burdenNow(int row) {
    return burden.get(row) * (1 - now(State.RELIEF, row));
  }

  /** The part of what a person can do that problems hide from employers, less what is in hand. */
  public double burdenPresentingNow(int row) {
    return burdenPresenting.get(row) * (1 - now(State.RELIEF, row));
  }

  /** The part of what a person brings to a job that problems take, less what is in hand. */
  public double burdenAtWorkNow(int row) {
    return burdenAtWork.get(row) * (1 - now(State.RELIEF, row));
  }

  /** The part of the chance to keep a job that problems take, less what is in hand. */
  public double burdenInJobNow(int row) {
    return burdenInJob.get(row) * (1 - now(State.RELIEF, row));
  }

  /** The five skills of self-direction, as one [zelfsturing]. */
  public double selfDirectionNow(int row) {
    return (now(State.INITIATIVE, row)
            + now(State.GOAL_SETTING, row)
            + now(State.PLANNING, row)
            + now(State.CARRYING_OUT, row)
            + now(State.REFLECTION, row))
        / 5;
  }

  private static double bounded(double value) {
    return value < 0 ? 0 : value > 1 ? 1 : value;
  }
}
