package org.leeway.scenario;

/**
 * One mistake in what a user wrote: where it stands, what is wrong, what was expected instead and,
 * when something similar exists, what may have been meant.
 *
 * @param file the file as the user named it, or the command-line argument
 * @param line line, counted from 1; 0 when there is no line, as for a command-line argument
 * @param column column, counted from 1
 * @param path path of the parameter or key; empty when the problem is with the file as a whole
 * @param message what is wrong
 * @param expected what was expected; empty when the message says it all
 * @param suggestion what may have been meant; empty when nothing comes close
 */
public record Problem(
    String file,
    int line,
    int column,
    String path,
    String message,
    String expected,
    String suggestion) {

  /** {@code file:line:column: path: message; expected EXPECTED. Did you mean SUGGESTION?} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) {
      text.append(':').append(line).append(':').append(column);
    }
    text.append(": ");
    if (!path.isEmpty()) {
      text.append(path).append(": ");
    }
    text.append(message);
    if (!expected.isEmpty()) {
      text.append("; expected ").append(expected);
    }
    if (!suggestion.isEmpty()) {
      text.append(". Did you mean ").append(suggestion).append('?');
    }
    return text.toString();
  }
}
