package org.leeway.world;

import java.util.ArrayList;
import java.util.List;
import org.leeway.domain.OrganisationType;

/**
 * What an organisation is in one region: a manager, the professionals on their chairs, a budget,
 * and the room they have.
 */
public final class Office {
  private final OrganisationType organisation;
  private final long id;
  private final Manager manager;
  private final Frames frames = new Frames();
  private final Division division = new Division();
  private final Team team;
  private final List<Professional> professionals = new ArrayList<>();
  private double fullTimers;
  private double budget;
  private double budgetBefore;
  private double granted;
  private double spent;
  private double staff;
  private double visitsLeft;
  private int visitsMade;
  private double roomShift;
  private double relativeSize;
  private final GroupMembers groups;
  private boolean treated;
  private final Stereotypes stereotypes = new Stereotypes();

  /**
   * An office without staff.
   *
   * @param team what its professionals share
   * @param groups people in its groups
   */
  Office(OrganisationType organisation, long id, Manager manager, Team team, GroupMembers groups) {
    this.team = team;
    this.organisation = organisation;
    this.id = id;
    this.manager = manager;
    this.groups = groups;
  }

  public OrganisationType organisation() {
    return organisation;
  }

  public long id() {
    return id;
  }

  public Manager manager() {
    return manager;
  }

  /** What the manager does to the frames of discretion. */
  public Frames frames() {
    return frames;
  }

  /** How clients are divided among the professionals. */
  public Division division() {
    return division;
  }

  /** What the professionals do and know together. */
  public Team team() {
    return team;
  }

  /** The professionals by chair. */
  public List<Professional> professionals() {
    return professionals;
  }

  public Professional professional(int chair) {
    return professionals.get(chair);
  }

  /**
   * Full-time professionals, at the scale of the agents (a fraction where an agent stands for many
   * people).
   */
  public double fullTimers() {
    return fullTimers;
  }

  public void employ(double newFullTimers) {
    fullTimers = newFullTimers;
  }

  /** What clients of a kind are generally like, as the professionals saw it. */
  public Stereotypes stereotypes() {
    return stereotypes;
  }

  /** Euro left for instruments. */
  public double budget() {
    return budget;
  }

  public void grant(double euro) {
    budget += euro;
    granted += euro;
  }

  public void spend(double euro) {
    budget -= euro;
    spent += euro;
  }

  /** Notes what the professionals cost this week. */
  public void payStaff(double euro) {
    staff += euro;
  }

  /** A new week: nothing is granted, spent or paid so far. */
  void turnAccounts() {
    budgetBefore = budget;
    granted = 0;
    spent = 0;
    staff = 0;
  }

  /** Euro spent on instruments this week. */
  public double spent() {
    return spent;
  }

  /** Euro for professionals this week. */
  public double staff() {
    return staff;
  }

  /** How much the budget differs from what it was, with what was granted and spent this week. */
  public double unexplained() {
    return budget - (budgetBefore + granted - spent);
  }

  /**
   * Gives time for visits to employers.
   *
   * @param number visits, in agents: a part of one where an agent stands for many people
   * @param most how many can be saved up
   */
  public void grantVisits(double number, double most) {
    visitsLeft = Math.min(visitsLeft + number, Math.max(1, most));
    visitsMade = 0;
  }

  /** True when there is time for a visit to an employer. */
  public boolean hasTimeToVisit() {
    return visitsLeft >= 1;
  }

  /** Visits an employer for a client. */
  public void visit() {
    visitsLeft--;
    visitsMade++;
  }

  /** Visits that were made for clients since time was last given. */
  public int visitsMade() {
    return visitsMade;
  }

  /** How far the manager has widened (positive) or narrowed the room that policy grants. */
  public double roomShift() {
    return roomShift;
  }

  /**
   * How large the organisation is in this region as against where most clients of its type are
   * served: 1 for twice as large, -1 for half.
   */
  public double relativeSize() {
    return relativeSize;
  }

  /**
   * Says how large the organisation is.
   *
   * @param doublings how often the usual size must be doubled to come to it; below 0 for a smaller
   */
  public void measure(double doublings) {
    relativeSize = doublings;
  }

  public void shiftRoom(double newShift) {
    roomShift = newShift;
  }

  /** What people in its groups are like. */
  public GroupMembers groups() {
    return groups;
  }

  /** True while the rules of a treatment hold for the office as a whole. */
  public boolean isTreated() {
    return treated;
  }

  public void setTreated(boolean isTreated) {
    treated = isTreated;
  }
}
