package org.leeway.world;

import org.leeway.domain.Household;
import org.leeway.domain.Scheme;
import org.leeway.law.Client;

/**
 * The person of a region at whom the law looks now. One for each region, filled anew for everybody,
 * so that a look allocates nothing.
 */
final class Claimant implements Client {
  private Scheme scheme = Scheme.SOCIAL_ASSISTANCE;
  private Household household = Household.SINGLE;
  private double age;
  private double formerWage;
  private double yearsWorked;
  private double loss;
  private boolean fullDisability;
  private double monthsOnBenefit;
  private double monthsInWork;

  /** Turns to a person. */
  Claimant turnTo(Scheme newScheme, Household newHousehold, double newAge) {
    scheme = newScheme;
    household = newHousehold;
    age = newAge;
    return this;
  }

  /** What the person earned and worked before, and for how long either has been. */
  Claimant withWork(double wage, double years, double onBenefit, double inWork) {
    formerWage = wage;
    yearsWorked = years;
    monthsOnBenefit = onBenefit;
    monthsInWork = inWork;
    return this;
  }

  /** What is lost of the capacity to earn. */
  Claimant withLoss(double part, boolean full) {
    loss = part;
    fullDisability = full;
    return this;
  }

  @Override
  public Scheme scheme() {
    return scheme;
  }

  @Override
  public double age() {
    return age;
  }

  @Override
  public Household household() {
    return household;
  }

  @Override
  public double youngestChild() {
    return NO_CHILD;
  }

  @Override
  public double formerWage() {
    return formerWage;
  }

  @Override
  public double yearsWorked() {
    return yearsWorked;
  }

  @Override
  public double loss() {
    return loss;
  }

  @Override
  public boolean fullDisability() {
    return fullDisability;
  }

  @Override
  public boolean medicallyLimited() {
    return false;
  }

  @Override
  public boolean registered() {
    return false; // bears on what employers are paid, not on the benefit
  }

  @Override
  public String exemption() {
    return "";
  }

  @Override
  public double monthsOnBenefit() {
    return monthsOnBenefit;
  }

  @Override
  public double monthsInWork() {
    return monthsInWork;
  }
}
