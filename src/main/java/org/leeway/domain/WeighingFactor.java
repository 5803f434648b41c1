package org.leeway.domain;

/**
 * The 41 factors that professionals may weigh when they decide on a client (weighing.md 3.1 to
 * 3.7). What each says about an option, and for whom it counts how heavily, stands on its card.
 */
public enum WeighingFactor {
  LEGAL_FRAMES("LEG1", "legal-frames", FactorCluster.LEGAL),
  NATIONAL_POLITICS("LEG2", "national-politics", FactorCluster.LEGAL),
  LOCAL_POLITICS("LEG3", "local-politics", FactorCluster.LEGAL),
  PROFESSIONAL_BODIES("PRO1", "professional-bodies", FactorCluster.PROFESSIONAL),
  METHODICAL_WORKING("PRO2", "methodical-working", FactorCluster.PROFESSIONAL),
  EVIDENCE("PRO3", "evidence", FactorCluster.PROFESSIONAL),
  THEORIES("PRO4", "theories", FactorCluster.PROFESSIONAL),
  INTERVISION("PRO5", "intervision", FactorCluster.PROFESSIONAL),
  CULTURE("ORG1", "culture", FactorCluster.ORGANISATIONAL),
  HOUSE_METHOD("ORG2", "house-method", FactorCluster.ORGANISATIONAL),
  CASELOAD("ORG3", "caseload", FactorCluster.ORGANISATIONAL),
  TARGETS("ORG4", "targets", FactorCluster.ORGANISATIONAL),
  DISCRETION("ORG5", "discretion", FactorCluster.ORGANISATIONAL),
  INSIDE_COOPERATION("ORG6", "inside-cooperation", FactorCluster.ORGANISATIONAL),
  OUTSIDE_COOPERATION("ORG7", "outside-cooperation", FactorCluster.ORGANISATIONAL),
  OWN_EDUCATION("IND1", "own-education", FactorCluster.INDIVIDUAL),
  OWN_COMPETENCE("IND2", "own-competence", FactorCluster.INDIVIDUAL),
  OWN_SOCIAL_SKILLS("IND3", "own-social-skills", FactorCluster.INDIVIDUAL),
  OWN_EXPERIENCE("IND4", "own-experience", FactorCluster.INDIVIDUAL),
  ROLE("IND5", "role", FactorCluster.INDIVIDUAL),
  EARLIER_CONTACT("IND6", "earlier-contact", FactorCluster.INDIVIDUAL),
  DISABILITY("CLI1", "disability", FactorCluster.CLIENT),
  AGE("CLI2", "age", FactorCluster.CLIENT),
  EDUCATION("CLI3", "education", FactorCluster.CLIENT),
  WORK_EXPERIENCE("CLI4", "work-experience", FactorCluster.CLIENT),
  COMPETENCE("CLI5", "competence", FactorCluster.CLIENT),
  SOCIAL_SKILLS("CLI6", "social-skills", FactorCluster.CLIENT),
  CAPACITY("CLI7", "capacity", FactorCluster.CLIENT),
  ATTITUDE("CLI8", "attitude", FactorCluster.CLIENT),
  MOTIVATION("CLI9", "motivation", FactorCluster.CLIENT),
  WISHES("CLI10", "wishes", FactorCluster.CLIENT),
  SELF_EFFICACY("CLI11", "self-efficacy", FactorCluster.CLIENT),
  OTHER_PROBLEMS("CLI12", "other-problems", FactorCluster.CLIENT),
  SURROUNDINGS("CLI13", "surroundings", FactorCluster.CLIENT),
  EMPLOYER_MOTIVATION("EMP1", "employer-motivation", FactorCluster.EMPLOYER),
  COLLEAGUES("EMP2", "colleagues", FactorCluster.EMPLOYER),
  EMPLOYER_GUIDANCE("EMP3", "employer-guidance", FactorCluster.EMPLOYER),
  ADAPTATION("EMP4", "adaptation", FactorCluster.EMPLOYER),
  DURABILITY("EMP5", "durability", FactorCluster.EMPLOYER),
  LABOUR_MARKET("OTH1", "labour-market", FactorCluster.OTHER),
  SOCIETY("OTH2", "society", FactorCluster.OTHER);

  private final String number;
  private final String code;
  private final FactorCluster cluster;

  WeighingFactor(String number, String code, FactorCluster cluster) {
    this.number = number;
    this.code = code;
    this.cluster = cluster;
  }

  /** The number in the report, such as CLI9. */
  public String number() {
    return number;
  }

  /** The word in files. */
  public String code() {
    return code;
  }

  public FactorCluster cluster() {
    return cluster;
  }
}
