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
  /** Keeps a range on one line until the lines are made. */
  static final char NO_BREAK = '\u00a0';

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
    boolean brief = link.from().equals(other) && other.kind() == Card.Kind.STRATEGY;
    String name = brief && !other.number().isEmpty() ? other.number() : named(other);
    return number == null ? name : name + " " + figure(number);
  }

  /** A value and its plausible range, such as {@code 1 [0.5, 1]}. */
  static String figure(InForce value) {
    String range = range(value);
    return value.given().value() + (range.isEmpty() ? "" : NO_BREAK + range);
  }

  /** The plausible range; empty when there is none. */
  static String range(InForce value) {
    Double low = value.low();
    Double high = value.high();
    return low == null || high == null
        ? ""
        : "[" + number(low) + "," + NO_BREAK + number(high) + "]";
  }

  private static String number(double value) {
    return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
