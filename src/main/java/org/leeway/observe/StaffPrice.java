package org.leeway.observe;

import org.leeway.scenario.Values;

/**
 * What a minute of conversation costs: all that professionals cost, spread over the part of their
 * time that they spend with clients. Whoever is spoken with twice as long costs twice as much.
 */
final class StaffPrice {
  private static final double MINUTES_PER_HOUR = 60;

  private StaffPrice() {}

  /** Euro per minute. */
  static double perMinute(Values values) {
    double contact =
        values.number("staff.contact.share_of_time_on_client_contact")
            * (1 - values.share("service.employer-work").value());
    return values.number("staff.cost.caseworker_integral_hour") / MINUTES_PER_HOUR / contact;
  }
}
