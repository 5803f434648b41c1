package org.leeway.world;

/** The manager of an office: watches its figures and reacts in an own style. */
public final class Manager {
  private final long id;
  private final double tightening;
  private double expectedShare = Double.NaN;
  private double placed;
  private double served;

  /**
   * @param id name in draws
   * @param tightening 0 answers bad figures with support, 1 with tighter rules
   */
  Manager(long id, double tightening) {
    this.id = id;
    this.tightening = tightening;
  }

  public long id() {
    return id;
  }

  public double tightening() {
    return tightening;
  }

  /** Adds a week to the figures of the running period. */
  public void watch(double placedThisWeek, double servedThisWeek) {
    placed += placedThisWeek;
    served += servedThisWeek;
  }

  /** Placements per client-week in the running period; NaN before any client was served. */
  public double shareOfPeriod() {
    return served > 0 ? placed / served : Double.NaN;
  }

  /** What the manager has come to expect; NaN at first. */
  public double expectedShare() {
    return expectedShare;
  }

  /** Closes the period: the expectation moves a share of the way to what was seen. */
  public void closePeriod(double share) {
    double seen = shareOfPeriod();
    if (!Double.isNaN(seen)) {
      expectedShare =
          Double.isNaN(expectedShare) ? seen : expectedShare + share * (seen - expectedShare);
    }
    placed = 0;
    served = 0;
  }
}
