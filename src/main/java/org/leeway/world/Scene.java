package org.leeway.world;

/**
 * The setting in which something works on a person now: how many hours a week it takes, whether in
 * a group and with what kind of people, and for how long already. Set before mechanisms work, gone
 * with the next person.
 */
public final class Scene {
  private final double usualPeers;
  private double hours;
  private boolean talk;
  private boolean group;
  private double peers;
  private double weeks;
  private double dose;
  private int weeksInService;

  /**
   * A scene in which nothing is set yet.
   *
   * @param usualPeers motivation that counts as that of peers where there are none, 0 to 1
   */
  Scene(double usualPeers) {
    this.usualPeers = usualPeers;
  }

  /** A conversation of two, without a programme. */
  public void alone() {
    set(0, false, 0, 0);
  }

  /**
   * A conversation, which takes so many hours of the week as a share of a full one. Talk moves a
   * person; it puts no coach, subsidy or introduction between the person and an employer.
   */
  public void talk(double share, boolean inGroup, double peersOfGroup) {
    set(share, inGroup, peersOfGroup, 0);
    talk = true;
  }

  /** True in a conversation. */
  public boolean isTalk() {
    return talk;
  }

  /**
   * Sets the scene.
   *
   * @param newHours hours a week of the person, as a share of a full week
   * @param inGroup true in a group
   * @param newPeers mean motivation of the group
   * @param newWeeks weeks that it has gone on, as a share of a year, at most 1
   */
  public void set(double newHours, boolean inGroup, double newPeers, double newWeeks) {
    talk = false;
    hours = newHours;
    group = inGroup;
    peers = newPeers;
    weeks = newWeeks;
  }

  /** Weeks for which the person has been in service. */
  public void weeksInService(int newWeeks) {
    weeksInService = newWeeks;
  }

  public int weeksInService() {
    return weeksInService;
  }

  /** Part of a full dose that the mechanism at work gets. */
  public void dose(double newDose) {
    dose = newDose;
  }

  public double dose() {
    return dose;
  }

  /** Hours a week, as a share of a full week. */
  public double hours() {
    return hours;
  }

  public boolean isGroup() {
    return group;
  }

  /** Mean motivation of the others in the group; outside one, that of usual peers. */
  public double peers() {
    return group ? peers : usualPeers;
  }

  /** Weeks that it has gone on, as a share of a year. */
  public double weeks() {
    return weeks;
  }
}
