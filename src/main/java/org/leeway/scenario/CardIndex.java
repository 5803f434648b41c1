package org.leeway.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The codes and numbers of all cards, so that links can be followed whatever file they stand in.
 */
final class CardIndex {
  private static final Pattern NUMBER = Pattern.compile("\\p{Alnum}[\\p{Alnum}.-]{0,11}");

  private final Map<Card.Kind, Map<String, RawCard>> byCode = new EnumMap<>(Card.Kind.class);
  private final Map<Card.Kind, Map<String, RawCard>> byNumber = new EnumMap<>(Card.Kind.class);

  CardIndex(Collection<RawCard> cards, Problems problems) {
    for (RawCard card : cards) {
      codes(card.kind()).put(card.code(), card);
      String number = card.text("number");
      boolean isNumber = NUMBER.matcher(number).matches();
      RawCard first = isNumber ? numbers(card.kind()).putIfAbsent(number, card) : null;
      YamlNode.Field field = card.fields().field("number");
      if (!number.isEmpty() && !isNumber && field != null) {
        problems.add(
            field.value().place(),
            card.path() + ".number",
            ValueSyntax.quote(number) + " is not a number of the literature",
            "letters and digits, such as I10");
      } else if (first != null && field != null) {
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
    problems.add(
        place,
        path,
        "there is no " + kind.word() + " " + ValueSyntax.quote(typed),
        "the code of " + CardShape.Names.article(kind.word()) + " that has a card",
        () -> Spelling.nearest(typed, names(kind)));
  }

  private List<String> names(Card.Kind kind) {
    List<String> names = new ArrayList<>(codes(kind).keySet());
    names.addAll(numbers(kind).keySet());
    return names;
  }

  /** The codes of a kind, in the order of the files. */
  List<String> all(Card.Kind kind) {
    return List.copyOf(codes(kind).keySet());
  }

  /** The codes of the problems that have an intensity of their own, which can fall. */
  List<String> obstacles() {
    return codes(Card.Kind.PROBLEM).values().stream()
        .filter(card -> ProblemForm.NATURES.stream().noneMatch(card.fields()::has))
        .map(RawCard::code)
        .toList();
  }

  private Map<String, RawCard> codes(Card.Kind kind) {
    return byCode.computeIfAbsent(kind, key -> new LinkedHashMap<>());
  }

  private Map<String, RawCard> numbers(Card.Kind kind) {
    return byNumber.computeIfAbsent(kind, key -> new LinkedHashMap<>());
  }
}
