package org.leeway.experiment;

import org.leeway.results.ResultsException;
import org.leeway.results.Table;

/**
 * Columns of a stored table by name and type.
 *
 * @param table the table
 */
record TableColumns(Table table) {
  String[] words(String name) {
    return column(name, Table.Words.class).values();
  }

  long[] integers(String name) {
    return column(name, Table.Integers.class).values();
  }

  double[] reals(String name) {
    return column(name, Table.Reals.class).values();
  }

  private <T extends Table.Column> T column(String name, Class<T> type) {
    return table.columns().stream()
        .filter(column -> column.name().equals(name))
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow(
            () ->
                new ResultsException(
                    "Table "
                        + table.name()
                        + " has no column "
                        + name
                        + " of type "
                        + type.getSimpleName(),
                    "It is damaged, or was written by another version of Leeway."));
  }
}
