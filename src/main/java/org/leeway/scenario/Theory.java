package org.leeway.scenario;

import java.util.List;
import java.util.Optional;

/**
 * The theory that a scenario runs, as its cards tell it: problem, instrument, mechanism, goal, and
 * what surrounds them.
 *
 * @param cards every card, in the order of the files
 */
public record Theory(List<Card> cards) {
  /** No cards. */
  public static final Theory NONE = new Theory(List.of());

  public Theory {
    cards = List.copyOf(cards);
  }

  /** The cards of a kind, in the order of the files. */
  public List<Card> of(Card.Kind kind) {
    return cards.stream().filter(card -> card.kind() == kind).toList();
  }

  /** The card of a code or of a number in the literature, such as {@code I10}. */
  public Optional<Card> card(Card.Kind kind, String codeOrNumber) {
    return of(kind).stream()
        .filter(
            card ->
                card.code().equals(codeOrNumber) || card.number().equalsIgnoreCase(codeOrNumber))
        .findFirst();
  }
}
