package org.leeway.world;

/** What a manager does to the frames within which an office works, on top of policy. */
public final class Frames {
  private double clarityShift;
  private double auditShift;
  private double auditFelt;
  private double climateShift;
  private double levelShift;

  /** How much clearer (positive) or less clear the manager has made when room may be used. */
  public double clarityShift() {
    return clarityShift;
  }

  public void shiftClarity(double newShift) {
    clarityShift = newShift;
  }

  /** How many more (positive) or fewer files the manager has looked into, of all in a year. */
  public double auditShift() {
    return auditShift;
  }

  public void shiftAudit(double newShift) {
    auditShift = newShift;
  }

  /** How much safer (positive) or less safe the manager has made it to tell what went wrong. */
  public double climateShift() {
    return climateShift;
  }

  public void shiftClimate(double newShift) {
    climateShift = newShift;
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
