package org.leeway.domain;

/** The kind of employment relation that a vacancy offers. */
public enum Contract {
  /** Without an end. */
  PERMANENT("permanent"),
  /** For a fixed term. */
  FIXED_TERM("fixed-term"),
  /** Temp agency or on call [uitzend, oproep]. */
  TEMPORARY("temporary");

  private final String code;

  Contract(String code) {
    this.code = code;
  }

  /** The code in parameter paths. */
  public String code() {
    return code;
  }
}
