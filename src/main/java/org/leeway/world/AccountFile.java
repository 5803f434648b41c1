package org.leeway.world;

/**
 * What a person got this week, for those who look on: no rule reads it. Amounts of another week
 * count as nothing, so that nobody has to empty them.
 */
public final class AccountFile {
  /** In {@link #paid}: a benefit for somebody without work. */
  private static final int IN_FULL = 1;

  /** In {@link #paid}: what is left of one beside a job. */
  private static final int BESIDE = 2;

  private final IntColumn week;
  private final ByteColumn paid;
  private final FloatColumn benefit;
  private final FloatColumn service;
  private final FloatColumn earned;
  private final FloatColumn minutes;
  private final ByteColumn applications;

  AccountFile(ColumnTable table) {
    week = table.ints(Jobseekers.NEVER);
    paid = table.bytes(0);
    benefit = table.floats();
    service = table.floats();
    earned = table.floats();
    minutes = table.floats();
    applications = table.bytes(0);
  }

  /** Notes a benefit for this week, in euro; none is left of it when it is cut in full. */
  public void pay(int row, int now, double euro) {
    turn(row, now);
    paid.set(row, IN_FULL);
    benefit.add(row, euro);
  }

  /**
   * Notes a part of a benefit that is paid beside a job, in euro: who works is not on a benefit by
   * it, and has not left it either.
   */
  public void payBeside(int row, int now, double euro) {
    turn(row, now);
    paid.set(row, paid.get(row) | BESIDE);
    benefit.add(row, euro);
  }

  /** Notes what an instrument, a subsidy or guidance costs this week, in euro. */
  public void spend(int row, int now, double euro) {
    turn(row, now);
    service.add(row, euro);
  }

  /** Notes a wage, in euro. */
  public void earn(int row, int now, double euro) {
    turn(row, now);
    earned.add(row, euro);
  }

  /** Notes minutes of conversation. */
  public void talk(int row, int now, double minutesOfConversation) {
    turn(row, now);
    minutes.add(row, minutesOfConversation);
  }

  /** Notes applications that a person on a benefit wrote. */
  public void apply(int row, int now, int written) {
    turn(row, now);
    applications.set(row, applications.get(row) + written);
  }

  private void turn(int row, int now) {
    if (week.get(row) != now) {
      week.set(row, now);
      paid.set(row, 0);
      benefit.set(row, 0);
      service.set(row, 0);
      earned.set(row, 0);
      minutes.set(row, 0);
      applications.set(row, 0);
    }
  }

  /** True when a benefit was due in a week. */
  public boolean isPaid(int row, int asked) {
    return week.get(row) == asked && (paid.get(row) & IN_FULL) != 0;
  }

  /** True when a part of a benefit was paid beside a job in a week. */
  public boolean isPaidBeside(int row, int asked) {
    return week.get(row) == asked && (paid.get(row) & BESIDE) != 0;
  }

  /** Euro of benefit in a week. */
  public double benefit(int row, int asked) {
    return week.get(row) == asked ? benefit.get(row) : 0;
  }

  /** Euro of the benefit that was paid last. */
  double lastBenefit(int row) {
    return benefit.get(row);
  }

  /** Euro of instruments, subsidies and guidance in a week. */
  public double service(int row, int asked) {
    return week.get(row) == asked ? service.get(row) : 0;
  }

  /** Euro of wage in a week. */
  public double earned(int row, int asked) {
    return week.get(row) == asked ? earned.get(row) : 0;
  }

  /** Minutes of conversation in a week. */
  public double minutes(int row, int asked) {
    return week.get(row) == asked ? minutes.get(row) : 0;
  }

  /** Applications written in a week. */
  public int applications(int row, int asked) {
    return week.get(row) == asked ? applications.get(row) : 0;
  }
}
