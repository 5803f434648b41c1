package org.leeway.world;

/** The job in which a person works, while the person is followed. */
public final class WorkFile {
  /** Place of the employer in the region; -1 without a job. */
  public final IntColumn employer;

  /** Week in which the time at work began. */
  public final IntColumn started;

  /**
   * Week in which the present contract with the present employer began; later than {@link #started}
   * for who went straight on from one job to the next.
   */
  public final IntColumn since;

  /** Hours a week. */
  public final FloatColumn hours;

  /** Gross euro an hour. */
  public final FloatColumn wage;

  /** A {@link org.leeway.domain.Contract}, by place. */
  public final ByteColumn contract;

  /** What the person brings to the job, 0 to 1: what the person can do, as far as the job suits. */
  public final FloatColumn match;

  /** What the job must bring to pay its wage, as a productivity. */
  public final FloatColumn asked;

  /** How well the job suits the person, apart from what the person can do, 0 to 1. */
  public final FloatColumn fit;

  /** A {@link org.leeway.domain.Channel}, by place: how the job was found. */
  public final ByteColumn channel;

  /** Name in draws of the professional who put the person forward; 0 when nobody did. */
  public final LongColumn spoke;

  /** Week until which somebody guides on the job. */
  public final IntColumn guidedUntil;

  /** How much help on the job was promised, 0 to 1. */
  public final FloatColumn coached;

  /** Week until which the employer is paid a subsidy. */
  public final IntColumn subsidisedUntil;

  /**
   * The part of the minimum wage that a subsidy pays since the wage value was measured last; 0
   * before that, or when nothing was lacking.
   */
  public final FloatColumn lacking;

  /** Euro a week that the state pays the employer in the first years; 0 when it pays nothing. */
  public final FloatColumn credit;

  /** 1 when the law covers sick pay and the employer knew when the person was hired. */
  public final ByteColumn covered;

  /** Week in which the present or the next spell of sickness begins. */
  public final IntColumn sickFrom;

  /** Last week of the present spell of sickness. */
  public final IntColumn sickUntil;

  /** Week from which the place of work is adapted to the person. */
  public final IntColumn adaptedFrom;

  /** The part of the benefit that is paid beside the job, 0 to 1. */
  public final FloatColumn beside;

  WorkFile(ColumnTable table) {
    employer = table.ints(-1);
    started = table.ints(Jobseekers.NEVER);
    since = table.ints(Jobseekers.NEVER);
    hours = table.floats();
    wage = table.floats();
    contract = table.bytes(0);
    match = table.floats();
    asked = table.floats();
    fit = table.floats();
    channel = table.bytes(0);
    spoke = table.longs();
    guidedUntil = table.ints(Jobseekers.NEVER);
    coached = table.floats();
    subsidisedUntil = table.ints(Jobseekers.NEVER);
    lacking = table.floats();
    credit = table.floats();
    covered = table.bytes(0);
    sickFrom = table.ints(Jobseekers.NEVER);
    sickUntil = table.ints(Jobseekers.NEVER);
    adaptedFrom = table.ints(Jobseekers.NEVER);
    beside = table.floats();
  }
}
