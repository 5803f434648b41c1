package org.leeway.law;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.leeway.domain.Household;
import org.leeway.scenario.Values;

/** How high a benefit is without earnings, and after the first phase of partial disability. */
public final class BenefitRules {
  private static final double DAYS_PER_MONTH = 21.75;

  /** What a benefit is a share of. */
  private enum Basis {
    FORMER_WAGE,
    MINIMUM_WAGE,
    SOCIAL_MINIMUM
  }

  private record Rate(double fromMonth, double share) {}

  private record LossClass(double fromLoss, double share) {}

  private final Basis basis;
  private final List<Rate> rates = new ArrayList<>();
  private final List<LossClass> classes = new ArrayList<>();
  private final double mustEarn;
  private final double mostPerMonth;
  private final double minimumWage;
  private final double[] norm = new double[Household.values().length];

  BenefitRules(Values values, Facts scheme) {
    Facts facts = scheme.below("benefit");
    basis =
        switch (facts.choice("basis")) {
          case "former-wage" -> Basis.FORMER_WAGE;
          case "minimum-wage" -> Basis.MINIMUM_WAGE;
          default -> Basis.SOCIAL_MINIMUM;
        };
    for (String period : facts.names("rate")) {
      Facts rate = facts.below("rate." + period);
      rates.add(new Rate(rate.number("from-month"), rate.number("share")));
    }
    for (String each : facts.names("follow-up.class")) {
      Facts part = facts.below("follow-up.class." + each);
      classes.add(new LossClass(part.number("from-loss"), part.number("share")));
    }
    mustEarn = facts.number("follow-up.must-earn", 0);
    mostPerMonth =
        facts.has("most-per-day")
            ? facts.number("most-per-day") * DAYS_PER_MONTH
            : Double.POSITIVE_INFINITY;
    minimumWage = minimumWage(values);
    for (Household household : Household.values()) {
      norm[household.ordinal()] = facts.number("norm." + household.code(), 0);
    }
  }

  /** The minimum wage, gross euro a month with holiday pay. */
  static double minimumWage(Values values) {
    return values.number("money.minimum_wage.month_jul")
        * (1 + values.number("money.minimum_wage.holiday_pay"));
  }

  /** True when the benefit fills net income up to a norm for the household. */
  public boolean isSocialMinimum() {
    return basis == Basis.SOCIAL_MINIMUM;
  }

  /** True when the benefit follows what the client earned before. */
  public boolean isOfFormerWage() {
    return basis == Basis.FORMER_WAGE;
  }

  /** Net euro a month to which social assistance fills up the income of a household. */
  public double norm(Household household) {
    return norm[household.ordinal()];
  }

  /** The wage of which the benefit is a share, gross euro a month. */
  double base(Client client) {
    return basis == Basis.FORMER_WAGE ? Math.min(client.formerWage(), mostPerMonth) : minimumWage;
  }

  /** The share of that wage after so many months on the benefit. */
  double rate(double months) {
    double share = 0;
    for (int place = 0; place < rates.size(); place++) {
      Rate rate = rates.get(place);
      if (months >= rate.fromMonth()) {
        share = rate.share();
      }
    }
    return share;
  }

  /** Months on the benefit from which on another share holds. */
  DoubleStream months() {
    return rates.stream().mapToDouble(Rate::fromMonth);
  }

  /** True when the law has a second phase, in which earning decides on the benefit. */
  boolean hasFollowUp() {
    return !classes.isEmpty();
  }

  /**
   * The benefit in that phase, gross euro a month: a supplement for who earns enough of what he or
   * she still can, and a low benefit by class of loss for who does not.
   *
   * @param earned gross euro a month
   */
  double followUp(Client client, double earned) {
    double base = base(client);
    double canEarn = (1 - client.loss()) * base;
    if (canEarn <= 0 || (earned > 0 && earned >= mustEarn * canEarn)) {
      return rate(Double.POSITIVE_INFINITY) * Math.max(0, base - Math.max(earned, canEarn));
    }
    double share = 0;
    for (int place = 0; place < classes.size(); place++) {
      LossClass each = classes.get(place);
      if (client.loss() >= each.fromLoss()) {
        share = each.share();
      }
    }
    return Math.min(share * minimumWage, rate(Double.POSITIVE_INFINITY) * base);
  }

  /** The least loss of earning capacity that gives a right, 0 to 1; 0 where none is asked. */
  public double leastLoss() {
    return classes.stream().mapToDouble(LossClass::fromLoss).min().orElse(0);
  }

  /** The minimum wage, gross euro a month with holiday pay. */
  double minimumWage() {
    return minimumWage;
  }
}
