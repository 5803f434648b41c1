package org.leeway.trace;

/** What kind of thing happened to a person or was decided about one, in the order of a week. */
public enum Deed {
  /** Enters a scheme. */
  ENTRY("entry"),
  /** The office opens a file, with a picture of the person before any conversation. */
  FIRST_PICTURE("first picture"),
  /** Leaves the service for another reason than work, or stays. */
  EXIT("leaving without work"),
  /** The right to the benefit ends. */
  END_OF_RIGHT("end of the right"),
  /** A conversation with the professional. */
  CONVERSATION("conversation"),
  /** The professional chooses an instrument, or nothing. */
  CHOICE("choice of an instrument"),
  /** The professional looks at the duties and may have the benefit cut. */
  DUTY("holding to duties"),
  /** An instrument has run its weeks. */
  INSTRUMENT_END("end of an instrument"),
  /** How many applications the person writes this week. */
  SEARCH("search"),
  /** The person applies for a vacancy, or is put forward. */
  APPLICATION("application"),
  /** The employer judges the application. */
  SCREENING("screening"),
  /** The employer meets the person. */
  INTERVIEW("interview"),
  /** The employer offers the job, and the person takes it or not. */
  OFFER("offer"),
  /** A vacancy that the person had applied for goes to somebody else. */
  PASSED_OVER("vacancy filled"),
  /** The person starts in a job. */
  HIRING("start of a job"),
  /** The job lasts another week, or ends. */
  JOB("lasting of the job");

  private final String label;

  Deed(String label) {
    this.label = label;
  }

  /** What a reader sees. */
  public String label() {
    return label;
  }
}
