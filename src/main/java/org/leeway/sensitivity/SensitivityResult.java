package org.leeway.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.leeway.method.Estimate;

/**
 * What a study of sensitivity found.
 *
 * @param title the question in one line
 * @param scenario name of the scenario
 * @param alternative name of the alternative; empty when levels were asked for
 * @param design how it was found, a sentence per line
 * @param left why values stay as they are, in one line; may be empty
 * @param factors what was moved
 * @param outcomes what was measured
 * @param effects screening, a line per outcome and factor; empty when there was none
 * @param indices Sobol indices, a line per outcome and factor; empty when there were none
 */
public record SensitivityResult(
    String title,
    String scenario,
    String alternative,
    List<String> design,
    String left,
    List<Factor> factors,
    List<Measured> outcomes,
    List<Effect> effects,
    List<Index> indices) {
  public SensitivityResult {
    design = List.copyOf(design);
    factors = List.copyOf(factors);
    outcomes = List.copyOf(outcomes);
    effects = List.copyOf(effects);
    indices = List.copyOf(indices);
  }

  /**
   * An outcome.
   *
   * @param outcome its code
   * @param register its level, or its difference, at the register's own values, with the interval
   *     over the seeds
   * @param low lowest mean at any point of the design
   * @param high highest
   * @param chance share of the variance between the points that is chance between seeds
   */
  public record Measured(
      String outcome, Estimate register, double low, double high, double chance) {}

  /**
   * What moving a factor through its whole range does to an outcome.
   *
   * @param mean mean effect of moving up; none for a group
   * @param size mean absolute effect (mu*)
   * @param spread standard deviation of the effects (sigma); none for a group
   * @param chance share of the mean squared effect that is chance between seeds
   */
  public record Effect(
      String outcome, String factor, Estimate mean, Estimate size, double spread, double chance) {}

  /**
   * The share of the variance of an outcome that a factor is to blame for.
   *
   * @param first by itself
   * @param total together with others
   */
  public record Index(String outcome, String factor, Estimate first, Estimate total) {}

  /** The effects on an outcome, the largest first. */
  public List<Effect> effectsOn(String outcome) {
    return effects.stream()
        .filter(effect -> effect.outcome().equals(outcome))
        .sorted((one, other) -> -order(one.size().value(), other.size().value()))
        .toList();
  }

  /** The indices for an outcome, the largest total first. */
  public List<Index> indicesOf(String outcome) {
    return indices.stream()
        .filter(index -> index.outcome().equals(outcome))
        .sorted((one, other) -> -order(one.total().value(), other.total().value()))
        .toList();
  }

  /** The factor of a name. */
  public Factor factor(String name) {
    return factors.stream().filter(factor -> factor.name().equals(name)).findFirst().orElseThrow();
  }

  /**
   * The factors that matter most: of each outcome in turn the next largest, until there are enough.
   */
  public List<Factor> top(int most) {
    List<Factor> top = new ArrayList<>();
    for (int rank = 0; rank < factors.size(); rank++) {
      for (Measured measured : outcomes) {
        List<Effect> ranked = effectsOn(measured.outcome());
        if (rank < ranked.size() && ranked.get(rank).size().value() > 0 && top.size() < most) {
          Factor next = factor(ranked.get(rank).factor());
          if (!top.contains(next)) {
            top.add(next);
          }
        }
      }
    }
    return top;
  }

  /** The same with what a second study found about some of the factors. */
  public SensitivityResult with(SensitivityResult second) {
    List<String> both = new ArrayList<>(design);
    both.addAll(second.design());
    return new SensitivityResult(
        title, scenario, alternative, both, left, factors, outcomes, effects, second.indices());
  }

  private static int order(double one, double other) {
    return Double.compare(Double.isNaN(one) ? -1 : one, Double.isNaN(other) ? -1 : other);
  }
}
