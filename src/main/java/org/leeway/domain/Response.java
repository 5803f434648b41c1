package org.leeway.domain;

/** What a professional does with what was weighed (weighing.md 2.1, step 5). */
public enum Response {
  /** R1: follows the plan or the rules. */
  FOLLOW("follow"),
  /** R2: leaves them. */
  DEVIATE("deviate"),
  /** R3: holds the client to the duties. */
  CONTROL("control"),
  /** R4: tells the client what is seen. */
  FEEDBACK("feedback"),
  /** R5: gives information or advice. */
  INPUT("input"),
  /** R6: gathers information first. */
  GATHER("gather"),
  /** R7: takes the plan back. */
  RECONSIDER("reconsider"),
  /** R8: lets things be. */
  NONE("none");

  private final String code;

  Response(String code) {
    this.code = code;
  }

  /** The word in files. */
  public String code() {
    return code;
  }
}
