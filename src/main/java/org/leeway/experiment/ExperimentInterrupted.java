package org.leeway.experiment;

import java.nio.file.Path;

/** The user stopped an experiment. What was finished is kept in its run directory. */
public final class ExperimentInterrupted extends InterruptedException {
  private static final long serialVersionUID = 1L;

  private final transient Path runDirectory;
  private final int finished;
  private final int total;

  ExperimentInterrupted(Path runDirectory, int finished, int total) {
    super(
        "Stopped: "
            + finished
            + " of "
            + total
            + " replicates are kept in "
            + runDirectory
            + ". The same command with --resume goes on from there.");
    this.runDirectory = runDirectory;
    this.finished = finished;
    this.total = total;
  }

  public Path runDirectory() {
    return runDirectory;
  }

  /** Replicates that are in. */
  public int finished() {
    return finished;
  }

  /** Replicates that the experiment consists of. */
  public int total() {
    return total;
  }

  /** The same of a study that is one part of the work in a directory. */
  public ExperimentInterrupted within(Path directory) {
    return new ExperimentInterrupted(directory, finished, total);
  }
}
