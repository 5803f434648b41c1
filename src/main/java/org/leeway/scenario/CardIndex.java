package org.leeway.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The codes and numbers of all cards, so that links can be followed whatever file they stand in.
 */
final class CardIndex {
  private final Map<Card.Kind, Map<String, RawCard>> byCode = new EnumMap<>(Card.Kind.class);
  private final Map<Card.Kind, Map<String, RawCard>> byNumber = new EnumMap<>(Card.Kind.class);

  CardIndex(Collection<RawCard> cards, Problems problems) {
    for (RawCard card : cards) {
      codes(card.kind()).put(card.code(), card);
      String number = card.text("number");
      RawCard first = number.isEmpty() ? null : numbers(card.kind()).putIfAbsent(number, card);
      YamlNode.Field field = card.fields().field("number");
      if (first != null && field != null) {
        problems.add(
            field.value().place(),
            card.path() + ".number",
            number
                + " is the number of "
                + first.code()
                + " already, in "
                + first.place().fileAndLine(),
            "each number once");
      }
    }
  }

  /** The card that a code or a number names; null when it names none. */
  @Nullable RawCard named(Card.Kind kind, String codeOrNumber) {
    RawCard card = codes(kind).get(codeOrNumber);
    return card == null ? numbers(kind).get(codeOrNumber) : card;
  }

  /** The card of a code; null when there is none. */
  @Nullable RawCard card(Card.Kind kind, String code) {
    return codes(kind).get(code);
  }

  /** Says that a link leads nowhere. */
  void unknown(Card.Kind kind, String typed, Place place, String path, Problems problems) {
    List<String> known = new ArrayList<>(codes(kind).keySet());
    known.addAll(numbers(kind).keySet());
    problems.add(
        place,
        path,
        "there is no " + kind.word() + " " + ValueSyntax.quote(typed),
        "the code of " + CardShape.Names.article(kind.word()) + " that has a card",
        () -> Spelling.nearest(typed, known));
  }

  private Map<String, RawCard> codes(Card.Kind kind) {
    return byCode.computeIfAbsent(kind, key -> new LinkedHashMap<>());
  }

  private Map<String, RawCard> numbers(Card.Kind kind) {
    return byNumber.computeIfAbsent(kind, key -> new LinkedHashMap<>());
  }
}
