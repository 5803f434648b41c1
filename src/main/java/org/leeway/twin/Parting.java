package org.leeway.twin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leeway.trace.Luck;

/**
 * Where two lives part, and the decision that parted them.
 *
 * @param week the first week at whose end the person stands elsewhere in the two worlds
 * @param positions where the person stands then
 * @param sentence what parted them, in one sentence
 * @param base the decision under the base; null when nothing was decided there
 * @param alternative the decision under the alternative; null when nothing was decided there
 * @param inputs what went into the decision and differed
 * @param luck the draws that took part and were the same in both
 * @param rivals others who got what one of the twins did not
 */
public record Parting(
    int week,
    Difference positions,
    String sentence,
    @Nullable Moment base,
    @Nullable Moment alternative,
    List<Difference> inputs,
    List<Luck> luck,
    List<Rival> rivals) {
  public Parting {
    inputs = List.copyOf(inputs);
    luck = List.copyOf(luck);
    rivals = List.copyOf(rivals);
  }

  /** The same with other inputs, where the decision itself was taken in one world only. */
  Parting with(List<Difference> otherInputs) {
    return new Parting(week, positions, sentence, base, alternative, otherInputs, luck, rivals);
  }
}
