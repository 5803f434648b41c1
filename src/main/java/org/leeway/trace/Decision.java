package org.leeway.trace;

import java.util.List;

/**
 * A decision, by somebody or by chance: the whole of what it came from, so that two worlds can be
 * laid beside each other.
 *
 * @param deed what was decided
 * @param about what it was about
 * @param by who decided; empty where it was chance alone
 * @param response what was decided
 * @param options what could have been decided; empty where it was yes or no
 * @param factors what counted
 * @param luck the draws that took part
 * @param paths parameters behind the rule
 */
public record Decision(
    Deed deed,
    String about,
    String by,
    String response,
    List<Option> options,
    List<Factor> factors,
    List<Luck> luck,
    List<String> paths)
    implements Event {
  public Decision {
    options = List.copyOf(options);
    factors = List.copyOf(factors);
    luck = List.copyOf(luck);
    paths = List.copyOf(paths);
  }
}
