package org.leeway.domain;

/** Who pays or is paid: every euro of the service has one of each. */
public enum Party {
  /** The state, from taxes. */
  STATE("state", "The state"),
  /** National insurance funds of unemployment, disability and sickness [fondsen]. */
  FUNDS("funds", "Insurance funds"),
  /** Municipalities, from their budget for assistance and their general grant. */
  MUNICIPALITIES("municipalities", "Municipalities"),
  /** Employers. */
  EMPLOYERS("employers", "Employers"),
  /** Jobseekers and people at work. */
  PEOPLE("people", "Jobseekers and workers"),
  /** Organisations that serve, and the providers of instruments. */
  PROVIDERS("providers", "Services and providers");

  private final String code;
  private final String label;

  Party(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The code in parameter paths, law files, result files and JSON. */
  public String code() {
    return code;
  }

  /** True for who is paid from taxes and contributions. */
  public boolean isPublic() {
    return this == STATE || this == FUNDS || this == MUNICIPALITIES;
  }

  /** What a reader sees. */
  public String label() {
    return label;
  }
}
