package org.leeway.hypothesis;

import java.util.List;

/**
 * What a run of hypotheses found; the content of {@code hypotheses.json}, from which its page is
 * made.
 *
 * @param seeds seeds that were planned
 * @param worlds worlds that were simulated on each seed
 * @param hypotheses the verdicts, in the order of the files
 */
public record HypothesisResults(int seeds, int worlds, List<HypothesisResult> hypotheses) {
  /** Name of the result file, without its ending. */
  public static final String KIND = "hypotheses";

  public HypothesisResults {
    hypotheses = List.copyOf(hypotheses);
  }

  /** How many hypotheses got a verdict. */
  public long count(Verdict verdict) {
    return hypotheses.stream().filter(each -> each.verdict().equals(verdict.word())).count();
  }
}
