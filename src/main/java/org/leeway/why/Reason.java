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
  /** Finds work with the change, and reached more goals than without it. */
  THROUGH_GOALS("through-goals", "after reaching more goals", Kind.EFFECTIVE),
  /** Finds work with the change without having reached more goals. */
  OTHERWISE("otherwise", "without more goals", Kind.EFFECTIVE),
  /** Writes fewer applications a week with the change. */
  SEARCHED_LESS("searched-less", "searched less (lock-in)", Kind.HARMED),
  /** Searches as much as before, but reaches fewer goals. */
  FEWER_GOALS("fewer-goals", "searched as much, reached fewer goals", Kind.HARMED),
  /** Searches as much as before with no fewer goals, and somebody else has the job. */
  PUSHED_ASIDE("pushed-aside", "searched as much, others had the jobs", Kind.HARMED),
  /** Never applied for any vacancy. */
  NO_VACANCY("no-vacancy", "no vacancy within reach", Kind.BLOCKED),
  /** Applied, and no employer was seen to have the person in mind. */
  NEVER_CHOSEN("never-chosen", "never a candidate whom an employer had in mind", Kind.BLOCKED),
  /** An employer had the person in mind; somebody better came, or the offer was refused. */
  LOST_AT_THE_END("lost-at-the-end", "overtaken by another, or refused the offer", Kind.BLOCKED),
  /** Lost goals with fewer weeks of any instrument than without the change. */
  LESS_HELP("less-help", "fewer weeks with an instrument", Kind.SET_BACK),
  /** Lost goals with as many weeks of an instrument, or more. */
  NO_LESS_HELP("no-less-help", "as many weeks with an instrument, or more", Kind.SET_BACK),
  /** As many goals, not the same ones: what the change gave it also took. */
  OTHER_GOALS("other-goals", "other goals, not more of them", Kind.POWERLESS),
  /** The same goals, though more mechanisms worked. */
  NO_GOAL("no-goal", "more mechanisms worked, but reached no other goal", Kind.POWERLESS),
  /** Never invited: nobody talked with the person in those weeks, and no instrument ran. */
  NO_CONVERSATION("no-conversation", "no conversation and no instrument", Kind.POWERLESS),
  /** Talked with, but the organisation offers this person no programme. */
  REFUSED("refused", "talked with, but refused a programme", Kind.POWERLESS),
  /** Talked with, and nothing was chosen in any conversation. */
  NOT_CHOSEN("not-chosen", "talked with, but no instrument was chosen", Kind.POWERLESS),
  /** Had an instrument, and no more mechanisms worked than without the change. */
  NOTHING_MOVED("nothing-moved", "an instrument, but no more mechanisms worked", Kind.POWERLESS);

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
