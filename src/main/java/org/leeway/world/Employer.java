package org.leeway.world;

import org.leeway.domain.OrganisationType;

/**
 * An employer: how many jobs it has, how it looks at candidates, and whom of the services it
 * trusts.
 */
public final class Employer {
  private final long id;
  private final int sector;
  private final double jobs;
  private final double guidance;
  private final boolean knowsSubsidies;
  private final double[] trust = new double[OrganisationType.values().length];
  private double prejudice;
  private double discrimination;

  /**
   * @param id name in draws
   * @param sector place in the list of sectors
   * @param jobs number of jobs
   * @param guidance how well it guides people on the job, 0 to 1
   * @param discrimination how much it goes by group instead of person, 0 to 1
   * @param prejudice how much it holds being on a benefit against somebody, 0 to 1
   * @param knowsSubsidies whether it knows of subsidies and cover for sickness
   * @param trust trust in every service at the start, 0 to 1
   */
  Employer(
      long id,
      int sector,
      double jobs,
      double guidance,
      double discrimination,
      double prejudice,
      boolean knowsSubsidies,
      double trust) {
    this.id = id;
    this.sector = sector;
    this.jobs = jobs;
    this.guidance = guidance;
    this.discrimination = discrimination;
    this.prejudice = prejudice;
    this.knowsSubsidies = knowsSubsidies;
    java.util.Arrays.fill(this.trust, trust);
  }

  public long id() {
    return id;
  }

  public int sector() {
    return sector;
  }

  public double jobs() {
    return jobs;
  }

  public double guidance() {
    return guidance;
  }

  public boolean knowsSubsidies() {
    return knowsSubsidies;
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
    trust[place] += share > 0 ? share * (1 - trust[place]) : share * trust[place];
  }

  /** Lets trust in all services fade to a part of what it was. */
  public void fadeTrust(double kept) {
    for (int place = 0; place < trust.length; place++) {
      trust[place] *= kept;
    }
  }

  /**
   * Moves prejudice and group thinking a share of the way to full (positive) or to none (negative).
   */
  public void shiftPrejudice(double share) {
    prejudice += share > 0 ? share * (1 - prejudice) : share * prejudice;
    discrimination += share > 0 ? share * (1 - discrimination) : share * discrimination;
  }
}
