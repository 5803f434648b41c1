package org.leeway.law;

import org.leeway.domain.Household;
import org.leeway.domain.Scheme;

/** Somebody on a benefit, as the law looks at people. */
public interface Client {
  /** An age that no child has. */
  double NO_CHILD = Double.POSITIVE_INFINITY;

  /** Somebody of whom the law need only know the wage and the household, on the first day. */
  static Client entering(Scheme scheme, Household household, double formerWage) {
    return new KnownClient(
        scheme, 0, household, NO_CHILD, formerWage, 0, 0, false, false, false, "", 0, 0);
  }

  /** The law that holds. */
  Scheme scheme();

  /** In years. */
  double age();

  /** With whom the client lives. */
  Household household();

  /** Age of the youngest child in years; {@link #NO_CHILD} without children. */
  double youngestChild();

  /** Gross euro a month in the last job, holiday pay included; 0 without one. */
  double formerWage();

  /** Years that count for the length of the right. */
  double yearsWorked();

  /** Part of the earning capacity that was lost, 0 to 1. */
  double loss();

  /** True when no work at all can be asked, for now or for good. */
  boolean fullDisability();

  /** True when illness keeps the client from full-time work. */
  boolean medicallyLimited();

  /** True for somebody of the target-group register [doelgroepregister]. */
  boolean registered();

  /** Name of the exemption that was given on request; empty without one. */
  String exemption();

  /** Months since the benefit began. */
  double monthsOnBenefit();

  /** Months of work beside the benefit. */
  double monthsInWork();

  /** The same client after some months on the benefit. */
  default Client after(double months) {
    return new KnownClient(
        scheme(),
        age(),
        household(),
        youngestChild(),
        formerWage(),
        yearsWorked(),
        loss(),
        fullDisability(),
        medicallyLimited(),
        registered(),
        exemption(),
        months,
        monthsInWork());
  }
}
