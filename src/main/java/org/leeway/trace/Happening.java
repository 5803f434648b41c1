package org.leeway.trace;

import java.util.List;

/**
 * Something that happened without a choice or a draw of its own.
 *
 * @param deed what kind of thing
 * @param about what it was about
 * @param response what came of it
 * @param factors what it was like
 */
public record Happening(Deed deed, String about, String response, List<Factor> factors)
    implements Event {
  public Happening {
    factors = List.copyOf(factors);
  }
}
