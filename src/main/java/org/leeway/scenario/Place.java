package org.leeway.scenario;

/**
 * Where something was written.
 *
 * @param file the file as the user named it
 * @param line line, counted from 1; 0 when there is no line, as for a command-line argument
 * @param column column, counted from 1
 */
public record Place(String file, int line, int column) {
  public static Place startOf(String file) {
    return new Place(file, 1, 1);
  }

  /** File and line, as reports cite it. */
  public String fileAndLine() {
    return line == 0 ? file : file + ":" + line;
  }
}
