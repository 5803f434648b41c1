package org.leeway.why;

import java.util.List;
import java.util.stream.Stream;

/** What stands behind a {@link Kind}, as far as the lines of a census tell. */
public enum Reason {
  /** Finds work in both, with the change in an earlier week. */
  SOONER("sooner", "sooner with the change", Kind.SUPERFLUOUS),
  /** Finds work in both in the same week. */
  SAME_WEEK("same-week", "in the same week", Kind.SUPERFLUOUS),
  /** Finds work in both, with the change in a later week. */
  LATER("later", "later with the change", Kind.SUPERFLUOUS),
  /** Finds work with the change, and reached goals that were not reached without it. */
  THROUGH_GOALS("through-goals", "after reaching further goals", Kind.EFFECTIVE),
  /** Finds work with the change without having reached further goals. */
  OTHERWISE("otherwise", "without further goals", Kind.EFFECTIVE),
  /** Writes fewer applications a week with the change. */
  SEARCHED_LESS("searched-less", "searched less (lock-in)", Kind.HARMED),
  /** Searches as much as before, and somebody else has the job. */
  PUSHED_ASIDE("pushed-aside", "searched as much, others had the jobs", Kind.HARMED),
  /** Never applied for any vacancy. */
  NO_VACANCY("no-vacancy", "no vacancy within reach", Kind.BLOCKED),
  /** Applied, and no employer was seen to have the person in mind. */
  NEVER_CHOSEN("never-chosen", "never a candidate whom an employer had in mind", Kind.BLOCKED),
  /** An employer had the person in mind; somebody better came, or the offer was refused. */
  LOST_AT_THE_END("lost-at-the-end", "overtaken by another, or refused the offer", Kind.BLOCKED),
  /** No mechanism worked that had not worked without the change. */
  NOTHING_MOVED("nothing-moved", "no further mechanism worked", Kind.POWERLESS),
  /** A further mechanism worked, but no further goal was reached. */
  NO_GOAL("no-goal", "a further mechanism worked, but reached no goal", Kind.POWERLESS);

  private final String code;
  private final String label;
  private final Kind kind;

  Reason(String code, String label, Kind kind) {
    this.code = code;
    this.label = label;
    this.kind = kind;
  }

  /** The word in result files. */
  public String code() {
    return code;
  }

  /** What a reader sees, after the label of the kind. */
  public String label() {
    return label;
  }

  /** What it stands behind. */
  public Kind kind() {
    return kind;
  }

  /** The reasons behind a kind, in their order. */
  public static List<Reason> of(Kind kind) {
    return Stream.of(values()).filter(reason -> reason.kind == kind).toList();
  }
}
