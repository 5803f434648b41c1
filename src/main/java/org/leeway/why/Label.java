package org.leeway.why;

/** What a change as a whole is called, for a group or for everybody. */
public enum Label {
  /** More people find work, and nearly nobody else loses it. */
  EFFECTIVE("effective"),
  /** Some gain what others lose. */
  DISPLACED("displaced"),
  /** Fewer people find work. */
  HARMFUL("harmful"),
  /** No effect: most find work anyhow [overbodig]. */
  SUPERFLUOUS("superfluous"),
  /** No effect: most find no work, and the change moved nothing [onmachtig]. */
  POWERLESS("powerless"),
  /** No effect: more goals are reached, and no work follows. */
  BLOCKED("blocked"),
  /** No effect on work, but goals are lost that were reached without the change. */
  SET_BACK("set-back"),
  /** Nobody of the group was there. */
  NOBODY("nobody");

  private final String code;

  Label(String code) {
    this.code = code;
  }

  /**
   * The label of a code.
   *
   * @throws IllegalArgumentException when there is none
   */
  static Label byCode(String code) {
    for (Label each : values()) {
      if (each.code.equals(code)) {
        return each;
      }
    }
    throw new IllegalArgumentException("there is no label " + code);
  }

  /** The word in result files and for readers. */
  public String code() {
    return code;
  }
}
