package org.leeway.hypothesis;

/**
 * What the model says of one part of a claim: the effect of the mechanism on an outcome in one
 * context, or the difference of the effects in the last and the first context.
 *
 * @param outcome the outcome
 * @param group of whom, in the author's words; empty for all
 * @param context name of the context; empty where none was varied
 * @param interaction true for the difference between contexts
 * @param expected the expected sign; empty when nothing was expected of this part
 * @param unit unit of the levels and the effect
 * @param band an effect within plus and minus this counts as none
 * @param off level without the mechanism; NaN for the difference between contexts
 * @param on level with the mechanism; NaN for the difference between contexts
 * @param effect the effect
 * @param low lower end of its 90% interval; NaN with one seed
 * @param high upper end
 * @param seeds seeds behind it
 * @param verdict a word of {@link Verdict}; empty where nothing was expected
 * @param seedsNeeded seeds with which it would probably be decided; 0 when decided or unknown
 */
public record Finding(
    String outcome,
    String group,
    String context,
    boolean interaction,
    String expected,
    String unit,
    double band,
    double off,
    double on,
    double effect,
    double low,
    double high,
    int seeds,
    String verdict,
    long seedsNeeded) {

  /** Which part it is, in words. */
  public String part() {
    return outcome
        + (group.isEmpty() ? "" : " (" + group + ")")
        + (context.isEmpty() ? "" : ", " + context);
  }

  boolean isCounted() {
    return !expected.isEmpty();
  }

  boolean is(Verdict other) {
    return verdict.equals(other.word());
  }
}
