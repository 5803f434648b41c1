package org.leeway.process;

import org.leeway.domain.Scheme;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Schemes;

/** What each scheme demands of people, and what happens by law to those who do less. */
final class Duties {
  private static final int WEEKS_PER_PERIOD = 4;

  private final double[] applications = new double[Schemes.NUMBER];
  private final double[] cut = new double[Schemes.NUMBER];
  private final int[] weeks = new int[Schemes.NUMBER];
  private final double[] strictness = new double[Schemes.NUMBER];
  private final double[] cutByLot = new double[Schemes.NUMBER];

  Duties(Values values) {
    demand(
        Scheme.UNEMPLOYMENT,
        values.number("law.ww.applications_per_4_weeks") / WEEKS_PER_PERIOD,
        values.number("law.ww.sanction_insufficient_search_percent"),
        values.number("law.ww.sanction_insufficient_search_months"));
    demand(
        Scheme.SOCIAL_ASSISTANCE,
        values.number("law.participatiewet_bijstand.applications_per_month_typical")
            / RatePerYear.WEEKS_PER_MONTH,
        values.number("law.participatiewet_bijstand.sanction_uniform_duty_percent"),
        values.number("law.participatiewet_bijstand.sanction_uniform_months_first"));
    double months = values.number("law.wga.sanction_months");
    demand(
        Scheme.PARTIAL_DISABILITY,
        values.number("duty.wga.applications"),
        values.number("law.wga.sanction_percent_search"),
        months);
    demand(
        Scheme.YOUNG_DISABLED,
        values.number("duty.wajong.applications"),
        values.number("law.wajong.sanction_percent"),
        months);
    demand(
        Scheme.SICKNESS,
        values.number("duty.sickness.applications"),
        values.number("law.zw_vangnet.sanction_percent"),
        months);
    for (Scheme scheme : Scheme.values()) {
      strictness[scheme.ordinal()] =
          values.probability("duty." + scheme.code() + ".strictness").value();
      cutByLot[scheme.ordinal()] =
          values.probability("duty." + scheme.code() + ".cut-by-lot").value();
    }
  }

  private void demand(Scheme scheme, double perWeek, double shareCut, double months) {
    int place = scheme.ordinal();
    applications[place] = perWeek;
    cut[place] = shareCut;
    weeks[place] = (int) Math.rint(months * RatePerYear.WEEKS_PER_MONTH);
  }

  /** Applications a week that the scheme demands; 0 when it demands none. */
  double applications(Scheme scheme) {
    return applications[scheme.ordinal()];
  }

  /** Part of the benefit that is cut. */
  double cut(Scheme scheme) {
    return cut[scheme.ordinal()];
  }

  /** Weeks for which it is cut. */
  int weeks(Scheme scheme) {
    return weeks[scheme.ordinal()];
  }

  /**
   * Chance, at a conversation, that a professional for whom law counts fully and who is fully
   * directive has the benefit of somebody cut who does nothing.
   */
  double strictness(Scheme scheme) {
    return strictness[scheme.ordinal()];
  }

  /** Chance in a week that the benefit is cut whatever the person did: for experiments. */
  double cutByLot(Scheme scheme) {
    return cutByLot[scheme.ordinal()];
  }
}
