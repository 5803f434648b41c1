package org.leeway.observe;

import org.jspecify.annotations.Nullable;
import org.leeway.domain.Response;

/** What is noted every week for the whole country. */
public enum WeeklyMeasure {
  OPEN_VACANCIES("open-vacancies", "Open vacancies", "vacancies"),
  IN_SERVICE("in-service", "People in the service", "persons"),
  OUTSIDE("outside", "People outside the service who look for a job", "persons"),
  PLACEMENTS("placements", "Jobs found by people in the service", "per week"),
  OUTSIDE_JOBS("jobs-outside", "Jobs found by people outside the service", "per week"),
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
  TOLD("reasoning-shared", "Reasoning shared with the client", "share of conversations");

  private final String code;
  private final String label;
  private final String unit;
  private final @Nullable Response response;

  WeeklyMeasure(String code, String label, String unit) {
    this.code = code;
    this.label = label;
    this.unit = unit;
    this.response = null;
  }

  WeeklyMeasure(Response response, String label) {
    this.code = "response-" + response.code();
    this.label = label;
    this.unit = "share of conversations";
    this.response = response;
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
