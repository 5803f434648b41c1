package org.leeway.results;

/**
 * A run directory that cannot be made, written, read or asked: one sentence that says what went
 * wrong and where, and one that says what to do about it.
 */
public final class ResultsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String hint;

  public ResultsException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  public ResultsException(String message, String hint, Throwable cause) {
    super(message, cause);
    this.hint = hint;
  }

  /** What the user can do; empty when nothing useful can be said. */
  public String hint() {
    return hint;
  }
}
