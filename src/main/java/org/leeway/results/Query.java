package org.leeway.results;

import java.math.BigInteger;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.leeway.scenario.Draw;

/**
 * SQL on a run: the tables {@code outcomes} and {@code weekly} over the replicates that are
 * finished, {@code scenario_values} with every parameter of every scenario, and {@code draws} with
 * the values that a parameter draw puts in the register's place. The tables are loaded into a
 * database in memory which is then locked: neither the query nor anything that a run directory of
 * unknown origin holds can read or write a file, reach the network, load an extension or change a
 * setting.
 */
public final class Query {
  private static final int MOST_ROWS = 1_000_000;
  private static final String MEMORY = "2GB";

  private Query() {}

  /**
   * Asks one question.
   *
   * @param runDirectory a run, complete or not
   * @param sql one statement that reads, such as {@code select} or {@code describe}
   * @throws ResultsException when the directory is no run or the statement is wrong
   */
  public static QueryResult run(Path runDirectory, String sql) {
    StoredRun run = StoredRun.open(runDirectory);
    try (Connection connection = DuckDb.open()) {
      List<String> tables = load(connection, run);
      return ask(connection, sql, tables);
    } catch (SQLException trouble) {
      throw Faults.reading(runDirectory, trouble);
    }
  }

  private static List<String> load(Connection connection, StoredRun run) throws SQLException {
    DuckDb.execute(connection, "SET memory_limit = '" + MEMORY + "'");
    List<String> tables = new ArrayList<>(run.tables());
    for (String table : tables) {
      List<Path> files = run.files(table);
      try {
        DuckDb.execute(
            connection,
            "CREATE TABLE " + DuckDb.identifier(table) + " AS FROM " + DuckDb.parquet(files));
      } catch (SQLException damaged) {
        throw Faults.reading(files.get(0), damaged);
      }
    }
    loadValues(connection, run.manifest());
    tables.add("scenario_values");
    if (!run.manifest().draws().paths().isEmpty()) {
      loadDraws(connection, run.manifest());
      tables.add("draws");
    }
    DuckDb.execute(connection, "SET enable_external_access = false");
    DuckDb.execute(connection, "SET lock_configuration = true");
    DuckDb.execute(connection, "BEGIN TRANSACTION READ ONLY");
    return tables;
  }

  private static void loadValues(Connection connection, Manifest manifest) throws SQLException {
    DuckDb.execute(
        connection,
        "CREATE OR REPLACE TABLE scenario_values (scenario VARCHAR, path VARCHAR, label VARCHAR,"
            + " unit VARCHAR, unit_text VARCHAR, value VARCHAR, from_week VARCHAR, low VARCHAR,"
            + " high VARCHAR, evidence VARCHAR, recalled BOOLEAN, source VARCHAR, file VARCHAR,"
            + " line INTEGER)");
    try (DuckDBAppender rows =
        connection.unwrap(DuckDBConnection.class).createAppender("main", "scenario_values")) {
      for (ManifestScenario scenario : manifest.scenarios()) {
        for (ManifestValue value : manifest.values(scenario)) {
          rows.beginRow();
          rows.append(scenario.id());
          rows.append(value.path());
          rows.append(value.label());
          rows.append(value.unit());
          rows.append(value.unitText());
          rows.append(value.value());
          append(rows, value.fromWeek());
          append(rows, value.low());
          append(rows, value.high());
          rows.append(value.evidence());
          rows.append(value.recalled());
          rows.append(value.source());
          rows.append(value.file());
          rows.append(value.line());
          rows.endRow();
        }
      }
    }
    DuckDb.execute(
        connection,
        "CREATE OR REPLACE TABLE scenario_values AS SELECT * REPLACE (from_week::INTEGER AS"
            + " from_week, low::DOUBLE AS low, high::DOUBLE AS high) FROM scenario_values");
  }

  private static void loadDraws(Connection connection, Manifest manifest) throws SQLException {
    DuckDb.execute(
        connection, "CREATE OR REPLACE TABLE draws (draw INTEGER, path VARCHAR, value VARCHAR)");
    try (DuckDBAppender rows =
        connection.unwrap(DuckDBConnection.class).createAppender("main", "draws")) {
      for (Draw draw : manifest.draws().draws()) {
        for (Map.Entry<String, String> value : draw.values().entrySet()) {
          rows.beginRow();
          rows.append(draw.number());
          rows.append(value.getKey());
          rows.append(value.getValue());
          rows.endRow();
        }
      }
    }
  }

  private static void append(DuckDBAppender rows, @Nullable Number value) throws SQLException {
    if (value == null) {
      rows.appendNull();
    } else {
      rows.append(value.toString());
    }
  }

  private static QueryResult ask(Connection connection, String sql, List<String> tables) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      if (!statement.execute()) {
        throw new ResultsException(
            "The statement gives no table", "A query reads: begin it with select.");
      }
      try (ResultSet rows = statement.getResultSet()) {
        return answer(rows);
      }
    } catch (SQLException wrong) {
      String message = wrong.getMessage();
      throw new ResultsException(
          "The query cannot be answered: " + (message == null ? "unknown error" : message.strip()),
          "Tables of this run: " + String.join(", ", tables) + ".",
          wrong);
    }
  }

  private static QueryResult answer(ResultSet result) throws SQLException {
    ResultSetMetaData head = result.getMetaData();
    List<String> columns = new ArrayList<>();
    for (int column = 1; column <= head.getColumnCount(); column++) {
      columns.add(head.getColumnLabel(column));
    }
    List<List<@Nullable Object>> rows = new ArrayList<>();
    while (result.next()) {
      if (rows.size() == MOST_ROWS) {
        throw new ResultsException(
            "The answer has more than " + MOST_ROWS + " rows",
            "Narrow it with where, group by or limit.");
      }
      List<@Nullable Object> row = new ArrayList<>();
      for (int column = 1; column <= columns.size(); column++) {
        row.add(cell(result, column));
      }
      rows.add(row);
    }
    return new QueryResult(columns, rows);
  }

  private static @Nullable Object cell(ResultSet result, int column) throws SQLException {
    Object value = result.getObject(column);
    if (value == null || value instanceof Boolean || value instanceof Double) {
      return value;
    }
    if (value instanceof BigInteger big) {
      return big.bitLength() < Long.SIZE ? (Object) big.longValue() : big;
    }
    if (value instanceof Float real) {
      return real.doubleValue();
    }
    if (value instanceof Number number) {
      return value instanceof java.math.BigDecimal ? value : (Object) number.longValue();
    }
    return result.getString(column);
  }
}
