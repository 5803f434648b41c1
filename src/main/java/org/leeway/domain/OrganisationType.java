package org.leeway.domain;

/** Who employs the professionals. */
public enum OrganisationType {
  /** The national employee insurance agency [UWV]. */
  UWV("uwv", "UWV"),
  /** A municipality [gemeente] or the intermunicipal service that works for it. */
  MUNICIPALITY("municipality", "Municipality");

  private final String code;
  private final String label;

  OrganisationType(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The code in parameter paths. */
  public String code() {
    return code;
  }

  /** What a reader sees. */
  public String label() {
    return label;
  }
}
