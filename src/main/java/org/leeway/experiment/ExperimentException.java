package org.leeway.experiment;

/** An experiment that cannot be done as it was asked for: what is wrong, and what would work. */
public final class ExperimentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String hint;

  public ExperimentException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /** What the user can do; empty when nothing useful can be said. */
  public String hint() {
    return hint;
  }
}
