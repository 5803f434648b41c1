package org.leeway.domain;

/** The legal scheme that pays a jobseeker's benefit and says who serves them. */
public enum Scheme {
  /** Unemployment benefit [Werkloosheidswet, WW], served by UWV. */
  UNEMPLOYMENT("ww", "Unemployment benefit (WW)", OrganisationType.UWV),
  /**
   * Social assistance under the Participation Act [bijstand, Participatiewet], served by the
   * municipality.
   */
  SOCIAL_ASSISTANCE("social-assistance", "Social assistance", OrganisationType.MUNICIPALITY),
  /** Return to work of the partially disabled [WIA, regeling WGA], served by UWV. */
  PARTIAL_DISABILITY("wga", "Partial disability (WGA)", OrganisationType.UWV),
  /** Young disabled with work capacity [Wajong], served by UWV. */
  YOUNG_DISABLED("wajong", "Young disabled (Wajong)", OrganisationType.UWV),
  /** Sickness benefit without an employer [Ziektewet, vangnet], served by UWV. */
  SICKNESS("sickness", "Sickness benefit without employer", OrganisationType.UWV);

  private final String code;
  private final String label;
  private final OrganisationType servedBy;

  Scheme(String code, String label, OrganisationType servedBy) {
    this.code = code;
    this.label = label;
    this.servedBy = servedBy;
  }

  /** The code in parameter paths, result files and JSON. */
  public String code() {
    return code;
  }

  /** What a reader sees. */
  public String label() {
    return label;
  }

  /** The organisation that serves people under this scheme. */
  public OrganisationType servedBy() {
    return servedBy;
  }
}
