package org.leeway.domain;

/** To whom a deviation must be explained. */
public enum Reporting {
  /** To nobody. */
  NOBODY("nobody"),
  /** In the file. */
  NOTE("note"),
  /** To a colleague. */
  COLLEAGUE("colleague"),
  /** To the manager. */
  MANAGER("manager");

  private final String code;

  Reporting(String code) {
    this.code = code;
  }

  /** The word in files. */
  public String code() {
    return code;
  }
}
