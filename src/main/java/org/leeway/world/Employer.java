package org.leeway.world;

import org.jspecify.annotations.Nullable;
import org.leeway.domain.OrganisationType;
import org.leeway.domain.Signal;

/**
 * An employer: how many jobs it has, how it looks at candidates, what it went through with people
 * of a kind, which professionals and services it trusts.
 */
public final class Employer {
  /** Number of size classes, from the smallest on. */
  public static final int SIZES = SizeClass.values().length;

  /** First size class of 10 working persons or more. */
  public static final int MIDDLE = SizeClass.TEN_TO_TWENTY.ordinal();

  /** First size class of 100 working persons or more. */
  public static final int LARGE = SizeClass.HUNDRED_AND_MORE.ordinal();

  private static final int SIGNALS = Signal.values().length;

  private final long id;
  private final int sector;
  private final SizeClass size;
  private final double jobs;
  private final Traits traits;
  private final double[] trust = new double[OrganisationType.values().length];
  private final double[] weary = new double[OrganisationType.values().length];
  private final double[] regard = new double[SIGNALS];
  private @Nullable Contacts contacts;
  private boolean tired;
  private double prejudice;
  private double discrimination;
  private boolean told;
  private int registered;

  /**
   * What an employer is like; each 0 to 1.
   *
   * @param guidance how well it guides people on the job
   * @param adapts how willing and able it is to adapt a place to a disability
   * @param discrimination how much it goes by group instead of person, at the start
   * @param prejudice how much it holds being on a benefit, or a background, against somebody, at
   *     the start
   * @param informed the higher, the less it is informed: it knows what is known to more employers
   *     than this share
   * @param trust trust in every service, at the start
   * @param policy true when it wants people of the target-group register for their own sake
   */
  record Traits(
      double guidance,
      double adapts,
      double discrimination,
      double prejudice,
      double informed,
      double trust,
      boolean policy) {}

  /**
   * @param id name in draws
   * @param sector place in the list of sectors
   * @param size its size class
   * @param jobs number of jobs
   */
  Employer(long id, int sector, SizeClass size, double jobs, Traits traits) {
    this.id = id;
    this.sector = sector;
    this.size = size;
    this.jobs = jobs;
    this.traits = traits;
    this.discrimination = traits.discrimination();
    this.prejudice = traits.prejudice();
    java.util.Arrays.fill(this.trust, traits.trust());
  }

  public long id() {
    return id;
  }

  public int sector() {
    return sector;
  }

  /** Place of its size class, from the smallest on. */
  public int size() {
    return size.ordinal();
  }

  public double jobs() {
    return jobs;
  }

  /**
   * How large it is, 0 to 1.
   *
   * @param full jobs from which it is large in full
   */
  public double largeness(double full) {
    return Math.min(1, jobs / full);
  }

  public double guidance() {
    return traits.guidance();
  }

  /** How willing and able it is to adapt a place to a disability, 0 to 1. */
  public double adapts() {
    return traits.adapts();
  }

  /** True when it wants people of the target-group register for their own sake. */
  public boolean hasPolicy() {
    return traits.policy();
  }

  /** People of the target-group register whom it had at the start of the week. */
  public int registered() {
    return registered;
  }

  /** Notes how many people of the target-group register it has. */
  public void registered(int now) {
    registered = now;
  }

  /**
   * True when it knows something that a share of employers knows, or was told.
   *
   * @param share share of employers who know it of themselves, 0 to 1
   */
  public boolean knows(double share) {
    return told || traits.informed() < share;
  }

  /** Somebody explains what the law pays; it is not forgotten. */
  public void tell() {
    told = true;
  }

  public double prejudice() {
    return prejudice;
  }

  public double discrimination() {
    return discrimination;
  }

  /** Trust in the professionals of an organisation, 0 to 1. */
  public double trust(OrganisationType organisation) {
    return trust[organisation.ordinal()];
  }

  /** Moves trust a share of the way to full trust (positive) or to none (negative). */
  public void shiftTrust(OrganisationType organisation, double share) {
    int place = organisation.ordinal();
    trust[place] = shifted(trust[place], share);
  }

  /** Trust in a professional of an organisation, 0 to 1: a stranger counts as the organisation. */
  public double trust(OrganisationType organisation, long professional) {
    double stranger = trust(organisation);
    return contacts == null ? stranger : contacts.trust(professional, stranger);
  }

  /**
   * Moves trust in the professional who spoke for somebody, and trust in the organisation by a part
   * of that.
   *
   * @param professional name in draws
   * @param share part of the way to full trust (positive) or to none (negative)
   * @param part how much of it rubs off on the organisation, 0 to 1
   */
  public void shiftTrust(
      OrganisationType organisation, long professional, double share, double part) {
    double now = shifted(trust(organisation, professional), share);
    if (contacts == null) {
      contacts = new Contacts();
    }
    contacts.keep(professional, now);
    shiftTrust(organisation, part * share);
  }

  /** How tired it is of what an organisation sends, 0 to 1: its share of doors that stay shut. */
  public double weary(OrganisationType organisation) {
    return weary[organisation.ordinal()];
  }

  /** Tires it of an organisation, a share of the way to no contact at all. */
  public void tire(OrganisationType organisation, double share) {
    tired = true;
    weary[organisation.ordinal()] += share * (1 - weary[organisation.ordinal()]);
  }

  /** Lets trust in all services, and fatigue, fade to a part of what they were. */
  public void fade(double trustKept, double wearyKept) {
    for (int place = 0; place < trust.length; place++) {
      trust[place] *= trustKept;
    }
    if (contacts != null) {
      contacts.fade(trustKept);
    }
    if (tired) {
      for (int place = 0; place < weary.length; place++) {
        weary[place] *= wearyKept;
      }
    }
  }

  /**
   * Moves prejudice and group thinking a share of the way to full (positive) or to none (negative).
   */
  public void shiftPrejudice(double share) {
    prejudice = shifted(prejudice, share);
    discrimination = shifted(discrimination, share);
  }

  /**
   * What it holds of people with these signals out of its own experience: from -1 (all went badly)
   * to 1 (all went well) for each signal that tells all, added up.
   */
  public double regard(double[] signals) {
    double sum = 0;
    for (int signal = 0; signal < SIGNALS; signal++) {
      sum += regard[signal] * signals[signal];
    }
    return sum;
  }

  /**
   * Learns from somebody it employed.
   *
   * @param signals the signals that the person bore, a bit each
   * @param share part of the way that its regard moves, up (positive) or down (negative)
   */
  public void experience(int signals, double share) {
    for (int signal = 0; signal < SIGNALS; signal++) {
      if ((signals & (1 << signal)) != 0) {
        regard[signal] += share > 0 ? share * (1 - regard[signal]) : share * (1 + regard[signal]);
      }
    }
  }

  private static double shifted(double value, double share) {
    return value + (share > 0 ? share * (1 - value) : share * value);
  }
}
