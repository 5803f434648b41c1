package org.leeway.evidence;

import java.util.Collection;

/** Whether the model gives what was found. */
public enum Verdict {
  /** The whole interval lies inside what is accepted. */
  REPRODUCED("reproduced"),
  /** The whole interval lies outside. */
  MISSED("missed"),
  /** Neither: more seeds may decide. */
  UNDECIDED("undecided"),
  /** The model cannot say. */
  ERROR("error");

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  /** The word in tables and files. */
  public String word() {
    return word;
  }

  /** The verdict of that word. */
  public static Verdict of(String word) {
    for (Verdict verdict : values()) {
      if (verdict.word.equals(word)) {
        return verdict;
      }
    }
    throw new IllegalArgumentException("no verdict is called " + word);
  }

  /**
   * The verdict on a finding from those on its checks: all must be reproduced, and one that is
   * missed is enough to miss it. Where none decides, nothing is decided.
   */
  static Verdict ofAll(Collection<Verdict> checks) {
    if (checks.contains(ERROR)) {
      return ERROR;
    }
    if (checks.contains(MISSED)) {
      return MISSED;
    }
    return checks.isEmpty() || checks.contains(UNDECIDED) ? UNDECIDED : REPRODUCED;
  }
}
