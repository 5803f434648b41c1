package org.leeway.domain;

/** What somebody on a benefit can do, or leave undone, for which the law cuts the benefit. */
public enum Offence {
  /** Fewer applications than are demanded. */
  SEARCH("search", "Too little search"),
  /** Refusing suitable work, or losing it through one's own fault. */
  REFUSED_WORK("refused-work", "Refused work"),
  /** Not taking part in a service that was offered. */
  NO_COOPERATION("no-cooperation", "No cooperation"),
  /** Telling too late, or not, what must be told. */
  ADMINISTRATION("administration", "Not telling in time"),
  /** Not learning the language when that is demanded. */
  LANGUAGE("language", "Not learning the language");

  private final String code;
  private final String label;

  Offence(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The code in parameter paths, law files and JSON. */
  public String code() {
    return code;
  }

  /** What a reader sees. */
  public String label() {
    return label;
  }
}
