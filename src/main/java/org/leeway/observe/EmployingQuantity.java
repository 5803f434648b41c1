package org.leeway.observe;

import java.util.List;
import java.util.Optional;
import org.leeway.domain.Status;
import org.leeway.world.Disability;
import org.leeway.world.Employer;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.World;

/**
 * How many employers have somebody with a work disability, as things stand when the run ends. An
 * employer of the model stands for many and a worker too, so that who works for whom is read by
 * size class: as many workers as there are to an employer of the class, spread over them by chance
 * (Poisson), so that a share of {@code 1 - exp(-workers per employer)} has at least one. Employers
 * who cluster such workers would make it less.
 *
 * @param phrase as users write it
 * @param from first size class that counts
 * @param until size class after the last
 */
record EmployingQuantity(String phrase, int from, int until) implements Quantity {
  private static final String ALL = "employers with somebody with a work disability";
  private static final List<EmployingQuantity> KNOWN =
      List.of(
          new EmployingQuantity(ALL, 0, Employer.SIZES),
          new EmployingQuantity(ALL + ", of those with fewer than 10 jobs", 0, Employer.MIDDLE),
          new EmployingQuantity(
              ALL + ", of those with 10 to 100 jobs", Employer.MIDDLE, Employer.LARGE),
          new EmployingQuantity(
              ALL + ", of those with 100 jobs or more", Employer.LARGE, Employer.SIZES));

  static List<Form> forms() {
    return KNOWN.stream()
        .map(
            each ->
                new Form(
                    each.phrase,
                    "share",
                    "employers who have at least one at the end of the run; spread over employers of"
                        + " a size class by chance"))
        .toList();
  }

  /** The quantity of a phrase. */
  static Optional<Quantity> of(String phrase) {
    return KNOWN.stream()
        .filter(each -> each.phrase.equals(phrase))
        .map(each -> (Quantity) each)
        .findFirst();
  }

  @Override
  public String unit() {
    return "share";
  }

  @Override
  public int sums() {
    return 2 * Employer.SIZES;
  }

  /** Workers and employers, by size class. */
  double[] sums(World world) {
    double[] sums = new double[2 * Employer.SIZES];
    for (Region region : world.regions()) {
      Jobseekers people = region.jobseekers();
      for (int row = 0; row < people.rows(); row++) {
        if (people.is(row, Status.WORKING) && Disability.isRegistered(people, row)) {
          sums[2 * region.employer(people.work.employer.get(row)).size()] += 1;
        }
      }
      for (Employer employer : region.employers()) {
        sums[2 * employer.size() + 1] += 1;
      }
    }
    return sums;
  }

  @Override
  public double level(double[] sums) {
    double having = 0;
    double employers = 0;
    for (int size = from; size < until; size++) {
      double number = sums[2 * size + 1];
      if (number > 0) {
        having += number * (1 - StrictMath.exp(-sums[2 * size] / number));
        employers += number;
      }
    }
    return employers > 0 ? having / employers : Double.NaN;
  }
}
