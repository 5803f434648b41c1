package org.leeway.hypothesis;

import java.util.List;

/**
 * The verdict on a hypothesis, in words and numbers that can stand in a file.
 *
 * @param id its name
 * @param claim the claim
 * @param source where it was found
 * @param place the file and line
 * @param population the people; empty for everybody in service
 * @param context what was varied; empty for nothing
 * @param mechanism what was switched
 * @param verdict a word of {@link Verdict}
 * @param decidedBy the part that decided, or why there is no verdict
 * @param seedsNeeded seeds with which an undecided claim would probably be decided; 0 when unknown
 *     or not needed
 * @param findings its parts, outcome by outcome, the interaction last
 */
public record HypothesisResult(
    String id,
    String claim,
    String source,
    String place,
    String population,
    String context,
    String mechanism,
    String verdict,
    String decidedBy,
    long seedsNeeded,
    List<Finding> findings) {
  public HypothesisResult {
    findings = List.copyOf(findings);
  }

  static HypothesisResult of(
      Hypothesis hypothesis, Verdict verdict, String by, long seeds, List<Finding> findings) {
    return new HypothesisResult(
        hypothesis.id(),
        hypothesis.claim(),
        hypothesis.source(),
        hypothesis.place().fileAndLine(),
        hypothesis.words().population(),
        hypothesis.words().context(),
        hypothesis.words().mechanism(),
        verdict.word(),
        by,
        seeds,
        findings);
  }
}
