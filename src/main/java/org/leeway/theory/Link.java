package org.leeway.theory;

import org.jspecify.annotations.Nullable;
import org.leeway.scenario.Card;

/**
 * One card names another.
 *
 * @param from the card that names
 * @param key behind which key, such as {@code clears}
 * @param to the card that is named
 * @param number how much, where the link carries a number
 */
public record Link(Card from, String key, Card to, @Nullable InForce number) {
  /** False when the link carries a number and that is zero: nothing goes through it. */
  public boolean carries() {
    return number == null || number.moves();
  }
}
