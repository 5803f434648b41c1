package org.leeway.results;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;

/**
 * The embedded database as Leeway uses it: in memory, one thread and rows in the order of insertion
 * (so that equal rows give equal bytes), nothing fetched from the network, nothing spilled to disk.
 */
public final class DuckDb {
  /** More than the largest run needs; a bound, because a file may come from anybody. */
  private static final String MEMORY = "2GB";

  private static final String LETTERS_OF_PATTERNS = "[*?";

  /** Done once, by who comes first. */
  private static final FutureTask<Boolean> UNPACKING = new FutureTask<>(DuckDb::unpack);

  private DuckDb() {}

  /**
   * Lets the database unpack itself while the program does other things: that takes half a second
   * each time that the program starts. What goes wrong is told by who needs the database first.
   */
  public static void prepare() {
    Thread thread = new Thread(UNPACKING, "leeway-database");
    thread.setDaemon(true);
    thread.start();
  }

  private static boolean unpack() throws SQLException {
    connect(new Properties()).close();
    return true;
  }

  static Connection open() {
    return open(new Properties());
  }

  /** One that hands on the rows of an answer as they are found, and holds few of them at a time. */
  static Connection streaming() {
    Properties settings = new Properties();
    settings.setProperty("jdbc_stream_results", "true");
    settings.setProperty("memory_limit", MEMORY);
    return open(settings);
  }

  private static Connection open(Properties settings) {
    awaitUnpacking();
    return connect(settings);
  }

  private static void awaitUnpacking() {
    UNPACKING.run(); // nothing when it was begun
    boolean interrupted = false;
    boolean waiting = true;
    while (waiting) {
      try {
        waiting = !UNPACKING.get();
      } catch (InterruptedException stopped) {
        interrupted = true; // for who may stop; what is half unpacked is of no use to anybody
      } catch (ExecutionException failed) {
        if (failed.getCause() instanceof ResultsException trouble) {
          throw new ResultsException(trouble.getMessage(), trouble.hint(), trouble);
        }
        throw new IllegalStateException(failed.getCause());
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static Connection connect(Properties settings) {
    settings.setProperty("threads", "1");
    settings.setProperty("preserve_insertion_order", "true");
    settings.setProperty("temp_directory", "");
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    try {
      return DriverManager.getConnection("jdbc:duckdb:", settings);
    } catch (SQLException | LinkageError trouble) {
      Throwable why = trouble.getCause() == null ? trouble : trouble.getCause();
      throw new ResultsException(
          "The embedded database DuckDB does not start: " + why.getMessage(),
          "It unpacks itself into "
              + System.getProperty("java.io.tmpdir")
              + ": there must be 100 MB free and programs must be allowed there. Another place can"
              + " be given with JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=DIR.",
          trouble);
    }
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static String identifier(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  static String target(Path file) {
    return literal(file.toAbsolutePath().toString());
  }

  /** A table function that reads these files, one after the other. */
  static String parquet(List<Path> files) {
    return files.stream()
        .map(file -> literal(withoutPattern(file.toAbsolutePath().toString())))
        .collect(Collectors.joining(", ", "read_parquet([", "])"));
  }

  /** A directory may be called {@code a[1]}; DuckDB would take that for a pattern. */
  private static String withoutPattern(String path) {
    StringBuilder plain = new StringBuilder();
    for (int index = 0; index < path.length(); index++) {
      char letter = path.charAt(index);
      plain.append(
          LETTERS_OF_PATTERNS.indexOf(letter) >= 0 ? "[" + letter + "]" : String.valueOf(letter));
    }
    return plain.toString();
  }
}
