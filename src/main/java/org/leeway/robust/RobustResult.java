package org.leeway.robust;

import java.util.List;
import org.leeway.experiment.RangedParameter;

/**
 * What a robustness study found; the page and the text are made of this alone.
 *
 * @param title one line for readers
 * @param arms base first
 * @param prior in words: where the parameters of the worlds come from
 * @param worlds number of plausible worlds
 * @param seeds seeds per world
 * @param weeks weeks simulated
 * @param scale persons whom an agent stands for
 * @param parameters what differs between the worlds
 * @param lines a line per alternative, outcome and group
 * @param regrets per outcome what may be regretted
 * @param planned replicates that the study asked for
 * @param finished replicates that are in
 * @param failures a sentence per replicate that failed
 */
public record RobustResult(
    String title,
    List<ArmName> arms,
    String prior,
    int worlds,
    int seeds,
    int weeks,
    int scale,
    List<RangedParameter> parameters,
    List<Robustness> lines,
    List<Regret> regrets,
    int planned,
    int finished,
    List<String> failures) {
  /** What the result is kept as in its run directory. */
  public static final String KIND = "robust";

  /** An arm: the key of its rows and its name for readers. */
  public record ArmName(String id, String name) {}

  public RobustResult {
    arms = List.copyOf(arms);
    parameters = List.copyOf(parameters);
    lines = List.copyOf(lines);
    regrets = List.copyOf(regrets);
    failures = List.copyOf(failures);
  }

  /** The alternatives, without the base. */
  public List<ArmName> alternatives() {
    return arms.subList(1, arms.size());
  }

  /** The lines of an alternative. */
  public List<Robustness> lines(ArmName alternative) {
    return lines.stream().filter(line -> line.alternative().equals(alternative.id())).toList();
  }
}
