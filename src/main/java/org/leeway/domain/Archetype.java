package org.leeway.domain;

/**
 * The five kinds of professional found by cluster analysis of 319 professionals (weighing.md 3.11);
 * they overlap strongly.
 */
public enum Archetype {
  /** C1: old and experienced, targets weigh much, hardly anything else does. */
  TARGET_LED("c1"),
  /** C2: young, at UWV; employers are unknown, colleagues count. */
  NEWCOMER("c2"),
  /** C3: young; the client's motivation and competence count. */
  CLIENT_LED("c3"),
  /** C4: experienced, at a municipality; employers and evidence count. */
  EMPLOYER_LED("c4"),
  /** C5: everything counts much. */
  ALL_ROUND("c5");

  private final String code;

  Archetype(String code) {
    this.code = code;
  }

  /** The code in parameter paths. */
  public String code() {
    return code;
  }
}
