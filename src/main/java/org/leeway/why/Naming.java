package org.leeway.why;

import java.util.List;
import org.leeway.method.Estimate;

/**
 * Gives a change its name. An effect that is clear and large enough is an effect, unless others pay
 * for it. Everything else is none, and then the question is why: gains and losses that cancel,
 * people who find work anyhow, goals without work, goals lost, or nothing at all.
 */
record Naming(Thresholds thresholds) {
  /**
   * A name, and whether it would be the same anywhere within the intervals.
   *
   * @param label the name
   * @param sure false when a deciding figure cannot be told from its threshold
   */
  record Name(Label label, boolean sure) {}

  /**
   * The name of the effect on a group.
   *
   * @param net more people in work, as a share of the group
   * @param kinds share of each kind, by its place
   * @param surplus those without work who reached more goals, less those who reached fewer
   * @param lost jobs that people outside the service lose per job that the served gain; not a
   *     number where that was not asked or nobody gained
   */
  Name name(Estimate net, Estimate[] kinds, Estimate surplus, Estimate lost) {
    if (!Double.isFinite(net.value())) {
      return new Name(Label.NOBODY, true);
    }
    // One seed gives no interval: then the figure decides, and nothing is sure.
    boolean clear = net.blocks() < 2 || net.low() > 0 || net.high() < 0;
    double least = thresholds.leastEffect();
    if (clear && Math.abs(net.value()) >= least) {
      boolean beyond = net.low() >= least || net.high() <= -least;
      if (net.value() < 0) {
        return new Name(Label.HARMFUL, beyond);
      }
      boolean displaced = lost.value() >= thresholds.displaced();
      return new Name(
          displaced ? Label.DISPLACED : Label.EFFECTIVE,
          beyond && (!Double.isFinite(lost.value()) || parted(lost, thresholds.displaced())));
    }
    boolean none = net.isWithin(-least, least);
    Estimate fewer = smaller(kinds[Kind.EFFECTIVE.ordinal()], kinds[Kind.HARMED.ordinal()]);
    if (fewer.value() >= thresholds.exchanged()) {
      return new Name(Label.DISPLACED, none && parted(fewer, thresholds.exchanged()));
    }
    Estimate anyhow = kinds[Kind.SUPERFLUOUS.ordinal()];
    if (anyhow.value() >= thresholds.superfluous()) {
      return new Name(Label.SUPERFLUOUS, none && parted(anyhow, thresholds.superfluous()));
    }
    double without = 0;
    for (Kind kind : List.of(Kind.BLOCKED, Kind.SET_BACK, Kind.POWERLESS)) {
      without += kinds[kind.ordinal()].value();
    }
    double border = thresholds.blocked() * without;
    boolean sure =
        none
            && parted(anyhow, thresholds.superfluous())
            && parted(surplus, border)
            && parted(surplus, -border);
    Label label =
        surplus.value() >= border
            ? Label.BLOCKED
            : surplus.value() <= -border ? Label.SET_BACK : Label.POWERLESS;
    return new Name(label, sure);
  }

  private static Estimate smaller(Estimate one, Estimate other) {
    return one.value() <= other.value() ? one : other;
  }

  private static boolean parted(Estimate figure, double threshold) {
    return figure.isOutside(threshold, threshold);
  }
}
