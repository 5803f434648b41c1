package org.leeway.domain;

/** How an organisation is paid. */
public enum Payment {
  /** By the hour. */
  HOURLY("hourly"),
  /** By the trajectory that is begun. */
  TRAJECTORY("trajectory"),
  /** By the job that is found. */
  NO_CURE_NO_PAY("no-cure-no-pay"),
  /** Partly by the trajectory, partly by the job. */
  MIXED("mixed");

  private final String code;

  Payment(String code) {
    this.code = code;
  }

  /** The word in files. */
  public String code() {
    return code;
  }
}
