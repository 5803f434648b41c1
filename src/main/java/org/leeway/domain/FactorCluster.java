package org.leeway.domain;

/** The seven clusters of the 41 factors that professionals weigh (weighing.md 3.1 to 3.7). */
public enum FactorCluster {
  /** Law and policy frames (LEG). */
  LEGAL("legal"),
  /** The profession: method, evidence, peers (PRO). */
  PROFESSIONAL("professional"),
  /** The organisation: method, caseload, targets, room (ORG). */
  ORGANISATIONAL("organisational"),
  /** The professional: competence, experience, view of the role (IND). */
  INDIVIDUAL("individual"),
  /** The client: motivation, capacity, wishes (CLI). */
  CLIENT("client"),
  /** The employer: willingness, guidance, durability (EMP). */
  EMPLOYER("employer"),
  /** Labour market and society (OTH). */
  OTHER("other");

  private final String code;

  FactorCluster(String code) {
    this.code = code;
  }

  /** The code in parameter paths. */
  public String code() {
    return code;
  }
}
