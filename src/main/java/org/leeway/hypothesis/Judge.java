package org.leeway.hypothesis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leeway.method.BlocksNeeded;
import org.leeway.method.Estimate;

/**
 * How effects become verdicts.
 *
 * <p>One part of a claim: an interval that lies wholly within the band is no effect; an interval
 * that lies wholly on one side of zero is an effect of that sign; anything else is undecided. Where
 * no effect is expected, the first supports the claim, and an interval wholly outside the band is
 * the opposite.
 *
 * <p>The claim as a whole is only as good as its worst part: opposite before none, none before
 * undecided, undecided before supported. So chance alone supports a claim with a single expected
 * sign in at most 5% of the cases in which there is nothing, and a claim of several parts less
 * often.
 */
final class Judge {
  private static final List<Verdict> WORST_FIRST =
      List.of(Verdict.ERROR, Verdict.OPPOSITE, Verdict.NONE, Verdict.UNDECIDED);

  private Judge() {}

  /** The verdict on one part; undecided where nothing was expected. */
  static Verdict part(@Nullable Sign expected, Estimate effect, double band) {
    if (expected == null) {
      return Verdict.UNDECIDED;
    }
    if (Double.isNaN(effect.value())) {
      return Verdict.ERROR;
    }
    boolean nothing = effect.isWithin(-band, band);
    if (expected == Sign.NONE) {
      return nothing
          ? Verdict.SUPPORTED
          : effect.isOutside(-band, band) ? Verdict.OPPOSITE : Verdict.UNDECIDED;
    }
    if (nothing) {
      return Verdict.NONE;
    }
    double least = expected == Sign.MORE ? effect.low() : -effect.high();
    double most = expected == Sign.MORE ? effect.high() : -effect.low();
    return least > 0 ? Verdict.SUPPORTED : most < 0 ? Verdict.OPPOSITE : Verdict.UNDECIDED;
  }

  /** Seeds with which a part that is undecided would probably be decided; 0 when unknown. */
  static long seedsNeeded(@Nullable Sign expected, Estimate effect, double band) {
    if (expected == null || part(expected, effect, band) != Verdict.UNDECIDED) {
      return 0;
    }
    double size = Math.abs(effect.value());
    int nothing = BlocksNeeded.toClear(effect, band - size);
    int something = BlocksNeeded.toClear(effect, expected == Sign.NONE ? size - band : size);
    return nothing == 0 ? something : something == 0 ? nothing : Math.min(nothing, something);
  }

  /** The verdict on a claim, from the verdicts on its parts. */
  static HypothesisResult claim(Hypothesis hypothesis, List<Finding> findings) {
    List<Finding> counted = findings.stream().filter(Finding::isCounted).toList();
    for (Verdict worst : WORST_FIRST) {
      List<Finding> deciding = counted.stream().filter(each -> each.is(worst)).toList();
      if (!deciding.isEmpty()) {
        return result(hypothesis, findings, worst, deciding);
      }
    }
    return result(hypothesis, findings, Verdict.SUPPORTED, counted);
  }

  private static HypothesisResult result(
      Hypothesis hypothesis, List<Finding> findings, Verdict verdict, List<Finding> deciding) {
    String part = deciding.get(0).part();
    return switch (verdict) {
      case ERROR ->
          HypothesisResult.of(hypothesis, verdict, "nobody stands behind " + part, 0, findings);
      case UNDECIDED -> {
        // Where one part would stay open however many seeds there are, so does the whole.
        boolean known = deciding.stream().allMatch(each -> each.seedsNeeded() > 0);
        long most = deciding.stream().mapToLong(Finding::seedsNeeded).max().orElse(0);
        yield HypothesisResult.of(hypothesis, verdict, part, known ? most : 0, findings);
      }
      case SUPPORTED -> {
        String all = deciding.size() > 1 ? "all " + deciding.size() + " parts" : part;
        yield HypothesisResult.of(hypothesis, verdict, all, 0, findings);
      }
      case NONE, OPPOSITE -> HypothesisResult.of(hypothesis, verdict, part, 0, findings);
    };
  }

  /** The verdict on a claim that could not be tested. */
  static HypothesisResult error(Hypothesis hypothesis, String reason) {
    return HypothesisResult.of(hypothesis, Verdict.ERROR, reason, 0, List.of());
  }
}
