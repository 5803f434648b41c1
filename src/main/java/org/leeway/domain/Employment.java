package org.leeway.domain;

/** Who employs a professional. */
public enum Employment {
  /** The national benefit agency. */
  UWV("uwv"),
  /** A municipality. */
  MUNICIPALITY("municipality"),
  /** A private company. */
  PRIVATE("private");

  private final String code;

  Employment(String code) {
    this.code = code;
  }

  /** The word in files. */
  public String code() {
    return code;
  }
}
