package org.leeway.process;

import org.leeway.decision.Steering;
import org.leeway.draw.Purpose;
import org.leeway.world.Office;
import org.leeway.world.Region;

/**
 * An office as its manager sees and changes it. What a manager changes stays within bounds and
 * works from the next week on.
 *
 * @param seen the figure of the period as the manager sees it
 * @param incidents deviations that went wrong and were noticed
 * @param mostShift how far room, clarity, audit and climate can be moved away from policy
 */
record OfficeSteering(
    Region region,
    Office office,
    Week week,
    Intervision meetings,
    Credit credit,
    double seen,
    double incidents,
    double mostShift)
    implements Steering {
  @Override
  public double expected() {
    return office.manager().expected();
  }

  @Override
  public double tightening() {
    return office.manager().tightening();
  }

  @Override
  public double supportive() {
    return office.manager().supportive();
  }

  @Override
  public double tolerant() {
    return office.manager().tolerant();
  }

  @Override
  public double room() {
    return office.roomShift();
  }

  @Override
  public double clarity() {
    return office.frames().clarityShift();
  }

  @Override
  public double audit() {
    return office.frames().auditShift();
  }

  @Override
  public double climate() {
    return office.frames().climateShift();
  }

  @Override
  public double intervision() {
    return meetings.hours(office);
  }

  @Override
  public double usualIntervision() {
    return meetings.policyHours(office);
  }

  @Override
  public double level() {
    return credit.level(office);
  }

  @Override
  public double reached() {
    return credit.reached(office);
  }

  @Override
  public void shiftRoom(double by) {
    office.shiftRoom(bounded(room() + by));
  }

  @Override
  public void shiftClarity(double by) {
    office.frames().shiftClarity(bounded(clarity() + by));
  }

  @Override
  public void shiftAudit(double by) {
    office.frames().shiftAudit(bounded(audit() + by));
  }

  @Override
  public void shiftClimate(double by) {
    office.frames().shiftClimate(bounded(climate() + by));
  }

  @Override
  public void setIntervision(double hours) {
    double most = meetings.mostHours();
    office.team().addHours(Math.max(0, Math.min(most, hours)) - usualIntervision());
  }

  @Override
  public void setLevel(double level) {
    office.frames().shiftLevel(office.frames().levelShift() + Math.max(0, level) - level());
  }

  @Override
  public double uniform(int index) {
    return region.draws().uniform(Purpose.OWN_MANAGER, office.manager().id(), week.number(), index);
  }

  private double bounded(double shift) {
    return Math.max(-mostShift, Math.min(mostShift, shift));
  }
}
