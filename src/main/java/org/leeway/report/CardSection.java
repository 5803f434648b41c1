package org.leeway.report;

import java.util.List;
import org.leeway.scenario.Card;
import org.leeway.theory.InForce;
import org.leeway.theory.Link;

/**
 * A line of a card: a heading, and what there is to say.
 *
 * @param heading such as {@code Works through}
 * @param entries such as {@code M1 Facilitation 1 [0.5, 1]}
 */
public record CardSection(String heading, List<String> entries) {
  public CardSection {
    entries = List.copyOf(entries);
  }

  /** A card in a list, such as {@code G3 Practical barriers}. */
  static String named(Card card) {
    return (card.number() + " " + card.name()).strip();
  }

  /** What a link leads to or comes from, and how much goes through it. */
  static String linked(Card other, Link link) {
    InForce number = link.number();
    return number == null ? named(other) : named(other) + " " + figure(number);
  }

  /** A value and its plausible range, such as {@code 1 [0.5, 1]}. */
  static String figure(InForce value) {
    String range = value.low() == null || value.high() == null ? "" : " " + range(value);
    return value.given().value() + range;
  }

  /** The plausible range; empty when there is none. */
  static String range(InForce value) {
    Double low = value.low();
    Double high = value.high();
    return low == null || high == null ? "" : "[" + number(low) + ", " + number(high) + "]";
  }

  private static String number(double value) {
    return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
