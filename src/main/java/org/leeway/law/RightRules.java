package org.leeway.law;

/** How long a right lasts. */
public final class RightRules {
  private final double leastMonths;
  private final double mostMonths;
  private final double perYear;
  private final double perLaterYear;
  private final double fullYears;
  private final double phaseLeast;
  private final double phaseMost;
  private final double weeks;
  private final double weeksWorked;

  RightRules(Facts scheme) {
    Facts facts = scheme.below("right");
    leastMonths = facts.number("least-months", 0);
    mostMonths = facts.number("most-months", Double.POSITIVE_INFINITY);
    perYear = facts.number("per-year", 0);
    perLaterYear = facts.number("per-later-year", 0);
    fullYears = facts.number("full-years", 0);
    phaseLeast = facts.number("phase-least", 0);
    phaseMost = facts.number("phase-most", 0);
    weeks = facts.number("weeks", Double.POSITIVE_INFINITY);
    weeksWorked = facts.number("weeks-worked", 0);
  }

  /** True when the right ends by itself. */
  public boolean ends() {
    return isByYears() || isByWeeks();
  }

  /** True when the length follows the years worked. */
  public boolean isByYears() {
    return mostMonths < Double.POSITIVE_INFINITY;
  }

  /** True when the length is fixed. */
  public boolean isByWeeks() {
    return weeks < Double.POSITIVE_INFINITY;
  }

  /** Weeks of a right with a fixed length. */
  public double weeks() {
    return weeks;
  }

  /** The longest right in months. */
  public double mostMonths() {
    return mostMonths;
  }

  /** Months of the right for years worked; infinite when it does not end. */
  public double months(double years) {
    return isByYears()
        ? Math.max(leastMonths, Math.min(mostMonths, earned(years)))
        : Double.POSITIVE_INFINITY;
  }

  /** Months of the first phase of partial disability. */
  double phaseMonths(double years) {
    return Math.max(phaseLeast, Math.min(phaseMost, earned(years)));
  }

  private double earned(double years) {
    return perYear * Math.min(years, fullYears) + perLaterYear * Math.max(0, years - fullYears);
  }

  /** Weeks of work that give the right; 0 when it does not depend on work. */
  public double weeksWorked() {
    return weeksWorked;
  }
}
