package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.OrganisationType;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.world.Jobseekers;
import org.leeway.world.PersonMaker;
import org.leeway.world.Region;

/** Who gets which clients. */
final class AllocationTest {
  private static Trial by(String rule) {
    return new Trial(
            Small.regions(
                1, "organisation[*].allocation=" + rule, "organisation[*].caseload.norm=15"),
            1,
            100)
        .open()
        .weeks(1);
  }

  /** Spread of a trait between the chairs of an office, as part of all of its spread. */
  private static double between(Trial trial, IntToDoubleFunction trait) {
    Region region = trial.region();
    int chairs = region.office(OrganisationType.UWV).professionals().size();
    double[] sum = new double[chairs];
    int[] clients = new int[chairs];
    double all = 0;
    double squares = 0;
    int number = 0;
    for (int row = 0; row < trial.people().rows(); row++) {
      if (isOfUwv(region, row)) {
        double value = trait.applyAsDouble(row);
        int chair = trial.people().service.professional.get(row);
        sum[chair] += value;
        clients[chair]++;
        all += value;
        squares += value * value;
        number++;
      }
    }
    assertThat(chairs).isGreaterThan(3);
    double mean = all / number;
    double within = 0;
    for (int chair = 0; chair < chairs; chair++) {
      assertThat(clients[chair]).isGreaterThan(number / chairs / 2);
      within += clients[chair] * Math.pow(sum[chair] / clients[chair] - mean, 2);
    }
    return within / (squares - number * mean * mean);
  }

  private static boolean isOfUwv(Region region, int row) {
    return region.jobseekers().is(row, Status.SERVED)
        && region.officeOf(row).organisation() == OrganisationType.UWV;
  }

  @Test
  void eachRuleSortsByWhatItLooksAtAndGivesEverybodyAboutAsMany() {
    Trial chance = by("random");
    Trial distance = by("distance");
    Trial scheme = by("specialism");
    Trial district = by("district");
    assertThat(between(distance, row -> distance.people().service.belief.get(row)))
        .isGreaterThan(5 * between(chance, row -> chance.people().service.belief.get(row)));
    assertThat(between(scheme, row -> is(scheme.people(), row, Scheme.UNEMPLOYMENT)))
        .isGreaterThan(0.5)
        .isGreaterThan(5 * between(chance, row -> is(chance.people(), row, Scheme.UNEMPLOYMENT)));
    assertThat(between(district, row -> north(district.people(), row)))
        .isGreaterThan(0.4)
        .isGreaterThan(5 * between(chance, row -> north(chance.people(), row)));
  }

  /** How far to the north the way from the middle of the region to somebody's home leads. */
  private static double north(Jobseekers people, int row) {
    return people.north.get(row) / Math.hypot(people.north.get(row), people.east.get(row));
  }

  private static double is(Jobseekers people, int row, Scheme scheme) {
    return people.scheme.get(row) == scheme.ordinal() ? 1 : 0;
  }

  @Test
  void oneMoreClientMovesNobody() {
    for (String rule : new String[] {"random", "distance", "specialism", "district"}) {
      Trial trial = by(rule);
      Map<Long, Integer> before = chairs(trial);
      PersonMaker maker = new PersonMaker(trial.values());
      for (int more = 0; more < 20; more++) {
        int row =
            maker.present(
                trial.region(), Scheme.UNEMPLOYMENT, trial.week().number(), (1 << 25) + more);
        trial.region().allocate(row);
      }
      new Assigning(trial.values())
          .keep(trial.region(), trial.region().office(OrganisationType.UWV));
      assertThat(chairs(trial)).hasSize(before.size() + 20).containsAllEntriesOf(before);
    }
  }

  private static Map<Long, Integer> chairs(Trial trial) {
    Map<Long, Integer> chairs = new TreeMap<>();
    for (int row = 0; row < trial.people().rows(); row++) {
      if (trial.people().is(row, Status.SERVED)) {
        chairs.put(trial.people().id.get(row), trial.people().service.professional.get(row));
      }
    }
    return chairs;
  }
}
