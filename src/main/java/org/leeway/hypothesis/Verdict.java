package org.leeway.hypothesis;

/** What the model says of a claim. */
public enum Verdict {
  /** Every part of the claim came out as expected. */
  SUPPORTED("supported"),
  /** More seeds are needed. */
  UNDECIDED("undecided"),
  /** An expected effect is no larger than the band that the author calls no effect. */
  NONE("none"),
  /** Clearly the other way round, or an effect where none was expected. */
  OPPOSITE("opposite"),
  /** The model could not be asked. */
  ERROR("error");

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  /** The word in tables and files. */
  public String word() {
    return word;
  }
}
