package org.leeway.world;

import java.util.List;

/**
 * The jobs of a region, laid end to end: who holds any of them works for the employer that has it.
 */
public final class Jobs {
  private Jobs() {}

  /**
   * The employer of a job.
   *
   * @param place of the job among all, 0 to below 1
   * @return place of the employer in the region
   */
  public static int employerOf(Region region, double place) {
    List<Employer> employers = region.employers();
    double all = 0;
    for (int at = 0; at < employers.size(); at++) {
      all += employers.get(at).jobs();
    }
    double left = place * all;
    int last = employers.size() - 1;
    for (int at = 0; at < last; at++) {
      left -= employers.get(at).jobs();
      if (left < 0) {
        return at;
      }
    }
    return last;
  }
}
