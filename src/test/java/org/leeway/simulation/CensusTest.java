package org.leeway.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.observe.Observation;
import org.leeway.results.Table;
import org.leeway.scenario.Scenario;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import sim.engine.Steppable;

/** The line that is kept of everybody tells what the outcomes tell, and changes none of them. */
final class CensusTest {
  private static final int WEEKS = 60;
  private static final int FOLLOW = 52;
  private static final Scenario SCENARIO = Small.regions(2);

  @Test
  void theLinesAddUpToTheOutcomesAndChangeNothing() throws InterruptedException {
    List<Table> plain = run(Observation.NONE, List.of());
    List<Table> counted = run(Observation.ofEverybody(FOLLOW), List.of());

    Table census = table(counted, "census");
    assertThat(
            counted.stream()
                .filter(each -> !each.name().equals("census"))
                .map(Tables::lines)
                .toList())
        .isEqualTo(plain.stream().map(Tables::lines).toList());
    long[] since = numbers(census, "since");
    long[] placed = numbers(census, "placed");
    double people = 0;
    double found = 0;
    for (int row = 0; row < census.rows(); row++) {
      if (since[row] + FOLLOW <= WEEKS) {
        people++;
        found += placed[row] >= 0 && placed[row] < FOLLOW ? 1 : 0;
      }
    }
    Table outcomes = counted.get(0);
    assertThat(found / people).isEqualTo(value(outcomes, "placed-within-52-weeks", "all"));
    assertThat(numbers(census, "reach")).contains(0, 1, 2);
    long[] looked = numbers(census, "looked");
    assertThat(Arrays.stream(looked).max().getAsLong()).isEqualTo(FOLLOW);
    long[] contacts = numbers(census, "contacts");
    long[] helped = numbers(census, "helped");
    for (int row = 0; row < census.rows(); row++) {
      assertThat(contacts[row]).isBetween(0L, looked[row]);
      assertThat(helped[row]).isBetween(0L, looked[row]);
    }
    assertThat(contacts).as("some are never talked with, others are").contains(0, 1, 2);
    assertThat(helped).as("some are never helped").contains(0);
    assertThat(Arrays.stream(helped).max().getAsLong()).isGreaterThan(20);
    assertThat(numbers(census, "refused")).as("nobody selects").containsOnly(0);
  }

  @Test
  void theIntakeOfACompanyThatTakesAllIsTheOutcome() throws InterruptedException {
    List<Table> tables = run(Observation.NONE, List.of());
    Table intake = table(tables, "intake");

    assertThat(reals(intake, "taken")).isEqualTo(reals(intake, "people"));
    assertThat(sum(reals(intake, "placed_52")) / sum(reals(intake, "taken")))
        .isEqualTo(value(tables.get(0), "placed-within-52-weeks", "all"));
    assertThat(reals(intake, "lasting")).as("the run is too short").containsOnly(Double.NaN);
  }

  @Test
  void goalsAndMechanismsAreThoseOfTheLastWeekThatCounts() throws InterruptedException {
    Steppable marking =
        state -> {
          int week = (int) state.schedule.getSteps() - 26;
          for (Region region : ((LeewayModel) state).world().regions()) {
            Jobseekers people = region.jobseekers();
            for (int row = 0; row < people.rows(); row++) {
              people.goalsReached.set(row, week < 20 ? 0 : week < 56 ? 5 : 7);
              people.mechanismsFired.set(row, 9);
            }
          }
        };
    Table census = table(run(Observation.ofEverybody(FOLLOW), List.of(marking)), "census");
    long[] since = numbers(census, "since");
    long[] goals = numbers(census, "goals");
    long[] mechanisms = numbers(census, "mechanisms");
    boolean followedToTheEnd = false;
    for (int row = 0; row < census.rows(); row++) {
      assertThat(mechanisms[row] & 9).as("others may fire in the last week itself").isEqualTo(9);
      if (since[row] == 0) {
        assertThat(goals[row]).as("not those of week 56").isIn(0L, 5L);
        followedToTheEnd |= goals[row] == 5;
      }
    }
    assertThat(followedToTheEnd).isTrue();
  }

  private static List<Table> run(Observation observation, List<Steppable> onlookers)
      throws InterruptedException {
    try (RegionWorkers workers = new RegionWorkers(1)) {
      ReplicateSettings settings = new ReplicateSettings(2, WEEKS, 500, 0);
      ReplicateTask task = new ReplicateTask(SCENARIO, settings, observation, null);
      return new LeewayModel(task, workers).runToEnd(onlookers);
    }
  }

  private static Table table(List<Table> tables, String name) {
    return tables.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  private static Table.Column column(Table table, String name) {
    return table.columns().stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static long[] numbers(Table table, String name) {
    return ((Table.Integers) column(table, name)).values();
  }

  private static double[] reals(Table table, String name) {
    return ((Table.Reals) column(table, name)).values();
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  private static double value(Table outcomes, String outcome, String group) {
    String[] codes = ((Table.Words) column(outcomes, "outcome")).values();
    String[] groups = ((Table.Words) column(outcomes, "grp")).values();
    for (int row = 0; row < outcomes.rows(); row++) {
      if (codes[row].equals(outcome) && groups[row].equals(group)) {
        return reals(outcomes, "value")[row];
      }
    }
    throw new IllegalArgumentException(outcome);
  }
}
