package org.leeway.results;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Writes Parquet through DuckDB. Equal rows give equal bytes: one thread, rows in their order, no
 * time in the file. The database is opened on first use, since it takes half a second.
 */
final class ParquetWriter implements TableWriter {
  private static final String PARQUET = " (FORMAT parquet, COMPRESSION zstd)";

  private @Nullable Connection opened;

  @Override
  public void write(Path file, ReplicateKey key, Table table) {
    try {
      Connection connection = connection();
      DuckDb.execute(connection, "CREATE OR REPLACE TABLE pending (" + columns(table) + ")");
      append(connection, key, table);
      DuckDb.execute(connection, "COPY pending TO " + DuckDb.target(file) + PARQUET);
      DuckDb.execute(connection, "DROP TABLE pending");
    } catch (SQLException trouble) {
      throw Faults.writing(file, trouble);
    }
  }

  @Override
  public void join(List<Path> parts, Path file) {
    try {
      DuckDb.execute(
          connection(),
          "COPY (FROM " + DuckDb.parquet(parts) + ") TO " + DuckDb.target(file) + PARQUET);
    } catch (SQLException trouble) {
      throw Faults.writing(file, trouble);
    }
  }

  private Connection connection() {
    if (opened == null) {
      opened = DuckDb.open();
    }
    return opened;
  }

  private static String columns(Table table) {
    StringBuilder sql = new StringBuilder("scenario VARCHAR, draw INTEGER, seed BIGINT");
    for (Table.Column column : table.columns()) {
      sql.append(", ").append(DuckDb.identifier(column.name())).append(' ').append(type(column));
    }
    return sql.toString();
  }

  private static String type(Table.Column column) {
    if (column instanceof Table.Words) {
      return "VARCHAR";
    }
    return column instanceof Table.Integers ? "BIGINT" : "DOUBLE";
  }

  private static void append(Connection connection, ReplicateKey key, Table table)
      throws SQLException {
    try (DuckDBAppender appender =
        connection.unwrap(DuckDBConnection.class).createAppender("main", "pending")) {
      for (int row = 0; row < table.rows(); row++) {
        appender.beginRow();
        appender.append(key.scenario());
        appender.append(key.draw());
        appender.append(key.seed());
        for (Table.Column column : table.columns()) {
          if (column instanceof Table.Words words) {
            appender.append(words.values()[row]);
          } else if (column instanceof Table.Integers integers) {
            appender.append(integers.values()[row]);
          } else if (column instanceof Table.Reals reals) {
            appender.append(reals.values()[row]);
          }
        }
        appender.endRow();
      }
    }
  }

  @Override
  public void close() {
    if (opened != null) {
      try {
        opened.close();
      } catch (SQLException trouble) {
        // Everything was written and forced before; nothing is lost with the connection.
        opened = null;
      }
    }
  }
}
