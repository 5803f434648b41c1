package org.leeway.law;

import org.leeway.domain.Scheme;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;

/**
 * The law of all schemes in a week, and what it leaves people of what they earn. Immutable; every
 * question is a pure function of the client and the situation.
 */
public final class Law {
  private static final Scheme[] SCHEMES = Scheme.values();

  private final SchemeLaw[] laws = new SchemeLaw[SCHEMES.length];
  private final NetPay pay;
  private final double holidayPay;
  private final double leastWage;

  public Law(Values values) {
    for (Scheme scheme : SCHEMES) {
      laws[scheme.ordinal()] = new SchemeLaw(values, scheme);
    }
    pay = new NetPay(values);
    holidayPay = values.number("money.minimum_wage.holiday_pay");
    leastWage = values.number("money.minimum_wage.hour_38");
  }

  /** The law of a scheme. */
  public SchemeLaw of(Scheme scheme) {
    return laws[scheme.ordinal()];
  }

  /** Tax and allowances. */
  public NetPay pay() {
    return pay;
  }

  /** The lowest wage that may be paid to an adult, gross euro an hour without holiday pay. */
  public double leastWage() {
    return leastWage;
  }

  /** Gross euro a month, with holiday pay, for hours a week at a gross wage an hour. */
  public double earnings(double hours, double wage) {
    return hours * wage * (1 + holidayPay) * RatePerYear.WEEKS_PER_MONTH;
  }

  /**
   * The benefit beside earnings, euro a month: net for social assistance, gross for the others.
   *
   * @param earned gross euro a month
   */
  public double benefit(Client client, double earned) {
    SchemeLaw law = of(client.scheme());
    BenefitRules rules = law.benefit();
    IncomeRules income = law.income();
    if (rules.isSocialMinimum()) {
      double counted = income.countsNet() ? pay.net(earned, 0) : earned;
      double left = counted - income.released(client, counted);
      return Math.max(
          0, rules.norm(client.household()) - income.deducted(client, left, rules.minimumWage()));
    }
    if (income.ends(client, earned)) {
      return 0;
    }
    boolean later =
        rules.hasFollowUp()
            && !client.fullDisability()
            && client.monthsOnBenefit() >= law.right().phaseMonths(client.yearsWorked());
    if (later) {
      return rules.followUp(client, earned);
    }
    double left = earned - income.released(client, earned);
    return Math.max(
        0,
        rules.base(client) * rules.rate(client.monthsOnBenefit())
            - income.deducted(client, left, rules.minimumWage()));
  }

  /**
   * The benefit without earnings that falls to the client, euro a month: of social assistance,
   * which is paid to the household, the part of one adult.
   */
  public double benefitOfPerson(Client client) {
    double household = benefit(client, 0);
    return of(client.scheme()).benefit().isSocialMinimum()
        ? household / client.household().adults()
        : household;
  }

  /**
   * Net income, euro a month: what is left of earnings and of the benefit beside them, less the
   * allowances for rent and care that are lost against life at the social minimum.
   *
   * @param hours hours a week at work; 0 without work
   * @param wage gross euro an hour
   */
  public double netIncome(Client client, double hours, double wage) {
    return income(client, earnings(hours, wage), 1);
  }

  /**
   * Net income while the benefit is cut.
   *
   * @param kept part of the benefit that is paid
   */
  public double netWhenCut(Client client, double kept) {
    return income(client, 0, kept);
  }

  private double income(Client client, double earned, double kept) {
    double benefit = kept * benefit(client, earned);
    double net =
        of(client.scheme()).benefit().isSocialMinimum()
            ? pay.net(earned, 0) + benefit
            : pay.net(earned, benefit);
    return net - pay.allowancesLost(net, client.household());
  }

  /** Net income from work alone, euro a month. */
  public double netOfWork(Client client, double hours, double wage) {
    double net = pay.net(earnings(hours, wage), 0);
    return net - pay.allowancesLost(net, client.household());
  }

  /** What work brings above the benefit alone, net euro a month; negative when it costs. */
  public double gain(Client client, double hours, double wage) {
    return netIncome(client, hours, wage) - netIncome(client, 0, 0);
  }

  /** What one more hour a week brings, net euro a month: near 0 is the income trap. */
  public double gainOfAnHour(Client client, double hours, double wage) {
    return netIncome(client, hours + 1, wage) - netIncome(client, hours, wage);
  }
}
