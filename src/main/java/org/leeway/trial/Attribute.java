package org.leeway.trial;

/** What can be known of a person when a cohort enrols or a group is formed. */
public enum Attribute {
  /** The scheme that pays the benefit. */
  SCHEME("scheme", Kind.WORD),
  /** Weeks since the spell without work began. */
  WEEKS_OUT("without work", Kind.WEEKS);

  /** How values are written. */
  public enum Kind {
    /** One of some words. */
    WORD,
    /** A number of weeks; users may write weeks, months or years. */
    WEEKS,
    /** A number of years. */
    YEARS,
    /** A number between 0 and 1. */
    SHARE,
    /** Any number. */
    NUMBER
  }

  private final String word;
  private final Kind kind;

  Attribute(String word, Kind kind) {
    this.word = word;
    this.kind = kind;
  }

  /** The word in users' files. */
  public String word() {
    return word;
  }

  /** How its values are written. */
  public Kind kind() {
    return kind;
  }
}
