package org.leeway.results;

import java.util.Objects;

/**
 * A replicate that gave no result.
 *
 * @param scenario scenario id
 * @param draw number of the parameter draw
 * @param seed random seed
 * @param sentence what went wrong
 * @param command command line that runs this replicate again, and nothing else
 */
public record ReplicateFailure(
    String scenario, int draw, long seed, String sentence, String command) {
  public ReplicateFailure {
    Objects.requireNonNull(scenario, "scenario");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(command, "command");
  }

  /** The replicate that failed. */
  public ReplicateKey key() {
    return new ReplicateKey(scenario, draw, seed);
  }
}
