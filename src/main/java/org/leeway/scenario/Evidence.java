package org.leeway.scenario;

import java.util.Locale;

/** What a value rests on. The lower-case name is what files say after {@code evidence:}. */
public enum Evidence {
  /** A rule of law. */
  LEGAL,
  /** A register or an annual report. */
  ADMINISTRATIVE,
  /** A randomised or natural experiment. */
  EXPERIMENT,
  /** A survey. */
  SURVEY,
  /** The judgement of people who know the field. */
  EXPERT,
  /** Fitted by Leeway on published levels. */
  CALIBRATED,
  /** Nobody measured it: chosen, with a range. */
  ASSUMPTION;

  /** The word used in files and reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
