package org.leeway.law;

import org.leeway.domain.Household;
import org.leeway.domain.Scheme;

/**
 * Somebody on a benefit, as the law looks at people.
 *
 * @param scheme the law that holds
 * @param age in years
 * @param household with whom the client lives
 * @param youngestChild age of the youngest child in years; {@link #NO_CHILD} without children
 * @param formerWage gross euro a month in the last job, holiday pay included; 0 without one
 * @param yearsWorked years that count for the length of the right
 * @param loss part of the earning capacity that was lost, 0 to 1
 * @param fullDisability true when no work at all can be asked, for now or for good
 * @param medicallyLimited true when illness keeps the client from full-time work
 * @param exemption name of the exemption that was given on request; empty without one
 * @param monthsOnBenefit months since the benefit began
 * @param monthsInWork months of work beside the benefit
 */
public record Client(
    Scheme scheme,
    double age,
    Household household,
    double youngestChild,
    double formerWage,
    double yearsWorked,
    double loss,
    boolean fullDisability,
    boolean medicallyLimited,
    String exemption,
    double monthsOnBenefit,
    double monthsInWork) {
  /** An age that no child has. */
  public static final double NO_CHILD = Double.POSITIVE_INFINITY;

  /** Somebody of whom the law need only know the wage and the household, on the first day. */
  public static Client entering(Scheme scheme, Household household, double formerWage) {
    return new Client(scheme, 0, household, NO_CHILD, formerWage, 0, 0, false, false, "", 0, 0);
  }

  /** The same client after some months on the benefit. */
  public Client after(double months) {
    return new Client(
        scheme,
        age,
        household,
        youngestChild,
        formerWage,
        yearsWorked,
        loss,
        fullDisability,
        medicallyLimited,
        exemption,
        months,
        monthsInWork);
  }
}
