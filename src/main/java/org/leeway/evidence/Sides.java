package org.leeway.evidence;

import java.util.List;
import org.leeway.scenario.Keys;
import org.leeway.scenario.Problems;

/**
 * Puts together the levels of a check: one; the treated against those to whom nothing is done; what
 * is looked at against what it is set against; or the effect in one of these against the effect in
 * the other.
 */
final class Sides {
  private static final List<String> AGAINST =
      List.of("against group", "against outcome", "against context", "against of", "against share");

  private final Keys keys;
  private final String at;
  private final Problems problems;
  private final List<String> arms;

  /**
   * @param keys the keys of the check
   * @param at its path in messages
   * @param problems where mistakes go
   * @param arms names of the arms in which something is done
   */
  Sides(Keys keys, String at, Problems problems, List<String> arms) {
    this.keys = keys;
    this.at = at;
    this.problems = problems;
    this.arms = arms;
  }

  /**
   * The levels; empty, with a problem, when too little or too much is said.
   *
   * @param first what is looked at
   * @param other what the keys that begin with against make of it
   */
  List<Side> of(Contrast contrast, Side first, Side other) {
    boolean setsAgainst = AGAINST.stream().anyMatch(keys::has);
    boolean byOffice = first.quantity().isByOffice() && other.quantity().isByOffice();
    if (contrast == Contrast.ACROSS_OFFICES && !byOffice) {
      problems.add(
          keys.place("outcome"),
          at,
          "is not kept apart by office",
          "outcome and against outcome, both with 'by office' behind them");
      return List.of();
    }
    return switch (contrast.sides()) {
      case 1 -> level(first, setsAgainst);
      case 2 -> setsAgainst ? List.of(first, other) : arms(first, other);
      default -> setsAgainst ? pairs(contrast, first, other) : tooLittle();
    };
  }

  private List<Side> level(Side first, boolean setsAgainst) {
    if (setsAgainst || keys.has("against arm")) {
      problems.add(
          keys.place("contrast"),
          at,
          "a level is not set against anything",
          "another contrast, such as ratio or difference");
      return List.of();
    }
    return List.of(first);
  }

  /** The treated against those to whom nothing is done. */
  private List<Side> arms(Side first, Side other) {
    if (arms.isEmpty()) {
      return tooLittle();
    }
    Side treated = keys.has("arm") ? first : first.inArm(arms.get(0));
    return List.of(treated, keys.has("against arm") ? other : other.inArm(Side.CONTROL));
  }

  private List<Side> pairs(Contrast contrast, Side first, Side other) {
    boolean byArm = !arms.isEmpty() && contrast != Contrast.ELASTICITY;
    if (byArm) {
      String treated = keys.has("arm") ? first.arm() : arms.get(0);
      String otherTreated = keys.has("against arm") ? other.arm() : treated;
      return List.of(
          first.inArm(treated),
          first.inArm(Side.CONTROL),
          other.inArm(otherTreated),
          other.inArm(Side.CONTROL));
    }
    boolean complete =
        keys.has("against context") && (keys.has("against outcome") || keys.has("against group"));
    if (!complete) {
      problems.add(
          keys.place("contrast"),
          at,
          "takes two pairs",
          "against context, and against outcome or against group");
      return List.of();
    }
    Side within = other.inContext(first.context());
    return contrast == Contrast.ELASTICITY
        ? List.of(first, first.inContext(other.context()), within, other)
        : List.of(first, within, first.inContext(other.context()), other);
  }

  private List<Side> tooLittle() {
    problems.add(
        keys.place("contrast"),
        at,
        "has nothing to be set against",
        "a treatment or arms in the finding, or one of " + String.join(", ", AGAINST));
    return List.of();
  }
}
