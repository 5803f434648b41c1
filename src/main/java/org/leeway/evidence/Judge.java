package org.leeway.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.leeway.method.Estimate;

/** Reads what a study found and says of each finding whether the model gives it. */
public final class Judge {
  private static final String NO_REPLICATE = "no replicate was finished in every arm that it needs";
  private static final String NOBODY =
      "nobody in the model answers its description, or nothing of the kind happens to them";
  private static final String PREDICTION =
      "nothing was published to compare with: a prediction, kept for the day when there is";
  private static final String UNTOUCHED =
      "the treatment changes nothing: no rule that deals with these people reads it";

  private final EvidencePlan plan;
  private final Sums sums;
  private final int draw;

  /**
   * @param plan the arms of the study
   * @param sums what the study stored
   * @param draw which plausible world is looked at
   */
  public Judge(EvidencePlan plan, Sums sums, int draw) {
    this.plan = plan;
    this.sums = sums;
    this.draw = draw;
  }

  /** The figure of a check with its interval, from the seeds in which every side is there. */
  public Estimate estimate(Finding finding, Check check) {
    return check.estimate(blocks(finding, check.sides()));
  }

  /** The verdict on a finding. */
  public FindingResult judge(Finding finding) {
    if (!finding.isRunnable()) {
      return FindingResult.of(finding, Verdict.ERROR, finding.missing(), List.of());
    }
    List<CheckResult> checks = new ArrayList<>();
    List<Verdict> needed = new ArrayList<>();
    for (Check check : finding.checks()) {
      Estimate estimate = estimate(finding, check);
      Verdict verdict = check.accept().judge(estimate);
      checks.add(CheckResult.of(check, estimate, verdict));
      if (check.needed()) {
        needed.add(verdict);
      }
      checks.addAll(rollOut(finding, check));
    }
    String reason = reason(finding, checks);
    Verdict verdict = reason.isEmpty() ? Verdict.ofAll(needed) : Verdict.ERROR;
    if (reason.isEmpty() && needed.isEmpty()) {
      reason = PREDICTION;
    }
    return FindingResult.of(finding, verdict, reason, checks);
  }

  private static String reason(List<CheckResult> checks) {
    if (checks.stream().anyMatch(check -> check.needed() && check.replicates() == 0)) {
      return NO_REPLICATE;
    }
    return checks.stream()
        .filter(check -> check.needed() && Double.isNaN(check.effect()))
        .findFirst()
        .map(check -> check.outcome() + ": " + NOBODY)
        .orElse("");
  }

  private String reason(Finding finding, List<CheckResult> checks) {
    String reason = reason(checks);
    return reason.isEmpty() && isUntouched(finding) ? UNTOUCHED : reason;
  }

  /** How large the effect is at the other shares of the design, against that at the first. */
  private List<CheckResult> rollOut(Finding finding, Check check) {
    List<CheckResult> results = new ArrayList<>();
    if (!check.contrast().isDifference() || !check.isEffect() || check.naive()) {
      return results;
    }
    double first = finding.design().shares().get(0);
    boolean atFirst = check.sides().stream().allMatch(side -> side.share() == first);
    for (double share : finding.design().shares()) {
      if (atFirst && share != first) {
        List<Side> sides = new ArrayList<>();
        check.sides().forEach(side -> sides.add(side.withShare(share)));
        sides.addAll(check.sides());
        Check ratio =
            new Check(
                check.label()
                    + ": effect at "
                    + Shares.words(share)
                    + " over effect at "
                    + Shares.words(first),
                Contrast.RATIO_OF_EFFECTS,
                sides,
                Accept.ANYTHING,
                false,
                false);
        results.add(CheckResult.of(ratio, estimate(finding, ratio), Verdict.UNDECIDED));
      }
    }
    return results;
  }

  /** True when something is done and not a single sum differs from those where nothing is done. */
  private boolean isUntouched(Finding finding) {
    boolean anything = false;
    for (Side side : EvidencePlan.sides(finding)) {
      if (!side.isControl()) {
        anything = true;
        Map<Long, double[]> treated = read(finding, side);
        Map<Long, double[]> control = read(finding, side.inArm(Side.CONTROL));
        for (Map.Entry<Long, double[]> each : treated.entrySet()) {
          double[] other = control.get(each.getKey());
          if (other != null && !Arrays.equals(each.getValue(), other)) {
            return false;
          }
        }
      }
    }
    return anything;
  }

  private List<double[]> blocks(Finding finding, List<Side> sides) {
    List<SortedMap<Long, double[]>> read = new ArrayList<>();
    sides.forEach(side -> read.add(read(finding, side)));
    TreeSet<Long> seeds = new TreeSet<>(read.get(0).keySet());
    read.forEach(each -> seeds.retainAll(each.keySet()));
    List<double[]> blocks = new ArrayList<>();
    for (long seed : seeds) {
      blocks.add(read.stream().flatMapToDouble(each -> Arrays.stream(each.get(seed))).toArray());
    }
    return blocks;
  }

  private SortedMap<Long, double[]> read(Finding finding, Side side) {
    return sums.of(plan.arm(finding, side), draw, plan.measure(finding, side));
  }
}
