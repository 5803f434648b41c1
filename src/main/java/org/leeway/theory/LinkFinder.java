package org.leeway.theory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leeway.scenario.Card;
import org.leeway.scenario.Theory;

/**
 * Finds which cards a card names: by its words ({@code goal: practical-barriers}) and by its values
 * ({@code mechanism.facilitation: 1}, {@code anchoring: material}). The last step of a key tells of
 * which kind the named card is.
 */
final class LinkFinder {
  private static final String CLEARS = "clears";

  private final Theory theory;

  LinkFinder(Theory theory) {
    this.theory = theory;
  }

  List<Link> of(Card card, List<InForce> values) {
    Map<String, InForce> byKey = new LinkedHashMap<>();
    values.stream()
        .filter(value -> value.given().fromWeek() == null)
        .forEach(value -> byKey.putIfAbsent(value.key(), value));
    Map<String, Link> found = new LinkedHashMap<>();
    card.links()
        .forEach(
            (key, codes) -> {
              for (String code : codes) {
                ofKind(card, key, code)
                    .ifPresent(to -> add(found, card, key, to, byKey.get(key + "." + code)));
              }
            });
    for (InForce value : byKey.values()) {
      if (Double.isNaN(value.number())) {
        ofKind(card, value.key(), value.given().value())
            .ifPresent(to -> add(found, card, value.key(), to, null));
      } else {
        ofKind(card, value.stem(), value.leaf())
            .ifPresent(to -> add(found, card, value.stem(), to, value));
      }
    }
    return new ArrayList<>(found.values());
  }

  private static void add(
      Map<String, Link> found, Card from, String key, Card to, @Nullable InForce number) {
    found.putIfAbsent(key + " " + to.path(), new Link(from, key, to, number));
  }

  private Optional<Card> ofKind(Card card, String key, String code) {
    return kind(card, key).flatMap(kind -> theory.card(kind, code));
  }

  private static Optional<Card.Kind> kind(Card card, String key) {
    String last = key.substring(key.lastIndexOf('.') + 1);
    return switch (last) {
      case CLEARS -> Optional.of(Card.Kind.PROBLEM);
      case "same as", "like" -> Optional.of(card.kind());
      default ->
          Card.Kind.of(last)
              .or(
                  () ->
                      last.endsWith("s")
                          ? Card.Kind.of(last.substring(0, last.length() - 1))
                          : Optional.empty());
    };
  }
}
