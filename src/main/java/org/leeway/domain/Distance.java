package org.leeway.domain;

/** Distance to work [afstand tot de arbeidsmarkt] on entry into the count. */
public enum Distance {
  /** Could be hired as they are. */
  SHORT("short", "Short distance"),
  /** One or two things to solve first. */
  MIDDLE("middle", "Middle distance"),
  /** Several problems, long out of work, or little capacity. */
  LONG("long", "Long distance");

  private final String code;
  private final String label;

  Distance(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The code in result files and JSON. */
  public String code() {
    return code;
  }

  /** What a reader sees. */
  public String label() {
    return label;
  }
}
