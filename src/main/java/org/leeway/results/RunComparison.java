package org.leeway.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.leeway.results.TableAgreement.Difference;

/**
 * Compares a stored run with the same run, repeated, table by table and to the last bit. Tables
 * with equal digests hold the same; only of others is the first difference looked for.
 */
public final class RunComparison {
  /** Columns that tell a reader which row it is; further ones only repeat them in other words. */
  private static final int MOST_NAMED = 5;

  private static final String THE_TABLE = "the table";

  private final StoredRun stored;
  private final SortedMap<String, TableContent> contents = new TreeMap<>();

  private RunComparison(StoredRun stored) {
    this.stored = stored;
  }

  /**
   * Reads all tables of a run from beginning to end, so that what cannot be read is known before
   * the run is repeated.
   *
   * @throws ResultsException when a table cannot be read
   */
  public static RunComparison of(StoredRun stored) {
    RunComparison comparison = new RunComparison(stored);
    for (String name : stored.tables()) {
      comparison.contents.put(name, ContentHash.of(name, stored.files(name)));
    }
    return comparison;
  }

  /** The run that others are compared with. */
  public StoredRun stored() {
    return stored;
  }

  /** Compares all tables, in the order of their names. */
  public List<TableAgreement> with(StoredRun repeated) {
    Set<String> names = new TreeSet<>();
    stored.manifest().tables().forEach(table -> names.add(table.name()));
    repeated.manifest().tables().forEach(table -> names.add(table.name()));
    return names.stream().map(name -> with(name, repeated)).toList();
  }

  private TableAgreement with(String name, StoredRun repeated) {
    TableContent content = contents.get(name);
    if (content == null) {
      boolean named =
          stored.manifest().tables().stream().anyMatch(table -> table.name().equals(name));
      return new TableAgreement(
          name, 0, !named, new Difference(0, "", THE_TABLE, "missing", "there"));
    }
    boolean asWritten = stored.manifest().tables().contains(content);
    if (repeated.manifest().tables().contains(content)) {
      return new TableAgreement(name, content.rows(), asWritten, null);
    }
    Difference difference =
        repeated.tables().contains(name)
            ? first(stored.files(name), repeated.files(name))
            : new Difference(0, "", THE_TABLE, "there", "missing");
    return new TableAgreement(name, content.rows(), asWritten, difference);
  }

  private static Difference first(List<Path> stored, List<Path> repeated) {
    try (TableRows one = TableRows.open(stored);
        TableRows other = TableRows.open(repeated)) {
      if (!head(one).equals(head(other))) {
        return new Difference(0, "", "columns", names(one), names(other));
      }
      for (long row = 1; ; row++) {
        boolean more = one.next();
        boolean moreHere = other.next();
        if (!more || !moreHere) {
          return new Difference(
              0, "", "number of rows", rows(row, one, more), rows(row, other, moreHere));
        }
        for (int column = 0; column < one.columns(); column++) {
          if (!one.isSame(column, other)) {
            return new Difference(
                row, where(one, column), one.name(column), one.text(column), other.text(column));
          }
        }
      }
    }
  }

  /** Rows in all, counted to the end. */
  private static String rows(long row, TableRows table, boolean more) {
    long count = more ? row : row - 1;
    while (more && table.next()) {
      count++;
    }
    return Long.toString(count);
  }

  private static List<String> head(TableRows table) {
    return IntStream.range(0, table.columns())
        .mapToObj(column -> table.kind(column).letter() + table.name(column))
        .toList();
  }

  private static String names(TableRows table) {
    return String.join(", ", IntStream.range(0, table.columns()).mapToObj(table::name).toList());
  }

  private static String where(TableRows table, int differs) {
    List<String> named = new ArrayList<>();
    for (int column = 0; column < table.columns() && named.size() < MOST_NAMED; column++) {
      if (column != differs && table.kind(column) != TableRows.Kind.REAL) {
        named.add(table.name(column) + " " + table.text(column));
      }
    }
    return String.join(", ", named);
  }
}
