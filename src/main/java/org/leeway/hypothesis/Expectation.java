package org.leeway.hypothesis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leeway.observe.Quantity;
import org.leeway.trial.Who;

/**
 * What a claim expects of one outcome when the mechanism goes from off to on.
 *
 * @param outcome the outcome as the author wrote it
 * @param quantity what is measured
 * @param market true for an outcome of the whole market, which has no cohort
 * @param horizon weeks after enrolment, or weeks of the run, that it looks at
 * @param group the people meant, in the author's words; empty for all
 * @param where the people meant
 * @param signs the sign in each context, in their order; null where nothing is expected
 * @param band half the width of the band around zero in which an effect counts as none, in the unit
 *     of the quantity
 */
public record Expectation(
    String outcome,
    Quantity quantity,
    boolean market,
    int horizon,
    String group,
    Who where,
    List<@Nullable Sign> signs,
    double band) {
  public Expectation {
    signs = Collections.unmodifiableList(new ArrayList<>(signs));
  }

  /** The outcome and, where only some are meant, of whom. */
  public String text() {
    return group.isEmpty() ? outcome : outcome + " (" + group + ")";
  }
}
