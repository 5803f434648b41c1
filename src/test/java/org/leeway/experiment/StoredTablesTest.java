package org.leeway.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.results.ResultsException;
import org.leeway.results.Table;

class StoredTablesTest {
  private static final Arm ARM = new Arm("base", "B", "", "b.yaml");

  /** Three seeds, two weeks; a figure that grows with the seed, and one that nobody could take. */
  private static Table weekly() {
    return new Table(
        "weekly",
        List.of(
            new Table.Words("scenario", "base base base base base base base".split(" ")),
            new Table.Integers("draw", new long[] {0, 0, 0, 0, 0, 0, 1}),
            new Table.Integers("week", new long[] {1, 0, 1, 0, 1, 0, 0}),
            new Table.Words("measure", "a a a a a b a".split(" ")),
            new Table.Words("label", "A A A A A B A".split(" ")),
            new Table.Words("unit", "u u u u u u u".split(" ")),
            new Table.Reals("value", new double[] {1, 5, 2, 7, 3, Double.NaN, 1e9})));
  }

  @Test
  void weeklyBandsStandByWeekWhateverTheOrderOfTheRows() {
    List<WeeklySeries> series = WeeklyBands.of(weekly(), List.of(ARM));
    assertThat(series).extracting(WeeklySeries::measure).containsExactly("a", "b");
    assertThat(series.get(0).weeks()).containsExactly(0, 1);
    assertThat(series.get(0).levels()).extracting(Level::median).containsExactly(6.0, 2.0);
    assertThat(series.get(1).levels().get(0).median()).isNaN();
  }

  @Test
  void armsWithoutRowsHaveNoSeries() {
    assertThat(WeeklyBands.of(weekly(), List.of(new Arm("other", "", "", "")))).isEmpty();
  }

  private static Table outcomes(String outcome, String group, long... seeds) {
    int rows = seeds.length;
    String[] same = new String[rows];
    Arrays.fill(same, "base");
    String[] outcomes = new String[rows];
    Arrays.fill(outcomes, outcome);
    String[] groups = new String[rows];
    Arrays.fill(groups, group);
    double[] ones = new double[rows];
    Arrays.fill(ones, 1);
    return new Table(
        "outcomes",
        List.of(
            new Table.Words("scenario", same),
            new Table.Integers("draw", new long[rows]),
            new Table.Integers("seed", seeds),
            new Table.Words("outcome", outcomes),
            new Table.Words("grp", groups),
            new Table.Reals("value", ones),
            new Table.Reals("weight", ones)));
  }

  @Test
  void valuesComeInTheOrderOfTheirSeeds() {
    OutcomeData data = OutcomeData.of(outcomes("service-cost", "all", 10, -3, 2));
    assertThat(data.values("base", 0, Outcome.COST, Group.ALL).keySet())
        .containsExactly(-3L, 2L, 10L);
    assertThat(data.values("base", 0, Outcome.CONTACTS, Group.ALL)).isEmpty();
  }

  @Test
  void tablesThatLeewayNeverWroteAreRefused() {
    assertThatThrownBy(() -> OutcomeData.of(outcomes("luck", "all", 1)))
        .isInstanceOf(ResultsException.class)
        .hasMessage("The table of outcomes has the unknown outcome luck");
    assertThatThrownBy(() -> OutcomeData.of(outcomes("service-cost", "elves", 1)))
        .hasMessage("The table of outcomes has the unknown group elves");
    assertThatThrownBy(() -> OutcomeData.of(outcomes("service-cost", "all", 1, 1)))
        .hasMessage("Two values of service-cost for all, seed 1");
    assertThatThrownBy(() -> OutcomeData.of(weekly()))
        .isInstanceOf(ResultsException.class)
        .hasMessage("Table weekly has no column seed of type Integers");
    List<Table.Column> columns = new ArrayList<>(outcomes("service-cost", "all", 1).columns());
    columns.set(5, new Table.Words("value", new String[] {"1"}));
    assertThatThrownBy(() -> OutcomeData.of(new Table("outcomes", columns)))
        .hasMessage("Table outcomes has no column value of type Reals");
  }
}
