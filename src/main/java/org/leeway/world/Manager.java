package org.leeway.world;

/**
 * The manager of an office: watches its figures, as they come in and as far as they can be trusted,
 * and reacts in an own style.
 */
public final class Manager {
  private final long id;
  private final double tightening;
  private final double supportive;
  private final double tolerant;
  private final Reports reports = new Reports();
  private double expected = Double.NaN;

  /**
   * @param id name in draws
   * @param tightening how far bad figures are answered with tighter rules, 0 to 1
   * @param supportive how far they are answered with support, 0 to 1
   * @param tolerant how far a job counts whatever becomes of it, 0 to 1
   */
  Manager(long id, double tightening, double supportive, double tolerant) {
    this.id = id;
    this.tightening = tightening;
    this.supportive = supportive;
    this.tolerant = tolerant;
  }

  public long id() {
    return id;
  }

  public double tightening() {
    return tightening;
  }

  public double supportive() {
    return supportive;
  }

  public double tolerant() {
    return tolerant;
  }

  /** The figures of the office, week by week. */
  public Reports reports() {
    return reports;
  }

  /**
   * Placements per client-week in a period of the past, less jobs that broke off early as far as
   * the manager minds; NaN where there is no report of anybody.
   *
   * @param delay weeks before now in which the period ended
   * @param period weeks that the period lasted
   */
  public double figure(int delay, int period) {
    return reports.share(delay, period, 1 - tolerant);
  }

  /** What the manager has come to expect of the figure; NaN at first. */
  public double expected() {
    return expected;
  }

  /** The expectation moves a share of the way to what was seen. */
  public void learn(double seen, double share) {
    if (!Double.isNaN(seen)) {
      expected = Double.isNaN(expected) ? seen : expected + share * (seen - expected);
    }
  }
}
