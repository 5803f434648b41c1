package org.leeway.experiment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leeway.results.ResultsException;
import org.leeway.results.Table;

/** The stored lines of everybody: a line per seed and person. */
final class CensusData {
  private CensusData() {}

  /** The lines of one arm, by seed and name. */
  static SortedMap<Long, SortedMap<Long, CensusLine>> of(Table table) {
    TableColumns columns = new TableColumns(table);
    long[] seed = columns.integers("seed");
    long[] person = columns.integers("person");
    String[] group = columns.words("grp");
    long[] since = columns.integers("since");
    long[] placed = columns.integers("placed");
    long[] goals = columns.integers("goals");
    long[] mechanisms = columns.integers("mechanisms");
    long[] looked = columns.integers("looked");
    long[] written = columns.integers("written");
    long[] reach = columns.integers("reach");
    long[] contacts = columns.integers("contacts");
    long[] helped = columns.integers("helped");
    long[] refused = columns.integers("refused");
    // One text per group, not one per person.
    Map<String, String> groups = new LinkedHashMap<>();
    SortedMap<Long, SortedMap<Long, CensusLine>> lines = new TreeMap<>();
    for (int row = 0; row < table.rows(); row++) {
      CensusLine line =
          new CensusLine(
              groups.computeIfAbsent(group[row], code -> code),
              (int) since[row],
              (int) placed[row],
              (int) goals[row],
              (int) mechanisms[row],
              (int) looked[row],
              (int) written[row],
              (int) reach[row],
              (int) contacts[row],
              (int) helped[row],
              refused[row] != 0);
      if (lines.computeIfAbsent(seed[row], every -> new TreeMap<>()).put(person[row], line)
          != null) {
        throw new ResultsException(
            "Two lines of person " + person[row] + ", seed " + seed[row],
            "The table of the census is damaged.");
      }
    }
    return lines;
  }
}
