package org.leeway.process;

import org.leeway.scenario.Values;
import org.leeway.world.Employer;

/**
 * What employers expect of the years to come with a newcomer of an age, apart from what the person
 * brings now: how long the time pays back that goes into learning the job, what pay scales ask for
 * the years somebody has behind, and sick pay. None of it shows at an interview, so that no number
 * of able applicants corrects it; that older people learn slowly is a belief about a group, which
 * counts as far as the employer thinks in groups and nobody whom it trusts says otherwise.
 */
final class Prospect {
  private static final double DECADE = 10;

  private final double training;
  private final double stays;
  private final double slower;
  private final double slowerFrom;
  private final double pension;
  private final double leastYears;
  private final double usualAge;
  private final double perYear;
  private final double risesUntil;
  private final double unmatched;
  private final double sicknessFrom;
  private final double sickness;

  Prospect(Values values) {
    String path = "screening.prospect.";
    training = values.number(path + "training");
    stays = values.number(path + "stays");
    slower = values.number(path + "slower");
    slowerFrom = values.number(path + "slower-from");
    leastYears = values.number(path + "least-years");
    usualAge = values.number(path + "usual-age");
    unmatched = values.share(path + "pay-unmatched").value();
    sicknessFrom = values.number(path + "sickness-from");
    sickness = values.number(path + "sickness");
    pension = values.number("population.age.pension");
    perYear = values.number("market.wage.per-year-of-age");
    risesUntil = values.number("market.wage.rises-until");
  }

  /** Works out what the age of an applicant means to any employer. */
  void read(Applicant applicant) {
    double age = applicant.age;
    double years = Math.max(leastYears, Math.min(stays, pension - age));
    applicant.training = training / years - training / stays;
    applicant.slowLearning = slower * Math.max(0, age - slowerFrom) / DECADE * training / years;
    double paidFor = Math.min(age, risesUntil) - Math.min(usualAge, risesUntil);
    applicant.dearer = unmatched * perYear * paidFor;
    applicant.sickness = sickness * Math.max(0, age - sicknessFrom) / DECADE;
  }

  /**
   * What is expected to be lost on somebody, in productivity; below zero for who promises more than
   * the usual newcomer.
   *
   * @param asked what the job must bring for its usual wage
   * @param borne part of sick pay that the employer bears and feels, 0 to 1
   * @param spoken how much the word of a professional counts who speaks for the person, 0 to 1
   */
  double lost(Applicant applicant, Employer employer, double asked, double borne, double spoken) {
    return applicant.training
        + employer.discrimination() * (1 - spoken) * applicant.slowLearning
        + asked * applicant.dearer
        + borne * applicant.sickness;
  }
}
