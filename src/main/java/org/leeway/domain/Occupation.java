package org.leeway.domain;

/** Occupations of professionals in the survey (weighing.md F2). */
public enum Occupation {
  /** Labour expert [arbeidsdeskundige]. */
  LABOUR_EXPERT("labour-expert"),
  /** Re-integration coach. */
  COACH("coach"),
  /** Adviser on work disability [adviseur intensieve dienstverlening]. */
  ADVISER("adviser"),
  /** Job coach. */
  JOB_COACH("job-coach"),
  /** Client manager. */
  CLIENT_MANAGER("client-manager"),
  /** Re-integration guide [re-integratiebegeleider]. */
  GUIDE("guide");

  private final String code;

  Occupation(String code) {
    this.code = code;
  }

  /** The word in files. */
  public String code() {
    return code;
  }
}
