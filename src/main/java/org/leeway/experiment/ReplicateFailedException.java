package org.leeway.experiment;

/** A replicate that was run alone to see why it fails, and failed again. */
public final class ReplicateFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ReplicateFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
