package org.leeway.results;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One scenario of a run, resolved: enough to know what was simulated when its files are long gone.
 * In a study it is one arm, with what is observed in it and what is done to whom.
 *
 * @param id key of its result rows, unique in the run
 * @param name name that the author gave
 * @param why the author's question; may be empty
 * @param file file as the user named it
 * @param fingerprint digest of all values, in all draws, that influence results
 * @param weeks weeks simulated
 * @param countFrom week from which people were counted
 * @param observed what was observed besides the outcomes, in words
 * @param treatment what was done to those who were assigned, in words; empty for nothing
 * @param like id of an earlier scenario that has all values but those given; null when all are
 * @param values every value with its home; with {@code like} only those of parameters that differ
 */
public record ManifestScenario(
    String id,
    String name,
    String why,
    String file,
    String fingerprint,
    int weeks,
    int countFrom,
    List<String> observed,
    List<String> treatment,
    @Nullable String like,
    List<ManifestValue> values) {
  public ManifestScenario {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(why, "why");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(fingerprint, "fingerprint");
    observed = List.copyOf(observed);
    treatment = List.copyOf(treatment);
    values = List.copyOf(values);
    if (weeks < 1 || countFrom < 0) {
      throw new IllegalArgumentException("weeks must be 1 or more and count_from 0 or more");
    }
  }
}
