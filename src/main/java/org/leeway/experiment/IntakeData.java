package org.leeway.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leeway.domain.Outcome;
import org.leeway.results.ResultsException;
import org.leeway.results.Table;

/**
 * Whom the organisations of each scenario took and what became of them, per group by scheme and
 * distance, a block per seed that all scenarios have.
 *
 * @param arms ids of the scenarios
 * @param groups codes of the groups
 * @param blocks sums per seed: scenario by scenario, group by group, {@value #COLUMNS} numbers
 */
record IntakeData(List<String> arms, List<String> groups, List<double[]> blocks) {
  private static final List<String> NUMBERS =
      List.of("people", "taken", "placed_52", "placed_104", "lasting");

  static final int COLUMNS = 5;
  private static final int PEOPLE = 0;
  private static final int TAKEN = 1;

  static IntakeData of(Table table, List<String> arms) {
    TableColumns columns = new TableColumns(table);
    String[] arm = columns.words("scenario");
    long[] seed = columns.integers("seed");
    String[] group = columns.words("grp");
    List<double[]> numbers = NUMBERS.stream().map(columns::reals).toList();
    Map<String, Integer> places = new LinkedHashMap<>();
    for (String code : group) {
      places.putIfAbsent(code, places.size());
    }
    int length = arms.size() * places.size() * COLUMNS;
    SortedMap<Long, double[]> sums = new TreeMap<>();
    SortedMap<Long, Integer> filled = new TreeMap<>();
    for (int row = 0; row < table.rows(); row++) {
      int place = arms.indexOf(arm[row]);
      if (place < 0) {
        throw new ResultsException(
            "The table of the intake has the unknown scenario " + arm[row], "It is damaged.");
      }
      double[] ofSeed = sums.computeIfAbsent(seed[row], every -> new double[length]);
      int at = (place * places.size() + places.getOrDefault(group[row], 0)) * COLUMNS;
      for (int number = 0; number < COLUMNS; number++) {
        ofSeed[at + number] = numbers.get(number)[row];
      }
      filled.merge(seed[row], 1, Integer::sum);
    }
    // A seed counts where every scenario has it.
    sums.keySet().removeIf(each -> filled.get(each) != arms.size() * places.size());
    return new IntakeData(arms, List.copyOf(places.keySet()), new ArrayList<>(sums.values()));
  }

  private int at(int arm, int group) {
    return (arm * groups.size() + group) * COLUMNS;
  }

  /** Clients of a scenario in a group. */
  double people(double[] sums, int arm, int group) {
    return sums[at(arm, group) + PEOPLE];
  }

  /** Clients of a scenario in a group whom the organisations took. */
  double taken(double[] sums, int arm, int group) {
    return sums[at(arm, group) + TAKEN];
  }

  /** Of those taken, those with an outcome. */
  double placed(double[] sums, int arm, int group, Outcome outcome) {
    return sums[
        at(arm, group)
            + switch (outcome) {
              case PLACED_52 -> 2;
              case PLACED_104 -> 3;
              case DURABLE_26 -> 4;
              default -> throw new IllegalArgumentException(outcome.code() + " is no placement");
            }];
  }

  /** The sums of all seeds together. */
  double[] total() {
    double[] total = new double[arms.size() * groups.size() * COLUMNS];
    for (double[] block : blocks) {
      for (int place = 0; place < total.length; place++) {
        total[place] += block[place];
      }
    }
    return total;
  }
}
