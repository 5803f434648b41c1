package org.leeway.law;

import org.leeway.domain.Household;
import org.leeway.scenario.Values;

/**
 * What is left of gross income: income tax with the general credit and the credit for work, and the
 * allowances for rent and care that shrink as income rises.
 */
public final class NetPay {
  private static final int MONTHS = 12;

  private final double low;
  private final double middle;
  private final double high;
  private final double middleFrom;
  private final double highFrom;
  private final double general;
  private final double generalTaper;
  private final double labourFirst;
  private final double labourSecond;
  private final double labourSecondFrom;
  private final double labourTaper;
  private final double labourTaperFrom;
  private final double labourMost;
  private final double allowanceTaper;
  private final double allowanceMost;
  private final double single;
  private final double couple;

  NetPay(Values values) {
    low = values.share("tax.rate.low").value();
    middle = values.share("tax.rate.middle").value();
    high = values.share("tax.rate.high").value();
    middleFrom = values.money("tax.rate.middle-from").euro();
    highFrom = values.money("tax.rate.high-from").euro();
    general = values.money("tax.general-credit.most").euro();
    generalTaper = values.share("tax.general-credit.taper").value();
    labourFirst = values.share("tax.work-credit.first").value();
    labourSecond = values.share("tax.work-credit.second").value();
    labourTaper = values.share("tax.work-credit.taper").value();
    labourSecondFrom = values.money("tax.work-credit.second-from").euro();
    labourTaperFrom = values.money("tax.work-credit.taper-from").euro();
    labourMost = values.money("tax.work-credit.most").euro();
    allowanceTaper = values.share("tax.allowances.taper").value();
    allowanceMost = values.money("tax.allowances.most").euro();
    single = values.number("money.bijstand.single_jul");
    couple = values.number("money.bijstand.couple_jul");
  }

  /**
   * Net euro a month.
   *
   * @param wage gross euro a month from work, holiday pay included
   * @param benefit gross euro a month of benefit, holiday pay included
   */
  public double net(double wage, double benefit) {
    double year = (wage + benefit) * MONTHS;
    double tax =
        low * Math.min(year, middleFrom)
            + middle * Math.max(0, Math.min(year, highFrom) - middleFrom)
            + high * Math.max(0, year - highFrom);
    double credit = Math.max(0, general - generalTaper * Math.max(0, year - middleFrom));
    double due = Math.max(0, tax - credit - labour(wage * MONTHS));
    return (year - due) / MONTHS;
  }

  /** The credit for work, euro a year. */
  private double labour(double year) {
    double credit =
        labourFirst * Math.min(year, labourSecondFrom)
            + labourSecond * Math.max(0, year - labourSecondFrom);
    credit = Math.min(labourMost, credit);
    return Math.max(0, credit - labourTaper * Math.max(0, year - labourTaperFrom));
  }

  /** Allowances for rent and care that are lost at a net income, euro a month. */
  public double allowancesLost(double net, Household household) {
    double minimum = household == Household.COUPLE ? couple : single;
    return Math.min(allowanceMost, allowanceTaper * Math.max(0, net - minimum));
  }
}
