package org.leeway.experiment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.results.ResultsException;
import org.leeway.results.Table;

/**
 * The stored outcomes: a value per arm, draw, outcome, group and seed. Values behind which nobody
 * stands (weight 0) are left out.
 */
final class OutcomeData {
  private record Cell(String arm, long draw, Outcome outcome, Group group) {}

  private final Map<Cell, SortedMap<Long, Double>> values = new LinkedHashMap<>();

  private OutcomeData() {}

  static OutcomeData of(Table table) {
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    for (Outcome outcome : Outcome.values()) {
      outcomes.put(outcome.code(), outcome);
    }
    Map<String, Group> groups = new LinkedHashMap<>();
    for (Group group : Group.inOrder()) {
      groups.put(group.code(), group);
    }
    TableColumns columns = new TableColumns(table);
    String[] arm = columns.words("scenario");
    long[] draw = columns.integers("draw");
    long[] seed = columns.integers("seed");
    String[] outcome = columns.words("outcome");
    String[] group = columns.words("grp");
    double[] value = columns.reals("value");
    double[] weight = columns.reals("weight");
    OutcomeData data = new OutcomeData();
    for (int row = 0; row < table.rows(); row++) {
      if (!(weight[row] > 0)) {
        continue;
      }
      Cell cell =
          new Cell(
              arm[row],
              draw[row],
              known(outcomes, "outcome", outcome[row]),
              known(groups, "group", group[row]));
      data.put(cell, seed[row], value[row]);
    }
    return data;
  }

  private void put(Cell cell, long seed, double value) {
    if (values.computeIfAbsent(cell, every -> new TreeMap<>()).put(seed, value) != null) {
      throw new ResultsException(
          "Two values of "
              + cell.outcome().code()
              + " for "
              + cell.group().code()
              + ", seed "
              + seed,
          "The table of outcomes is damaged.");
    }
  }

  private static <T> T known(Map<String, T> all, String what, String code) {
    T found = all.get(code);
    if (found == null) {
      throw new ResultsException(
          "The table of outcomes has the unknown " + what + " " + code,
          "The run was computed by another version of Leeway; use that one.");
    }
    return found;
  }

  /** Values by seed; empty when the group had no members. */
  SortedMap<Long, Double> values(String arm, long draw, Outcome outcome, Group group) {
    return values.getOrDefault(
        new Cell(arm, draw, outcome, group), Collections.unmodifiableSortedMap(new TreeMap<>()));
  }
}
