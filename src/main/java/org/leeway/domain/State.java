package org.leeway.domain;

/**
 * What service can change in a person [weten, willen, kunnen], and what it can lay between the
 * person and an employer. Each lies between 0 and 1.
 */
public enum State {
  // Knowing.
  /** Knows rights, rules and possibilities [informatiepositie]. */
  RIGHTS("rights", Kind.KNOW),
  /** Knows where and how to look, and how to apply [sollicitatievaardigheden]. */
  SEARCH("search", Kind.KNOW),
  /** Knows the own talents and wishes, and what jobs ask of them [oriëntatie]. */
  ORIENTATION("orientation", Kind.KNOW),
  // Wanting.
  /** Wants to work, from within [intrinsieke motivatie]. */
  MOTIVATION("motivation", Kind.WANT),
  /** Feels pushed from outside [extrinsieke motivatie]. */
  PRESSURE("pressure", Kind.WANT),
  /** Believes that it can be done [self-efficacy]. */
  CONFIDENCE("confidence", Kind.WANT),
  /** Thinks well of oneself [zelfvertrouwen, zelfwaardering]. */
  ESTEEM("esteem", Kind.WANT),
  /** Has a purpose [zingeving]. */
  MEANING("meaning", Kind.WANT),
  /** Sees oneself as somebody who works [zelfbeeld]. */
  SELF_IMAGE("self-image", Kind.WANT),
  // Being able.
  /** Has the occupational skill that jobs ask. */
  SKILL("skill", Kind.CAN),
  /** Is used to the rhythm and energy of work [werkritme]. */
  RHYTHM("rhythm", Kind.CAN),
  /** Knows how to work with others [werknemersvaardigheden, sociale vaardigheden]. */
  CONDUCT("conduct", Kind.CAN),
  /** Makes a good impression [presentatie]. */
  PRESENTATION("presentation", Kind.CAN),
  /** Masters the language [taal]. */
  LANGUAGE("language", Kind.CAN),
  /** Knows people in work [zwakke bindingen]. */
  TIES("ties", Kind.CAN),
  /** Has practical and health problems in hand, though they are there. */
  RELIEF("relief", Kind.CAN),
  // Directing oneself [zelfsturing].
  /** Takes the initiative. */
  INITIATIVE("initiative", Kind.DIRECT),
  /** Sets goals. */
  GOAL_SETTING("goal-setting", Kind.DIRECT),
  /** Plans what to do. */
  PLANNING("planning", Kind.DIRECT),
  /** Carries out what was planned. */
  CARRYING_OUT("carrying-out", Kind.DIRECT),
  /** Looks back and learns. */
  REFLECTION("reflection", Kind.DIRECT),
  // Between the person and an employer.
  /** What the person can do is to be seen [signaal]. */
  SIGNAL("signal", Kind.BRIDGE),
  /** An employer is paid or helped for what is lacking [compensatie]. */
  OFFSET("offset", Kind.BRIDGE),
  /** A professional speaks for the person [voorspraak]. */
  VOUCHING("vouching", Kind.BRIDGE),
  /** A professional brings the person together with employers [bemiddeling]. */
  REACH("reach", Kind.BRIDGE),
  /** Help on the job is promised [jobcoaching]. */
  COACHING("coaching", Kind.BRIDGE);

  /** What kind of state it is. */
  public enum Kind {
    /** Knowing [weten]. */
    KNOW,
    /** Wanting [willen]. */
    WANT,
    /** Being able [kunnen]. */
    CAN,
    /** Directing oneself [zelfsturing]. */
    DIRECT,
    /** Nothing of the person alone: it lies between the person and an employer. */
    BRIDGE
  }

  private final String code;
  private final Kind kind;

  State(String code, Kind kind) {
    this.code = code;
    this.kind = kind;
  }

  /** The code in parameter paths. */
  public String code() {
    return code;
  }

  /** What kind of state it is. */
  public Kind kind() {
    return kind;
  }

  /**
   * True for what a person has of oneself; false for what only service gives: pressure, relief and
   * everything between the person and an employer.
   */
  public boolean isOwn() {
    return kind != Kind.BRIDGE && this != PRESSURE && this != RELIEF;
  }
}
