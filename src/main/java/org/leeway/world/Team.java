package org.leeway.world;

import java.util.ArrayList;
import java.util.List;

/**
 * What the professionals of an office do and know together: time to talk cases over, what groups of
 * colleagues have brought together, what the office's own cases show, and what went wrong.
 */
public final class Team {
  private final List<Pool> pools = new ArrayList<>();
  private final CaseBook cases;
  private final int instruments;
  private double extraHours;
  private int incidents;
  private int brokenOff;

  Team(int instruments) {
    this.instruments = instruments;
    this.cases = new CaseBook(instruments);
  }

  /** Hours of intervision per professional and month above (or below) what policy gives. */
  public double extraHours() {
    return extraHours;
  }

  public void addHours(double newExtraHours) {
    extraHours = newExtraHours;
  }

  /** What a group of colleagues has brought together, by the place of the group. */
  public Pool pool(int group) {
    while (pools.size() <= group) {
      pools.add(new Pool(instruments, StaffMaker.KINDS));
    }
    return pools.get(group);
  }

  /** What the cases of the office show. */
  public CaseBook cases() {
    return cases;
  }

  /** A job after a deviation broke off, and somebody noticed. */
  public void notice() {
    incidents++;
  }

  /** What was noticed since this was last asked. */
  public int takeIncidents() {
    int noticed = incidents;
    incidents = 0;
    return noticed;
  }

  /** A job of a former client broke off early. */
  public void breakOff() {
    brokenOff++;
  }

  /** Jobs that broke off early since this was last asked. */
  public int takeBrokenOff() {
    int broken = brokenOff;
    brokenOff = 0;
    return broken;
  }
}
