package org.leeway.process;

import org.leeway.domain.OrganisationType;
import org.leeway.domain.Payment;
import org.leeway.scenario.Values;

/**
 * The contract under which an organisation works: how it is paid, how far professionals feel that,
 * and what the commissioner asks of them.
 */
final class Commission {
  private static final int ORGANISATIONS = OrganisationType.values().length;

  private final double[] outcome = new double[ORGANISATIONS];
  private final double[] start = new double[ORGANISATIONS];
  private final double[] freedom = new double[ORGANISATIONS];
  private final double[] reporting = new double[ORGANISATIONS];
  private final int[] approval = new int[ORGANISATIONS];

  Commission(Values values) {
    double[] forOutcome = new double[Payment.values().length];
    double[] forStart = new double[Payment.values().length];
    for (Payment payment : Payment.values()) {
      forOutcome[payment.ordinal()] =
          values.share("payment." + payment.code() + ".outcome").value();
      forStart[payment.ordinal()] = values.share("payment." + payment.code() + ".start").value();
    }
    for (OrganisationType type : OrganisationType.values()) {
      String path = "organisation." + type.code() + ".contract.";
      int at = type.ordinal();
      int form = form(paid(values, type));
      double felt = values.share(path + "pass-on").value();
      outcome[at] = felt * forOutcome[form];
      start[at] = felt * forStart[form];
      freedom[at] = values.share(path + "freedom").value();
      reporting[at] = values.minutes(path + "report-minutes").value();
      approval[at] = values.weeks(path + "approval").whole();
    }
  }

  /**
   * Who is paid a price for clients is paid as the card of the strategy says; who is paid what it
   * costs, or goes the own way, as the organisation's contract says.
   */
  private static String paid(Values values, OrganisationType type) {
    String path = "organisation." + type.code() + ".";
    String card = "strategy." + values.choice(path + "strategy") + ".payment-scheme";
    boolean atPrice = values.choice(path + "payment").equals(Strategy.PER_CLIENT);
    return values.choice(atPrice && values.has(card) ? card : path + "contract.form");
  }

  private static int form(String code) {
    for (Payment payment : Payment.values()) {
      if (payment.code().equals(code)) {
        return payment.ordinal();
      }
    }
    throw new IllegalArgumentException("no form of payment " + code);
  }

  /** How far professionals feel that what counts is paid for, 0 to 1. */
  double paidForOutcome(OrganisationType organisation) {
    return outcome[organisation.ordinal()];
  }

  /** How far professionals feel that beginning with a client is paid for, 0 to 1. */
  double paidForStart(OrganisationType organisation) {
    return start[organisation.ordinal()];
  }

  /** Part of the professionals' room that the commissioner leaves. */
  double freedom(OrganisationType organisation) {
    return freedom[organisation.ordinal()];
  }

  /** Minutes of reporting for each conversation. */
  double reportMinutes(OrganisationType organisation) {
    return reporting[organisation.ordinal()];
  }

  /** Weeks that pass before an instrument at this price may begin. */
  int approval(OrganisationType organisation, double euro) {
    return euro > 0 ? approval[organisation.ordinal()] : 0;
  }
}
