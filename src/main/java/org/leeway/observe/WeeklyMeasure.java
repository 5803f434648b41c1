package org.leeway.observe;

import org.jspecify.annotations.Nullable;
import org.leeway.domain.Party;
import org.leeway.domain.Response;
import org.leeway.domain.Scheme;

/** What is noted every week for the whole country. */
public enum WeeklyMeasure {
  OPEN_VACANCIES("open-vacancies", "Open vacancies", "vacancies"),
  IN_SERVICE("in-service", "People in the service", "persons"),
  OUTSIDE("outside", "People outside the service who look for a job", "persons"),
  PLACEMENTS("placements", "Jobs found by people in the service", "per week"),
  OUTSIDE_JOBS("jobs-outside", "Jobs found by people outside the service", "per week"),
  JOB_CHANGES("job-changes", "Job changes", "per week"),
  SEPARATIONS("separations", "Jobs that ended, of people placed before", "per week"),
  CONVERSATIONS("conversations", "Conversations", "per week"),
  INSTRUMENTS("instruments", "Instruments started", "per week"),
  SANCTIONS("sanctions", "Benefits cut", "per week"),
  DEVIATIONS("deviations", "Choices that left the protocol", "share of instruments started"),
  DIAGNOSIS_ERROR(
      "diagnosis-error", "Error of professionals about employability", "on a scale of 0 to 1"),
  FULL_TIMERS("professionals", "Professionals, full-time", "full-time equivalents"),
  STRAIN("strain", "Strain of professionals", "on a scale of 0 to 1"),
  FOLLOW(Response.FOLLOW, "Follows what is prescribed"),
  DEVIATE(Response.DEVIATE, "Leaves what is prescribed"),
  CONTROL(Response.CONTROL, "Takes control"),
  FEEDBACK(Response.FEEDBACK, "Gives feedback"),
  INPUT(Response.INPUT, "Gives input"),
  GATHER(Response.GATHER, "Gathers information first"),
  RECONSIDER(Response.RECONSIDER, "Takes the plan back"),
  NONE(Response.NONE, "Lets things be"),
  SECOND_LOOKS("second-looks", "Second looks", "share of conversations"),
  TOLD("reasoning-shared", "Reasoning shared with the client", "share of conversations"),
  NET_STATE(Party.STATE),
  NET_FUNDS(Party.FUNDS),
  NET_MUNICIPALITIES(Party.MUNICIPALITIES),
  NET_EMPLOYERS(Party.EMPLOYERS),
  NET_PEOPLE(Party.PEOPLE),
  NET_PROVIDERS(Party.PROVIDERS),
  COST_UNEMPLOYMENT(Scheme.UNEMPLOYMENT),
  COST_SOCIAL_ASSISTANCE(Scheme.SOCIAL_ASSISTANCE),
  COST_PARTIAL_DISABILITY(Scheme.PARTIAL_DISABILITY),
  COST_YOUNG_DISABLED(Scheme.YOUNG_DISABLED),
  COST_SICKNESS(Scheme.SICKNESS);

  private final String code;
  private final String label;
  private final String unit;
  private final @Nullable Response response;
  private final @Nullable Party party;
  private final @Nullable Scheme scheme;

  WeeklyMeasure(String code, String label, String unit) {
    this(code, label, unit, null, null, null);
  }

  WeeklyMeasure(Response response, String label) {
    this("response-" + response.code(), label, "share of conversations", response, null, null);
  }

  WeeklyMeasure(Party party) {
    this(
        "net-" + party.code(),
        party.label() + ": paid less got",
        "million euro per week",
        null,
        party,
        null);
  }

  WeeklyMeasure(Scheme scheme) {
    this(
        "public-cost-" + scheme.code(),
        scheme.label() + ": public money",
        "million euro per week",
        null,
        null,
        scheme);
  }

  WeeklyMeasure(
      String code,
      String label,
      String unit,
      @Nullable Response response,
      @Nullable Party party,
      @Nullable Scheme scheme) {
    this.code = code;
    this.label = label;
    this.unit = unit;
    this.response = response;
    this.party = party;
    this.scheme = scheme;
  }

  /** The measure of what a party is out of pocket. */
  public static WeeklyMeasure of(Party party) {
    return valueOf("NET_" + party.name());
  }

  /** The measure of the public money for people of a scheme. */
  public static WeeklyMeasure of(Scheme scheme) {
    return valueOf("COST_" + scheme.name());
  }

  /** The party whose money is measured; null where it is about something else. */
  @Nullable Party party() {
    return party;
  }

  /** The scheme for whose people public money is measured; null elsewhere. */
  @Nullable Scheme scheme() {
    return scheme;
  }

  /** True for money, which is told in a table and not drawn. */
  public boolean isMoney() {
    return party != null || scheme != null;
  }

  /** The response of professionals that is counted; null where it is about something else. */
  @Nullable Response response() {
    return response;
  }

  /** The code in result files. */
  public String code() {
    return code;
  }

  /** What a reader sees. */
  public String label() {
    return label;
  }

  /** The unit in words. */
  public String unit() {
    return unit;
  }
}
