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
  private final List<Professional> professionals = new ArrayList<>();
  private double fullTimers;
  private double budget;
  private double roomShift;
  private double peerLearning;
  private double groupMotivation;
  private int groupMembers;
  private double peers = 0.5;
  private boolean treated;
  private final Stereotypes stereotypes = new Stereotypes();

  Office(OrganisationType organisation, long id, Manager manager) {
    this.organisation = organisation;
    this.id = id;
    this.manager = manager;
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
  }

  public void spend(double euro) {
    budget -= euro;
  }

  /** How far the manager has widened (positive) or narrowed the room that policy grants. */
  public double roomShift() {
    return roomShift;
  }

  public void shiftRoom(double newShift) {
    roomShift = newShift;
  }

  /** How much colleagues learn from each other [intervisie], 0 to 1. */
  public double peerLearning() {
    return peerLearning;
  }

  public void setPeerLearning(double level) {
    peerLearning = level;
  }

  /** Somebody takes part in a group this week. */
  public void joinGroup(double motivation) {
    groupMotivation += motivation;
    groupMembers++;
  }

  /** A new week for groups: what they were like stays known for a week. */
  public void turnGroups() {
    peers = groupMembers > 0 ? groupMotivation / groupMembers : peers;
    groupMotivation = 0;
    groupMembers = 0;
  }

  /** Mean motivation of those who were in groups last week. */
  public double peers() {
    return peers;
  }

  /** True while the rules of a treatment hold for the office as a whole. */
  public boolean isTreated() {
    return treated;
  }

  public void setTreated(boolean isTreated) {
    treated = isTreated;
  }
}
