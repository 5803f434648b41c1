package org.leeway.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.leeway.scenario.Card;
import org.leeway.scenario.Spelling;
import org.leeway.theory.Cards;

/** Finds the card that a user means. */
final class CardFinder {
  private CardFinder() {}

  /** The card of one of the kinds with this code or number; refuses what is none or several. */
  static Card find(Cards cards, List<Card.Kind> kinds, String typed, Path file) {
    List<Card> found = new ArrayList<>();
    List<String> known = new ArrayList<>();
    for (Card.Kind kind : kinds) {
      cards.find(kind, typed).ifPresent(found::add);
      for (Card card : cards.of(kind)) {
        known.add(card.code());
        if (!card.number().isEmpty()) {
          known.add(card.number());
        }
      }
    }
    if (found.size() == 1) {
      return found.get(0);
    }
    if (found.size() > 1) {
      throw new InputException(
          "'"
              + typed
              + "' is the code of several cards: give "
              + Words.either(found.stream().map(CardFinder::shortest).toList()),
          List.of());
    }
    String guess = Spelling.nearest(typed, known);
    throw new InputException(
        file
            + " has no "
            + Words.either(kinds.stream().map(Card.Kind::word).toList())
            + " with the code or number '"
            + typed
            + "'"
            + (guess.isEmpty() ? "" : ". Did you mean " + guess + "?"),
        List.of());
  }

  /** The number, or the code of a card that has none. */
  static String shortest(Card card) {
    return card.number().isEmpty() ? card.code() : card.number();
  }
}
