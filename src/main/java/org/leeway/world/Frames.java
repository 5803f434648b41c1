package org.leeway.world;

/** What a manager does to the frames within which an office works, on top of policy. */
public final class Frames {
  private double clarityShift;
  private double auditFelt;
  private double levelShift;

  /** How much clearer (positive) or less clear the manager has made when room may be used. */
  public double clarityShift() {
    return clarityShift;
  }

  public void shiftClarity(double newShift) {
    clarityShift = newShift;
  }

  /** How much professionals feel that files are looked into, 0 to 1. */
  public double auditFelt() {
    return auditFelt;
  }

  public void feelAudit(double felt) {
    auditFelt = felt;
  }

  /** How much more (positive) or less the manager asks than the level of the target. */
  public double levelShift() {
    return levelShift;
  }

  public void shiftLevel(double newShift) {
    levelShift = newShift;
  }
}
