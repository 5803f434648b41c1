package org.leeway.decision;

/** What all decision models have: a word by which scenarios name them, and what they do. */
public interface DecisionModel {
  /** The word in scenario files: small letters, digits and hyphens, such as {@code five-steps}. */
  String code();

  /** What it does, in a sentence. */
  String about();
}
