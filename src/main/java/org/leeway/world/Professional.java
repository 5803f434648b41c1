package org.leeway.world;

import org.leeway.domain.Archetype;
import org.leeway.domain.FactorCluster;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;

/**
 * A caseworker or adviser: what counts for them, how well they see, what they remember, and how
 * much time they have.
 */
public final class Professional {
  private final long id;
  private final int chair;
  private final int generation;
  private final Archetype archetype;
  private final Vita vita;
  private final Mind mind;
  private final double bias;
  private final double directiveness;
  private final Memory memory;
  private final TrustInClients trustInClients;
  private final Reflection reflection = new Reflection();
  private final Score score = new Score();
  private final Load load = new Load();
  private double reading = Double.NaN;
  private double competence;
  private double strain;
  private int caseload;
  private int disabled;
  private double minutesLeft;
  private double minutesPerContact;
  private double roundWeeks;
  private boolean treated;

  /**
   * @param id name in draws
   * @param chair place in the office
   * @param generation how many sat on that chair before
   * @param archetype kind of professional
   * @param vita who the professional is
   * @param mind what counts for the professional
   * @param competence substantive and personal competence, 0 to 1
   * @param bias how much the first picture of a client outweighs new signals, 0 to 1
   * @param directiveness 0 facilitating to 1 directive
   * @param memory what is remembered
   * @param trustInClients trust in clients in general
   */
  Professional(
      long id,
      int chair,
      int generation,
      Archetype archetype,
      Vita vita,
      Mind mind,
      double competence,
      double bias,
      double directiveness,
      Memory memory,
      TrustInClients trustInClients) {
    this.id = id;
    this.chair = chair;
    this.generation = generation;
    this.archetype = archetype;
    this.vita = vita;
    this.mind = mind;
    this.competence = competence;
    this.bias = bias;
    this.directiveness = directiveness;
    this.memory = memory;
    this.trustInClients = trustInClients;
  }

  public long id() {
    return id;
  }

  /** Place in the office. */
  public int chair() {
    return chair;
  }

  /** How many sat on this chair before. */
  public int generation() {
    return generation;
  }

  public Archetype archetype() {
    return archetype;
  }

  /** Who the professional is. */
  public Vita vita() {
    return vita;
  }

  /** What counts for the professional. */
  public Mind mind() {
    return mind;
  }

  /** How heavily a cluster of factors counts, 0 to 1: the mean of its factors. */
  public double weight(FactorCluster cluster) {
    return mind.weight(cluster);
  }

  public double competence() {
    return competence;
  }

  /** Moves competence a share of the way to full. */
  public void learn(double share) {
    competence += share * (1 - competence);
  }

  public double bias() {
    return bias * reflection.held();
  }

  /** What talking cases over with colleagues has done. */
  public Reflection reflection() {
    return reflection;
  }

  /**
   * How much more or less room than others the professional reads into unclear frames: a standard
   * normal number, the same for good.
   */
  public double reads(Draws draws) {
    if (Double.isNaN(reading)) {
      reading = draws.normal(Purpose.ROOM, id, 0, 0);
    }
    return reading;
  }

  public double directiveness() {
    return directiveness;
  }

  public Memory memory() {
    return memory;
  }

  /** Trust in clients in general, which agreements kept and broken move. */
  public TrustInClients trustInClients() {
    return trustInClients;
  }

  /** What counted for the target, and what attention was followed by. */
  public Score score() {
    return score;
  }

  /** How the week stands against what is asked of it. */
  public Load load() {
    return load;
  }

  /** Strain from work that does not fit into the week, 0 to 1. */
  public double strain() {
    return strain;
  }

  /** Moves strain a share of the way to what this week was like. */
  public void feel(double overload, double share) {
    strain += share * (overload - strain);
  }

  /** Number of clients, in agents. */
  public int caseload() {
    return caseload;
  }

  /**
   * Counts a client in.
   *
   * @param isDisabled true for somebody with a work disability
   */
  public void countClient(boolean isDisabled) {
    caseload++;
    disabled += isDisabled ? 1 : 0;
  }

  public void clearCaseload() {
    caseload = 0;
    disabled = 0;
  }

  /** Part of the clients who have a work disability, 0 to 1. */
  public double partDisabled() {
    return caseload > 0 ? disabled / (double) caseload : 0;
  }

  /** Minutes that are left for conversations, for clients counted in agents. */
  public double minutesLeft() {
    return minutesLeft;
  }

  /** Adds a week's minutes; what was not used is kept up to a bound. */
  public void receiveMinutes(double minutes, double mostKept) {
    minutesLeft = Math.min(minutesLeft + minutes, mostKept);
  }

  public void useMinutes(double minutes) {
    minutesLeft -= minutes;
  }

  /** Minutes that this professional plans for a conversation. */
  public double minutesPerContact() {
    return minutesPerContact;
  }

  /** Weeks that one round through the caseload takes. */
  public double roundWeeks() {
    return roundWeeks;
  }

  public void plan(double minutes, double weeks) {
    minutesPerContact = minutes;
    roundWeeks = weeks;
  }

  /** True while the rules of a treatment hold for the professional as a whole. */
  public boolean isTreated() {
    return treated;
  }

  public void setTreated(boolean isTreated) {
    treated = isTreated;
  }
}
