package org.leeway.world;

/** How a professional's week stands against what is asked of it. */
public final class Load {
  private double pressure;
  private double undone;
  private boolean absent;

  /** Minutes asked by those who were due last, per minute that there was; 0 when nobody was due. */
  public double pressure() {
    return pressure;
  }

  public void press(double minutesAskedPerMinute) {
    pressure = minutesAskedPerMinute;
  }

  /** Part of the work beside clients that clients push aside this week, 0 to 1. */
  public double undone() {
    return undone;
  }

  public void leave(double partUndone) {
    undone = partUndone;
  }

  /** True in a week in which the professional is not at work. */
  public boolean isAbsent() {
    return absent;
  }

  public void setAbsent(boolean isAbsent) {
    absent = isAbsent;
  }

  /**
   * How far the work of the week exceeds the time, 0 to 1.
   *
   * @param strain strain from weeks before, 0 to 1
   */
  public double busy(double strain) {
    return Math.max(0, Math.min(1, pressure - 1 + strain));
  }
}
