package org.leeway.observe;

import org.leeway.trial.Attribute;

/** What is kept of every week of a person besides its {@link WeekCode}, where a measure asks. */
sealed interface Track {
  /** Amounts of a week. */
  enum Amount implements Track {
    /** Hours of work a week; 0 out of work. */
    HOURS,
    /** Minutes of conversation. */
    MINUTES,
    /** Euro of instruments, subsidies, guidance, and of the professional's time. */
    SERVICE,
    /** Euro of benefit. */
    BENEFIT
  }

  /** An attribute as it stood at the end of the week; NaN for those who have left. */
  record Trait(Attribute attribute) implements Track {}
}
