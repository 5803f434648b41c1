package org.leeway.experiment;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leeway.results.ResultsException;
import org.leeway.results.Table;

/** The stored sums of all measures: an array per arm, draw, measure and seed. */
final class MomentData {
  private static final int MOST_SUMS = 10_000;

  private record Cell(String arm, long draw, String measure) {}

  private final Map<Cell, SortedMap<Long, double[]>> sums = new LinkedHashMap<>();

  private MomentData() {}

  static MomentData nothing() {
    return new MomentData();
  }

  static MomentData of(Table table) {
    TableColumns columns = new TableColumns(table);
    String[] arm = columns.words("scenario");
    long[] draw = columns.integers("draw");
    long[] seed = columns.integers("seed");
    String[] measure = columns.words("measure");
    long[] part = columns.integers("part");
    double[] value = columns.reals("value");
    MomentData data = new MomentData();
    for (int row = 0; row < table.rows(); row++) {
      data.put(new Cell(arm[row], draw[row], measure[row]), seed[row], part[row], value[row]);
    }
    return data;
  }

  /** Parts come in their order, from 0. */
  private void put(Cell cell, long seed, long part, double value) {
    SortedMap<Long, double[]> bySeed = sums.computeIfAbsent(cell, every -> new TreeMap<>());
    double[] before = bySeed.getOrDefault(seed, new double[0]);
    if (part != before.length || part >= MOST_SUMS) {
      throw new ResultsException(
          "The sums of " + cell.measure() + ", seed " + seed + ", are not in their order",
          "The table of moments is damaged.");
    }
    double[] longer = Arrays.copyOf(before, before.length + 1);
    longer[before.length] = value;
    bySeed.put(seed, longer);
  }

  SortedMap<Long, double[]> sums(String arm, long draw, String measure) {
    return Collections.unmodifiableSortedMap(
        sums.getOrDefault(new Cell(arm, draw, measure), new TreeMap<>()));
  }
}
