package org.leeway.world;

import java.util.List;

/**
 * The jobs of a region, laid end to end: who holds any of them works for the employer that has it.
 */
public final class Jobs {
  private final double[] upTo;

  Jobs(List<Employer> employers) {
    upTo = new double[employers.size()];
    double all = 0;
    for (int at = 0; at < upTo.length; at++) {
      all += employers.get(at).jobs();
      upTo[at] = all;
    }
  }

  /**
   * The employer of a job.
   *
   * @param place of the job among all, 0 to below 1
   * @return place of the employer in the region
   */
  public int employerOf(double place) {
    int last = upTo.length - 1;
    double job = place * upTo[last];
    int from = 0;
    int to = last;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (job < upTo[middle]) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }
}
