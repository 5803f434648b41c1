package org.leeway.experiment;

import java.nio.file.Path;

/** An experiment in which no replicate gave a result: a fault of the model, not of the question. */
public final class ReplicatesFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Path runDirectory;

  ReplicatesFailedException(String message, Path runDirectory) {
    super(message);
    this.runDirectory = runDirectory;
  }

  /** Where the manifest lists every failure with the command that reproduces it. */
  public Path runDirectory() {
    return runDirectory;
  }
}
