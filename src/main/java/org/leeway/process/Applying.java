package org.leeway.process;

import org.leeway.decision.Candidate;
import org.leeway.draw.Purpose;
import org.leeway.world.Region;

/**
 * Somebody who applies, as a screening model sees the person.
 *
 * @param pair name of person and vacancy together in draws
 * @param seen productivity as seen
 * @param known how far the employer can tell
 * @param group what the employer thinks of people like this one
 * @param demanded what the job must bring
 * @param subsidy what a subsidy pays, as far as the employer knows of it
 * @param usual expected surplus by Leeway's own rule
 */
record Applying(
    Region region,
    int row,
    long pair,
    boolean isServed,
    double seen,
    double known,
    double group,
    double demanded,
    double subsidy,
    double usual,
    Week week)
    implements Candidate {
  @Override
  public double yearsOut() {
    return region.yearsOut(row, week.number());
  }

  @Override
  public double uniform(int index) {
    return region.draws().uniform(Purpose.OWN_SCREENING, pair, week.number(), index);
  }
}
