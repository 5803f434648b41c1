package org.leeway.domain;

/**
 * What a scenario is judged by. People are counted from the week in which they entered the service,
 * or from the week in which counting starts for those already in it.
 */
public enum Outcome {
  /** Started a paid job of at least 12 hours a week within 52 weeks. */
  PLACED_52("placed-within-52-weeks", "Found work within 52 weeks", Measure.SHARE, true),
  /** Started a paid job of at least 12 hours a week within 104 weeks. */
  PLACED_104("placed-within-104-weeks", "Found work within 104 weeks", Measure.SHARE, true),
  /** Found a job within 78 weeks and kept it for 26 weeks in a row. */
  DURABLE_26("durable-26-weeks", "Found work that lasted 26 weeks", Measure.SHARE, true),
  /** Weeks on benefit in the first 104 weeks. */
  BENEFIT_WEEKS("weeks-on-benefit", "Weeks on benefit in the first 104 weeks", Measure.WEEKS, true),
  /** Conversations with a professional per year in the service. */
  CONTACTS("contacts-per-year", "Conversations per client per year", Measure.PER_YEAR, true),
  /** Length of a conversation. */
  MINUTES("minutes-per-contact", "Minutes per conversation", Measure.MINUTES, true),
  /** Vacancies filled per year, at the scale of the whole country. */
  VACANCIES_FILLED("vacancies-filled", "Vacancies filled per year", Measure.COUNT, false),
  /**
   * Jobs that people outside the service who had none found per year, at the scale of the whole
   * country.
   */
  OUTSIDE_JOBS(
      "jobs-outside-service",
      "Jobs found per year by people outside the service",
      Measure.COUNT,
      false),
  /** People who went from one job to another per year, at the scale of the whole country. */
  JOB_CHANGES("job-changes", "Job changes per year", Measure.COUNT, false),
  /** Cost of professionals and instruments per year, whole country. */
  COST("service-cost", "Cost of the service per year", Measure.MILLION_EURO, false),
  /** Benefits paid per year, whole country; a fall is a saving. */
  BENEFITS_PAID("benefits-paid", "Benefits paid per year", Measure.MILLION_EURO, false),
  /**
   * Service and benefits together per year, whole country: below zero difference pays for itself.
   */
  PUBLIC_COST(
      "service-and-benefits",
      "Service and benefits together per year",
      Measure.MILLION_EURO,
      false),
  /**
   * Minutes of conversation per week in the service of people near work, against those far from it.
   * It says whom attention went to; that it went there for the sake of figures shows only in the
   * difference between two scenarios with the same people.
   */
  ATTENTION(
      "attention-near-to-far", "Time for clients near work, against far", Measure.RATIO, false),
  /** In the service for 52 weeks without one conversation. */
  UNSEEN("unseen-for-a-year", "No conversation for 52 weeks", Measure.SHARE, true),
  /**
   * Part of the variation in what is chosen first for like cases that goes with who chooses; 0 when
   * like cases are treated alike. The part that chance alone would give is taken off, so that it
   * may lie a little below zero.
   */
  BETWEEN(
      "differences-between-professionals",
      "Differences between professionals",
      Measure.SHARE,
      false),
  /**
   * Part of the variation in what is chosen first that goes with the kind of case; 0 when unequal
   * cases are treated alike. Less the part that chance alone would give.
   */
  TAILORING("differences-between-cases", "Differences between kinds of case", Measure.SHARE, false),
  /** Strain of professionals, mean over professionals and weeks. */
  STRAIN_OF_STAFF("strain-of-staff", "Strain of professionals", Measure.SHARE, false),
  /** Trust in the professional, of the people counted, 52 weeks after their count began. */
  TRUST_OF_CLIENTS("trust-of-clients", "Trust of clients after 52 weeks", Measure.SHARE, true),
  /**
   * Placements in the last two weeks of a period over which targets are counted, against an even
   * spread; 1 without any rush.
   */
  BUNCHING(
      "placements-at-period-ends", "Placements at ends of target periods", Measure.RATIO, false);

  /** Which way an outcome is better, seen by the public purse and the people together. */
  public enum Better {
    /** More of it is better. */
    HIGHER,
    /** Less of it is better. */
    LOWER,
    /** A means, good or bad only by what it leads to. */
    NEITHER
  }

  /** What an outcome is measured in and how it is shown. */
  public enum Measure {
    /** Stored as a share of 1, shown in per cent; differences in percentage points. */
    SHARE("share"),
    /** Weeks. */
    WEEKS("weeks"),
    /** Events per person per year. */
    PER_YEAR("per year"),
    /** Minutes. */
    MINUTES("minutes"),
    /** Numbers of persons or things. */
    COUNT("count"),
    /** Millions of euro of 2019. */
    MILLION_EURO("million euro"),
    /** A number of times: one amount divided by another. */
    RATIO("ratio");

    private final String unit;

    Measure(String unit) {
      this.unit = unit;
    }

    /** The unit as it stands in result files. */
    public String unit() {
      return unit;
    }
  }

  private final String code;
  private final String label;
  private final Measure measure;
  private final boolean perGroup;

  Outcome(String code, String label, Measure measure, boolean perGroup) {
    this.code = code;
    this.label = label;
    this.measure = measure;
    this.perGroup = perGroup;
  }

  /**
   * The outcome of a code.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Outcome byCode(String code) {
    for (Outcome outcome : values()) {
      if (outcome.code.equals(code)) {
        return outcome;
      }
    }
    throw new IllegalArgumentException("there is no outcome " + code);
  }

  /** The code that stands in result files and in JSON. */
  public String code() {
    return code;
  }

  /** What a reader sees. */
  public String label() {
    return label;
  }

  /** What it is measured in. */
  public Measure measure() {
    return measure;
  }

  /** True when it is also given per scheme and per distance to work. */
  public boolean perGroup() {
    return perGroup;
  }

  /**
   * True for what becomes of people and money; false for what goes on inside the service, which
   * explains it.
   */
  public boolean isHeadline() {
    return switch (this) {
      case ATTENTION, UNSEEN, BETWEEN, TAILORING, STRAIN_OF_STAFF, TRUST_OF_CLIENTS, BUNCHING ->
          false;
      default -> true;
    };
  }

  /** Which way it is better. */
  public Better better() {
    return switch (this) {
      case PLACED_52, PLACED_104, DURABLE_26, VACANCIES_FILLED, OUTSIDE_JOBS, TRUST_OF_CLIENTS ->
          Better.HIGHER;
      case BENEFIT_WEEKS, COST, BENEFITS_PAID, PUBLIC_COST, UNSEEN, STRAIN_OF_STAFF -> Better.LOWER;
      case CONTACTS, MINUTES, ATTENTION, BETWEEN, TAILORING, BUNCHING, JOB_CHANGES ->
          Better.NEITHER;
    };
  }
}
