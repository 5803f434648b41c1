package org.leeway.domain;

/** How clients are given to professionals. */
public enum Allocation {
  /** By chance. */
  RANDOM("random"),
  /** By the distance to work that they seem to have. */
  DISTANCE("distance"),
  /** By benefit scheme. */
  SPECIALISM("specialism"),
  /** By where in the region they live. */
  DISTRICT("district");

  private final String code;

  Allocation(String code) {
    this.code = code;
  }

  /** The word in files. */
  public String code() {
    return code;
  }
}
