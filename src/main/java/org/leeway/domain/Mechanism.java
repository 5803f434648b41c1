package org.leeway.domain;

/** The eleven working mechanisms of theory.md part 5, with the two parts of learning told apart. */
public enum Mechanism {
  /** M1: practical obstacles are cleared, so that there is room for work in the head. */
  FACILITATION("facilitation"),
  /** M2: what was unknown to jobseeker or employer becomes known. */
  INFORMATION("information"),
  /** M3: doing things brings back energy and rhythm. */
  ACTIVATION("activation"),
  /** M4: the stick: not co-operating becomes dearer. */
  SANCTION("sanction"),
  /** M5, cognitive part: knowledge and skills are learned. */
  LEARNING("learning"),
  /** M5, habituation part: repeated practice makes used to work. */
  HABITUATION("habituation"),
  /** M6: continued help on the job prevents falling out. */
  GUIDANCE("guidance"),
  /** M7: others' appreciation shows what work gives. */
  APPRECIATION("appreciation"),
  /** M8: a negative self-image gives way to a work-directed one. */
  IDENTITY("identity"),
  /** M9: the carrot: the employer is compensated for what is lacking. */
  COMPENSATION("compensation"),
  /** M10: the employer relies on the professional's word. */
  TRUST("trust"),
  /** M11: client and employer are brought together. */
  MATCHING("matching");

  private final String code;

  Mechanism(String code) {
    this.code = code;
  }

  /** The code in parameter paths. */
  public String code() {
    return code;
  }
}
