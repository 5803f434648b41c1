package org.leeway.theory;

import org.jspecify.annotations.Nullable;
import org.leeway.scenario.ResolvedValue;

/**
 * A value of a card as a scenario runs it.
 *
 * @param key its path below the card, such as {@code mechanism.facilitation}
 * @param given the value with its range, what it rests on and the place that gave it
 * @param changed true when a scenario or the command line gave the value, not the card
 */
public record InForce(String key, ResolvedValue given, boolean changed) {
  /** The number; 1 or 0 for yes or no; NaN for a word. */
  public double number() {
    if (given.unit().isNumeric()) {
      return Double.parseDouble(given.value());
    }
    return switch (given.value()) {
      case "yes" -> 1;
      case "no" -> 0;
      default -> Double.NaN;
    };
  }

  /** True for a number or a yes that moves something: neither zero nor no. */
  public boolean moves() {
    return number() != 0 && !Double.isNaN(number());
  }

  /** The key up to its last step: {@code mechanism} of {@code mechanism.facilitation}. */
  String stem() {
    return key.substring(0, Math.max(0, key.lastIndexOf('.')));
  }

  /** The last step of the key. */
  public String leaf() {
    return key.substring(key.lastIndexOf('.') + 1);
  }

  /** True for the key itself and for what stands below it. */
  public boolean isAtOrBelow(String stem) {
    return key.equals(stem) || key.startsWith(stem + ".");
  }

  /** The lowest plausible value; null when none is given. */
  public @Nullable Double low() {
    return given.low();
  }

  /** The highest plausible value; null when none is given. */
  public @Nullable Double high() {
    return given.high();
  }
}
