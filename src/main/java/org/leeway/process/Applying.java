package org.leeway.process;

import org.leeway.decision.Candidate;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;

/**
 * Somebody who applies, as a screening model sees the person.
 *
 * @param applicant who applies, with productivity as seen
 * @param met true after an interview
 * @param known how far the employer can tell
 * @param group what the employer thinks of people like this one
 * @param demanded what the job must bring
 * @param usual expected surplus by Leeway's own rule
 */
record Applying(
    Draws draws,
    Applicant applicant,
    boolean met,
    double known,
    double group,
    double demanded,
    double usual,
    Week week)
    implements Candidate {
  @Override
  public double seen() {
    return applicant.seen;
  }

  @Override
  public double subsidy() {
    return applicant.paid;
  }

  @Override
  public boolean isMet() {
    return met;
  }

  @Override
  public boolean isServed() {
    return applicant.served;
  }

  @Override
  public double yearsOut() {
    return applicant.yearsOut;
  }

  @Override
  public double uniform(int index) {
    return draws.uniform(Purpose.OWN_SCREENING, applicant.pair, week.number(), index);
  }
}
