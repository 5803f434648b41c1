package org.leeway.world;

import java.util.Arrays;
import java.util.function.DoubleFunction;
import org.leeway.domain.Allocation;
import org.leeway.domain.Distance;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;

/**
 * How an office divides its clients among its professionals: by chance, or in groups that each have
 * a stretch of the chairs as long as the group is large. Within a stretch it is by chance. The
 * stretches are measured when a rule comes into force or the number of chairs changes, so that one
 * more client moves nobody. A district is a third of the clients who live in the same direction
 * from the middle of the region, where the roads lead to.
 */
public final class Division {
  private static final int DISTRICTS = 3;

  private Allocation rule = Allocation.RANDOM;
  private DoubleFunction<Distance> distances = belief -> Distance.MIDDLE;
  private int chairs;
  private double[] until = {1};
  private final double[] districtsUntil = new double[DISTRICTS - 1];

  /** True when clients are divided by this rule over so many chairs. */
  public boolean isBy(Allocation asked, int number) {
    return rule == asked && (rule == Allocation.RANDOM || chairs == number);
  }

  /** Divides by a rule from now on, measured on the clients that the office has. */
  public void divide(
      Region region, Office office, Allocation newRule, Employability employability) {
    rule = newRule;
    distances = employability::distance;
    chairs = office.professionals().size();
    if (rule == Allocation.DISTRICT) {
      measureDistricts(region, office);
    }
    double[] sizes = new double[groups()];
    double all = 0;
    Jobseekers people = region.jobseekers();
    for (int row = 0; row < people.rows(); row++) {
      if (isClient(region, office, row)) {
        sizes[group(people, row)]++;
        all++;
      }
    }
    until = new double[sizes.length];
    double sum = 0;
    for (int group = 0; group < sizes.length; group++) {
      sum += all > 0 ? sizes[group] / all : 1.0 / sizes.length;
      until[group] = group == sizes.length - 1 ? 1 : sum;
    }
  }

  /**
   * The chair of the person in a row.
   *
   * @param luck 0 to 1
   */
  int chair(Region region, int row, int number, double luck) {
    double place = luck;
    if (rule != Allocation.RANDOM) {
      int group = group(region.jobseekers(), row);
      double from = group == 0 ? 0 : until[group - 1];
      place = from + luck * (until[group] - from);
    }
    return Math.min(number - 1, (int) (place * number));
  }

  private int groups() {
    return switch (rule) {
      case RANDOM -> 1;
      case DISTANCE -> Distance.values().length;
      case SPECIALISM -> Scheme.values().length;
      case DISTRICT -> DISTRICTS;
    };
  }

  private int group(Jobseekers people, int row) {
    return switch (rule) {
      case RANDOM -> 0;
      case DISTANCE -> distances.apply(people.service.belief.get(row)).ordinal();
      case SPECIALISM -> people.scheme.get(row);
      case DISTRICT -> {
        int district = 0;
        while (district < districtsUntil.length
            && direction(people, row) >= districtsUntil[district]) {
          district++;
        }
        yield district;
      }
    };
  }

  private void measureDistricts(Region region, Office office) {
    Jobseekers people = region.jobseekers();
    double[] directions = new double[people.rows()];
    int clients = 0;
    for (int row = 0; row < people.rows(); row++) {
      if (isClient(region, office, row)) {
        directions[clients++] = direction(people, row);
      }
    }
    Arrays.sort(directions, 0, clients);
    for (int district = 1; district < DISTRICTS; district++) {
      districtsUntil[district - 1] =
          clients == 0
              ? StrictMath.PI * (2.0 * district / DISTRICTS - 1)
              : directions[clients * district / DISTRICTS];
    }
  }

  /** In which direction from the middle of the region somebody lives, from west around by south. */
  private static double direction(Jobseekers people, int row) {
    return StrictMath.atan2(people.north.get(row), people.east.get(row));
  }

  private static boolean isClient(Region region, Office office, int row) {
    return region.jobseekers().is(row, Status.SERVED)
        && region.officeOf(row).organisation() == office.organisation();
  }
}
