package org.leeway.results;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.leeway.scenario.Draw;

/**
 * The parameter draws of a run as one table: a row per draw, a column per parameter that any of
 * them replaces. Thousands of draws stay readable and small that way.
 *
 * @param paths the parameters, sorted
 * @param rows the draws in their order
 */
public record ManifestDraws(List<String> paths, List<Row> rows) {
  /**
   * One draw.
   *
   * @param number number of the draw
   * @param values one value per path; null where the register's own value holds
   */
  public record Row(int number, List<@Nullable String> values) {
    public Row {
      values = Collections.unmodifiableList(new ArrayList<>(values));
      if (number < 0) {
        throw new IllegalArgumentException("a draw has a number of 0 or more");
      }
    }
  }

  public ManifestDraws {
    paths = List.copyOf(paths);
    rows = List.copyOf(rows);
    Set<Integer> numbers = new TreeSet<>();
    for (Row row : rows) {
      if (row.values().size() != paths.size()) {
        throw new IllegalArgumentException("draw " + row.number() + " has not one value per path");
      }
      if (!numbers.add(row.number())) {
        throw new IllegalArgumentException("two draws have the number " + row.number());
      }
    }
    if (rows.isEmpty() || new LinkedHashSet<>(paths).size() != paths.size()) {
      throw new IllegalArgumentException("there must be a draw, and no path may come twice");
    }
  }

  /** The table of some draws. */
  public static ManifestDraws of(List<Draw> draws) {
    Set<String> paths = new TreeSet<>();
    draws.forEach(draw -> paths.addAll(draw.values().keySet()));
    List<Row> rows = new ArrayList<>();
    for (Draw draw : draws) {
      List<@Nullable String> values = new ArrayList<>();
      paths.forEach(path -> values.add(draw.values().get(path)));
      rows.add(new Row(draw.number(), values));
    }
    return new ManifestDraws(List.copyOf(paths), rows);
  }

  /** The draws, as they were. */
  public List<Draw> draws() {
    List<Draw> draws = new ArrayList<>();
    for (Row row : rows) {
      SortedMap<String, String> values = new TreeMap<>();
      for (int column = 0; column < paths.size(); column++) {
        String value = row.values().get(column);
        if (value != null) {
          values.put(paths.get(column), value);
        }
      }
      draws.add(new Draw(row.number(), values));
    }
    return draws;
  }
}
