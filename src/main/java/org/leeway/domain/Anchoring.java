package org.leeway.domain;

/**
 * How deep a gain is anchored [verankering] (theory.md 2.8): the deeper, the harder to reach and
 * the longer it lasts after the stimulus ends.
 */
public enum Anchoring {
  /** Reward, punishment, information. */
  MATERIAL("material"),
  /** Knowledge, skill, routine, another view of oneself. */
  COGNITIVE("cognitive"),
  /** Others who support the new behaviour. */
  SOCIAL("social"),
  /** A changed identity. */
  EMOTIONAL("emotional");

  private final String code;

  Anchoring(String code) {
    this.code = code;
  }

  /** The code in parameter paths. */
  public String code() {
    return code;
  }
}
