package org.leeway.evidence;

import org.leeway.method.Estimate;

/**
 * What was found of one check.
 *
 * @param outcome what was looked at, in words
 * @param contrast what was made of it
 * @param effect the figure; NaN when there is none
 * @param low lower end of its 90% interval
 * @param high upper end
 * @param unit what it is measured in
 * @param replicates independent seeds behind it
 * @param accept what was accepted, in words
 * @param acceptLow least that was accepted; NaN for no limit
 * @param acceptHigh most that was accepted; NaN for no limit
 * @param verdict the verdict on it
 * @param needed true when it decides on the finding
 * @param naive true when it copies what an observer would have estimated
 * @param seedsThatDecide seeds that would probably decide; 0 when decided, or when that is unknown
 */
public record CheckResult(
    String outcome,
    String contrast,
    double effect,
    double low,
    double high,
    String unit,
    int replicates,
    String accept,
    double acceptLow,
    double acceptHigh,
    String verdict,
    boolean needed,
    boolean naive,
    long seedsThatDecide) {
  static CheckResult of(Check check, Estimate estimate, Verdict verdict) {
    Accept accept = check.accept();
    boolean open = verdict == Verdict.UNDECIDED && !accept.equals(Accept.ANYTHING);
    return new CheckResult(
        check.label(),
        check.contrast().words(),
        finite(estimate.value()),
        finite(estimate.low()),
        finite(estimate.high()),
        check.unit(),
        estimate.blocks(),
        accept.words(),
        finite(accept.low()),
        finite(accept.high()),
        verdict.word(),
        check.needed(),
        check.naive(),
        open ? accept.seedsThatDecide(estimate) : 0);
  }

  private static double finite(double value) {
    return Double.isFinite(value) ? value : Double.NaN;
  }
}
