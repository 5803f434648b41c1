package org.leeway.domain;

/** What professionals have discretion over. */
public enum Area {
  /** Which instruments to use. */
  INSTRUMENTS("instruments"),
  /** When and how long to see a client. */
  CONTACT("contact"),
  /** Whether to hold a client to the duties. */
  DUTIES("duties"),
  /** Whether to spend much on a client. */
  BUDGET("budget");

  private final String code;

  Area(String code) {
    this.code = code;
  }

  /** The word in files. */
  public String code() {
    return code;
  }
}
