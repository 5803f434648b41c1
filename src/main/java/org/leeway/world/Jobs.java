package org.leeway.world;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The jobs of a region, laid end to end: who holds any of them works for the employer that has it.
 */
public final class Jobs {
  private final double[] upTo;
  private final int[][] inSector;
  private final double[][] upToInSector;

  Jobs(List<Employer> employers) {
    upTo = new double[employers.size()];
    double all = 0;
    for (int at = 0; at < upTo.length; at++) {
      all += employers.get(at).jobs();
      upTo[at] = all;
    }
    int sectors = employers.stream().mapToInt(Employer::sector).max().orElse(-1) + 1;
    inSector = new int[sectors][];
    upToInSector = new double[sectors][];
    for (int each = 0; each < sectors; each++) {
      int sector = each;
      int[] places =
          IntStream.range(0, upTo.length)
              .filter(at -> employers.get(at).sector() == sector)
              .toArray();
      double[] jobs = new double[places.length];
      double sum = 0;
      for (int at = 0; at < places.length; at++) {
        sum += employers.get(places[at]).jobs();
        jobs[at] = sum;
      }
      inSector[sector] = places;
      upToInSector[sector] = jobs;
    }
  }

  /**
   * The employer of a job.
   *
   * @param place of the job among all, 0 to below 1
   * @return place of the employer in the region
   */
  public int employerOf(double place) {
    return find(upTo, place);
  }

  /**
   * The employer of a job in a sector; of any job, where the region has no employer in the sector.
   *
   * @param place of the job among all of the sector, 0 to below 1
   * @return place of the employer in the region
   */
  public int employerOf(int sector, double place) {
    return sector < inSector.length && inSector[sector].length > 0
        ? inSector[sector][find(upToInSector[sector], place)]
        : employerOf(place);
  }

  private static int find(double[] upTo, double place) {
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
