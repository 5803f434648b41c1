package org.leeway.results;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a run has come. */
public enum RunStatus {
  /** Being written; or killed, when nobody holds the lock of its directory. */
  @JsonProperty("running")
  RUNNING,
  /** Every replicate is in. */
  @JsonProperty("complete")
  COMPLETE,
  /** Stopped by its user; can be resumed. */
  @JsonProperty("interrupted")
  INTERRUPTED,
  /** Some replicates failed, or the directory could no longer be written; can be resumed. */
  @JsonProperty("failed")
  FAILED
}
