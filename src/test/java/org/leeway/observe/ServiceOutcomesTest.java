package org.leeway.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.domain.Status;
import org.leeway.process.Trial;
import org.leeway.results.Table;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.Scenarios;
import org.leeway.world.CountFile;
import org.leeway.world.Jobseekers;
import org.leeway.world.Office;
import org.leeway.world.Professional;
import org.leeway.world.Region;

/** What goes on inside the service, against the same told anew from the files of the people. */
final class ServiceOutcomesTest {
  private static final Scenario BASE = Scenarios.load(Path.of("scenarios/netherlands.yaml"));
  private static final int WEEKS = 60;
  private static final int SCALE = 3000;

  private static final Map<String, Double> measured = new HashMap<>();
  private static final Map<String, Double> weights = new HashMap<>();
  private static final List<Double> strains = new ArrayList<>();
  private static final List<Double> trusts = new ArrayList<>();
  private static int allYear;
  private static int unseen;

  @BeforeAll
  static void runOnce() {
    Trial trial = new Trial(BASE, 1, SCALE).open();
    trial.weeks(26);
    Outcomes outcomes = new Outcomes(WEEKS, SCALE, 0, trial.values());
    for (int week = 0; week < WEEKS; week++) {
      trial.weeks(1);
      outcomes.read(trial.world(), week);
      tell(trial, week);
    }
    outcomes.readLast(trial.world());
    Table table = outcomes.table();
    String[] code = ((Table.Words) table.columns().get(0)).values();
    String[] group = ((Table.Words) table.columns().get(1)).values();
    double[] value = ((Table.Reals) table.columns().get(3)).values();
    double[] weight = ((Table.Reals) table.columns().get(4)).values();
    for (int row = 0; row < code.length; row++) {
      measured.put(code[row] + " " + group[row], value[row]);
      weights.put(code[row] + " " + group[row], weight[row]);
    }
  }

  private static void tell(Trial trial, int week) {
    for (Region region : trial.world().regions()) {
      Jobseekers people = region.jobseekers();
      for (Office office : region.offices()) {
        office.professionals().stream().map(Professional::strain).forEach(strains::add);
      }
      for (int row = 0; row < people.rows(); row++) {
        int since = people.count.since.get(row);
        boolean isThere = !people.is(row, Status.NOBODY);
        if (isThere && people.count.cell.get(row) != CountFile.NOT_COUNTED && since + 52 == week) {
          trusts.add((double) people.trust.get(row));
          if (people.is(row, Status.SERVED) && people.service.since.get(row) <= since) {
            allYear++;
            unseen += people.service.lastContact.get(row) < since ? 1 : 0;
          }
        }
      }
    }
  }

  private static double of(Outcome outcome) {
    return measured.getOrDefault(outcome.code() + " " + Group.ALL.code(), Double.NaN);
  }

  @Test
  void strainIsTheMeanOverProfessionalsAndWeeks() {
    assertThat(of(Outcome.STRAIN_OF_STAFF))
        .isCloseTo(
            strains.stream().mapToDouble(Double::doubleValue).average().orElseThrow(),
            within(1e-9));
  }

  @Test
  void trustIsThatOfThePeopleCountedAYearOn() {
    assertThat(trusts).hasSizeGreaterThan(50);
    assertThat(of(Outcome.TRUST_OF_CLIENTS))
        .isCloseTo(
            trusts.stream().mapToDouble(Double::doubleValue).average().orElseThrow(), within(1e-9))
        .isBetween(0.0, 1.0);
  }

  @Test
  void whoWasNotSeenForAYearIsCountedAmongThoseServedAllYear() {
    assertThat(allYear).isGreaterThan(30);
    assertThat(of(Outcome.UNSEEN)).isCloseTo(unseen / (double) allYear, within(1e-9));
    assertThat(weights.get("unseen-for-a-year all")).isEqualTo(allYear);
  }

  @Test
  void choicesWereCounted() {
    assertThat(weights.get("differences-between-professionals all")).isPositive();
    assertThat(of(Outcome.TAILORING)).isBetween(-0.05, 1.0);
    assertThat(of(Outcome.BETWEEN)).isBetween(-0.2, 1.0);
    assertThat(of(Outcome.ATTENTION)).isPositive();
    assertThat(of(Outcome.BUNCHING)).isPositive();
  }

  @Test
  void whatGoesOnInsideTheServiceIsNoHeadline() {
    for (Outcome outcome : Outcome.values()) {
      boolean inside = outcome.ordinal() > Outcome.PUBLIC_COST.ordinal();
      assertThat(outcome.isHeadline()).as(outcome.code()).isEqualTo(!inside);
    }
  }
}
