package org.leeway.results;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads Parquet files row by row, in the order of the files and of their rows, and holds no more
 * than a few thousand rows at a time.
 */
final class TableRows implements AutoCloseable {
  /** What stands in the cells of a column. */
  enum Kind {
    WORD('w'),
    INTEGER('i'),
    REAL('r');

    private final char letter;

    Kind(char letter) {
      this.letter = letter;
    }

    char letter() {
      return letter;
    }
  }

  private final Path first;
  private final Connection connection;
  private final Statement statement;
  private final ResultSet rows;
  private final List<String> names = new ArrayList<>();
  private final List<Kind> kinds = new ArrayList<>();

  private TableRows(Path first, Connection connection, Statement statement, ResultSet rows)
      throws SQLException {
    this.first = first;
    this.connection = connection;
    this.statement = statement;
    this.rows = rows;
    ResultSetMetaData head = rows.getMetaData();
    for (int column = 1; column <= head.getColumnCount(); column++) {
      String name = head.getColumnName(column);
      names.add(name);
      kinds.add(
          switch (head.getColumnType(column)) {
            case Types.VARCHAR -> Kind.WORD;
            case Types.INTEGER, Types.BIGINT -> Kind.INTEGER;
            case Types.DOUBLE -> Kind.REAL;
            default ->
                throw new SQLException("column " + name + " has a type that Leeway never writes");
          });
    }
  }

  /**
   * Opens a table.
   *
   * @throws ResultsException when a file is none that Leeway writes
   */
  static TableRows open(List<Path> files) {
    Connection connection = DuckDb.streaming();
    try {
      Statement statement = connection.createStatement();
      ResultSet rows = statement.executeQuery("FROM " + DuckDb.parquet(files));
      return new TableRows(files.get(0), connection, statement, rows);
    } catch (SQLException trouble) {
      try {
        connection.close();
      } catch (SQLException again) {
        trouble.addSuppressed(again);
      }
      throw Faults.reading(files.get(0), trouble);
    }
  }

  int columns() {
    return names.size();
  }

  String name(int column) {
    return names.get(column);
  }

  Kind kind(int column) {
    return kinds.get(column);
  }

  /** Goes on to the next row; false after the last. */
  boolean next() {
    try {
      return rows.next();
    } catch (SQLException trouble) {
      throw Faults.reading(first, trouble);
    }
  }

  String word(int column) {
    try {
      String value = rows.getString(column + 1);
      checkNotEmpty(column);
      return value;
    } catch (SQLException trouble) {
      throw Faults.reading(first, trouble);
    }
  }

  long integer(int column) {
    try {
      long value = rows.getLong(column + 1);
      checkNotEmpty(column);
      return value;
    } catch (SQLException trouble) {
      throw Faults.reading(first, trouble);
    }
  }

  double real(int column) {
    try {
      double value = rows.getDouble(column + 1);
      checkNotEmpty(column);
      return value;
    } catch (SQLException trouble) {
      throw Faults.reading(first, trouble);
    }
  }

  /** A cell as a reader would write it. */
  String text(int column) {
    return switch (kind(column)) {
      case WORD -> word(column);
      case INTEGER -> Long.toString(integer(column));
      case REAL -> Double.toString(real(column));
    };
  }

  /** True when a cell of this row is, to the last bit, that of another table's row. */
  boolean isSame(int column, TableRows other) {
    return switch (kind(column)) {
      case WORD -> word(column).equals(other.word(column));
      case INTEGER -> integer(column) == other.integer(column);
      case REAL ->
          Double.doubleToLongBits(real(column)) == Double.doubleToLongBits(other.real(column));
    };
  }

  private void checkNotEmpty(int column) throws SQLException {
    if (rows.wasNull()) {
      throw new SQLException(
          "column " + names.get(column) + " has an empty cell, which Leeway never writes");
    }
  }

  @Override
  public void close() {
    try (connection;
        statement;
        rows) {
      // Closed in the opposite order.
    } catch (SQLException trouble) {
      throw Faults.reading(first, trouble);
    }
  }
}
