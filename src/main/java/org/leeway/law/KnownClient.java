package org.leeway.law;

import org.leeway.domain.Household;
import org.leeway.domain.Scheme;

/** A client of whom all is written down. */
record KnownClient(
    Scheme scheme,
    double age,
    Household household,
    double youngestChild,
    double formerWage,
    double yearsWorked,
    double loss,
    boolean fullDisability,
    boolean medicallyLimited,
    boolean registered,
    String exemption,
    double monthsOnBenefit,
    double monthsInWork)
    implements Client {}
