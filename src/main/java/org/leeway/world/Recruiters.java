package org.leeway.world;

import java.util.Arrays;
import java.util.List;

/**
 * Which employers of a region open the vacancies of a week: each vacancy belongs to one of them,
 * with a chance by the jobs it has and by how often jobs of its sector fall open.
 */
public final class Recruiters {
  private final Region region;
  private double[] under = new double[0];
  private double[] upTo = new double[0];
  private int[] opened = new int[0];

  Recruiters(Region region) {
    this.region = region;
  }

  /**
   * Begins a week's vacancies.
   *
   * @param openPerJob open vacancies per job, by sector; not changed afterwards
   */
  @SuppressWarnings("ReferenceEquality") // nearly always the same array
  public void begin(double[] openPerJob) {
    if (under != openPerJob) {
      under = openPerJob;
      add(openPerJob);
    }
    Arrays.fill(opened, 0);
  }

  private void add(double[] openPerJob) {
    List<Employer> employers = region.employers();
    upTo = new double[employers.size()];
    opened = new int[employers.size()];
    double sum = 0;
    for (int place = 0; place < upTo.length; place++) {
      Employer employer = employers.get(place);
      sum += employer.jobs() * openPerJob[employer.sector()];
      upTo[place] = sum;
    }
  }

  /**
   * The employer of the next vacancy.
   *
   * @param luck from 0 to below 1
   * @return place of the employer in the region
   */
  public int next(double luck) {
    int last = upTo.length - 1;
    int found = Arrays.binarySearch(upTo, luck * upTo[last]);
    return Math.min(last, found < 0 ? -found - 1 : found + 1);
  }

  /** How many vacancies an employer has opened since the week's began; counts one more. */
  public int count(int place) {
    return opened[place]++;
  }
}
