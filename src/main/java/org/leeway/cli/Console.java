package org.leeway.cli;

import java.io.PrintStream;

/**
 * Where a command prints and who is looking: results go to {@code out}, everything else to {@code
 * err}.
 *
 * @param out results, and nothing else
 * @param err messages, progress and errors
 * @param watched true when a person watches {@code err}, so that a progress bar makes sense
 * @param columns width of the screen in characters
 */
record Console(PrintStream out, PrintStream err, boolean watched, int columns) {
  /** The width that tables are laid out for when nobody watches, such as in a file or a pipe. */
  static final int USUAL_COLUMNS = 100;

  private static final int NARROWEST = 60;
  private static final int WIDEST = 160;

  Console {
    columns = Math.min(WIDEST, Math.max(NARROWEST, columns));
  }

  /** A console that nobody watches. */
  static Console unwatched(PrintStream out, PrintStream err) {
    return new Console(out, err, false, USUAL_COLUMNS);
  }

  /**
   * The console as the launcher saw it. Java alone cannot tell whether {@code err} is a terminal.
   */
  static Console ofLauncher(PrintStream out, PrintStream err) {
    boolean machine = System.getenv("CI") != null || "dumb".equals(System.getenv("TERM"));
    int columns = Integer.getInteger("leeway.columns", USUAL_COLUMNS);
    return new Console(out, err, Boolean.getBoolean("leeway.watched") && !machine, columns);
  }
}
