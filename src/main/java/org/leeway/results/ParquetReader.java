package org.leeway.results;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads Parquet files back into one table, in the order of the files and of their rows. */
final class ParquetReader {
  private static final int FIRST_CAPACITY = 4096;

  private ParquetReader() {}

  static Table read(String name, List<Path> files) {
    return read(name, files, "");
  }

  /**
   * Reads the rows that pass a filter.
   *
   * @param filter a {@code where} clause; empty for all rows
   */
  static Table read(String name, List<Path> files, String filter) {
    try (Connection connection = DuckDb.open();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("FROM " + DuckDb.parquet(files) + filter)) {
      ResultSetMetaData head = rows.getMetaData();
      List<Reading> readings = new ArrayList<>();
      for (int column = 1; column <= head.getColumnCount(); column++) {
        readings.add(reading(head.getColumnName(column), head.getColumnType(column)));
      }
      int row = 0;
      while (rows.next()) {
        for (int column = 0; column < readings.size(); column++) {
          readings.get(column).take(rows, column + 1, row);
        }
        row++;
      }
      int count = row;
      return new Table(name, readings.stream().map(reading -> reading.column(count)).toList());
    } catch (SQLException trouble) {
      throw Faults.reading(files.get(0), trouble);
    }
  }

  private static Reading reading(String name, int type) throws SQLException {
    return switch (type) {
      case Types.VARCHAR -> new WordReading(name);
      case Types.INTEGER, Types.BIGINT -> new IntegerReading(name);
      case Types.DOUBLE -> new RealReading(name);
      default -> throw new SQLException("column " + name + " has a type that Leeway never writes");
    };
  }

  private static void checkNotEmpty(ResultSet rows, String name) throws SQLException {
    if (rows.wasNull()) {
      throw new SQLException("column " + name + " has an empty cell, which Leeway never writes");
    }
  }

  /** A column that grows while rows come in. */
  private interface Reading {
    void take(ResultSet rows, int column, int row) throws SQLException;

    Table.Column column(int count);
  }

  private static final class WordReading implements Reading {
    private final String name;

    /** A word that comes in every row is kept once. */
    private final Map<String, String> words = new LinkedHashMap<>();

    private String[] values = new String[FIRST_CAPACITY];

    WordReading(String name) {
      this.name = name;
    }

    @Override
    public void take(ResultSet rows, int column, int row) throws SQLException {
      if (row == values.length) {
        values = Arrays.copyOf(values, 2 * row);
      }
      String value = rows.getString(column);
      checkNotEmpty(rows, name);
      values[row] = words.computeIfAbsent(value, every -> every);
    }

    @Override
    public Table.Column column(int count) {
      return new Table.Words(name, Arrays.copyOf(values, count));
    }
  }

  private static final class IntegerReading implements Reading {
    private final String name;
    private long[] values = new long[FIRST_CAPACITY];

    IntegerReading(String name) {
      this.name = name;
    }

    @Override
    public void take(ResultSet rows, int column, int row) throws SQLException {
      if (row == values.length) {
        values = Arrays.copyOf(values, 2 * row);
      }
      values[row] = rows.getLong(column);
      checkNotEmpty(rows, name);
    }

    @Override
    public Table.Column column(int count) {
      return new Table.Integers(name, Arrays.copyOf(values, count));
    }
  }

  private static final class RealReading implements Reading {
    private final String name;
    private double[] values = new double[FIRST_CAPACITY];

    RealReading(String name) {
      this.name = name;
    }

    @Override
    public void take(ResultSet rows, int column, int row) throws SQLException {
      if (row == values.length) {
        values = Arrays.copyOf(values, 2 * row);
      }
      values[row] = rows.getDouble(column);
      checkNotEmpty(rows, name);
    }

    @Override
    public Table.Column column(int count) {
      return new Table.Reals(name, Arrays.copyOf(values, count));
    }
  }
}
