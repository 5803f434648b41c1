package org.leeway.hypothesis;

import org.jspecify.annotations.Nullable;

/** The direction that a claim expects of an effect. */
public enum Sign {
  MORE("+", "more"),
  LESS("-", "less"),
  /** No effect that matters: the whole interval within the stated band. */
  NONE("0", "no effect");

  private final String mark;
  private final String word;

  Sign(String mark, String word) {
    this.mark = mark;
    this.word = word;
  }

  /** How users write it. */
  public String mark() {
    return mark;
  }

  /** The sign in words. */
  public String word() {
    return word;
  }

  static @Nullable Sign of(String mark) {
    for (Sign sign : values()) {
      if (sign.mark.equals(mark)) {
        return sign;
      }
    }
    return null;
  }
}
