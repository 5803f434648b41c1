package org.leeway.robust;

import com.fasterxml.jackson.annotation.JsonProperty;
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
 * @param outcome code of the outcome
 * @param group code of the group
 * @param sign the sign that is asked about, 1 or -1
 * @param basis where that sign comes from
 * @param register the effect in the register's own world
 * @param mean mean effect over the worlds
 * @param holds share of worlds in which the sign holds
 * @param asSimulated share of worlds whose seeds together show that sign, chance left in
 * @param chance part of the spread between worlds that is chance within them; NaN when unknown
 * @param effects quantiles of the effects over the worlds, chance taken out
 * @param worlds the worlds, those where nobody was counted left out; empty but for everybody
 * @param discovery where it does not hold
 */
public record Robustness(
    String alternative,
    String outcome,
    String group,
    int sign,
    Basis basis,
    Estimate register,
    Estimate mean,
    Estimate holds,
    double asSimulated,
    double chance,
    Quantiles effects,
    List<WorldEffect> worlds,
    Discovery discovery) {
  /** Where the sign that is asked about comes from. */
  public enum Basis {
    /** The effect in the register's own world is clear. */
    @JsonProperty("register")
    REGISTER,
    /** It is not clear there, but the mean over the worlds is. */
    @JsonProperty("worlds")
    WORLDS,
    /** Neither is clear: there is no sign that could hold. */
    @JsonProperty("none")
    NONE,
    /** There is no difference in any world. */
    @JsonProperty("same")
    SAME;

    boolean isSign() {
      return this == REGISTER || this == WORLDS;
    }
  }

  public Robustness {
    worlds = List.copyOf(worlds);
  }

  /** What was measured. */
  public Outcome measured() {
    return Codes.outcome(outcome);
  }

  /** For whom. */
  public Group whom() {
    return Codes.group(group);
  }

  /** True for everybody, false for one scheme or distance. */
  public boolean ofEverybody() {
    return group.equals(Group.ALL.code());
  }

  /** True when there is a sign that can hold or flip. */
  public boolean hasSign() {
    return basis.isSign();
  }
}
