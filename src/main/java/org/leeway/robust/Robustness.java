package org.leeway.robust;

import java.util.List;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.method.Estimate;

/**
 * How an effect fares over the plausible worlds: one alternative against the base, one outcome, one
 * group.
 *
 * <p>A sign that differs in a world by chance alone is no flip. Each world has few seeds; what
 * chance explains of the spread between worlds is estimated from the spread between seeds and taken
 * out ({@link org.leeway.method.Spread}), and a world counts by how likely its sign is to hold.
 *
 * @param alternative id of the alternative
 * @param outcome what was measured
 * @param group for whom
 * @param sign the sign that is asked about, 1 or -1
 * @param basis where that sign comes from
 * @param register the effect in the register's own world
 * @param mean mean effect over the worlds
 * @param holds share of worlds in which the sign holds
 * @param asSimulated share of worlds whose seeds together show that sign, chance left in
 * @param chance part of the spread between worlds that is chance within them; NaN when unknown
 * @param worlds the worlds, those where nobody was counted left out
 * @param discovery where it does not hold
 */
public record Robustness(
    String alternative,
    Outcome outcome,
    Group group,
    int sign,
    Basis basis,
    Estimate register,
    Estimate mean,
    Estimate holds,
    double asSimulated,
    double chance,
    List<WorldEffect> worlds,
    Discovery discovery) {
  /** Where the sign that is asked about comes from. */
  public enum Basis {
    /** The effect in the register's own world is clear. */
    REGISTER,
    /** It is not clear there, but the mean over the worlds is. */
    WORLDS,
    /** Neither is clear: there is no sign that could hold. */
    NONE,
    /** There is no difference in any world. */
    SAME
  }

  public Robustness {
    worlds = List.copyOf(worlds);
  }

  /** A quantile of the effects, chance taken out; between two worlds by interpolation. */
  public double quantile(double share) {
    double[] effects = worlds.stream().mapToDouble(WorldEffect::effect).sorted().toArray();
    if (effects.length == 0) {
      return Double.NaN;
    }
    double place = share * (effects.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, effects.length - 1);
    return effects[below] + (place - below) * (effects[above] - effects[below]);
  }
}
