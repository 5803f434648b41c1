package org.leeway.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a finding may be used for. */
public enum Role {
  /** A level that the model may be fitted to. */
  LEVEL("level", true),
  /** An effect that the model may be fitted to. */
  CALIBRATE("calibrate", true),
  /** Never fitted, only checked. */
  VALIDATE("validate", false),
  /** A ceiling or a floor. */
  BOUND("bound", false),
  /** A sign that shows a mechanism at work; never fitted. */
  MECHANISM("mechanism", false);

  private final String word;
  private final boolean fitted;

  Role(String word, boolean fitted) {
    this.word = word;
    this.fitted = fitted;
  }

  /** The word in users' files. */
  public String word() {
    return word;
  }

  /** True when parameters may be fitted to findings of this role. */
  public boolean mayBeFitted() {
    return fitted;
  }

  /** All words. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Role::word).toList();
  }

  /** The role of a word. */
  public static Optional<Role> of(String word) {
    return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
  }
}
