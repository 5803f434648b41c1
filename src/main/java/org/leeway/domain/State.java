package org.leeway.domain;

/** What service can change in a person: knowing, wanting and being able [weten, willen, kunnen]. */
public enum State {
  /** Knows where and how to look, and how to apply. */
  SEARCH("search"),
  /** Has the occupational skill that jobs ask. */
  SKILL("skill"),
  /** Has work rhythm and employee skills [werkritme, werknemersvaardigheden]. */
  RHYTHM("rhythm"),
  /** Wants to work, from within. */
  MOTIVATION("motivation"),
  /** Believes that it can be done [self-efficacy]. */
  CONFIDENCE("confidence"),
  /** Has practical and health problems in hand. */
  RELIEF("relief"),
  /** Feels pushed from outside [extrinsieke motivatie]. */
  PRESSURE("pressure");

  private final String code;

  State(String code) {
    this.code = code;
  }

  /** The code in parameter paths. */
  public String code() {
    return code;
  }
}
