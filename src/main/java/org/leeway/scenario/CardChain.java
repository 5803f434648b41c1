package org.leeway.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cards of one kind that lead to each other through a key, such as {@code like}. */
final class CardChain {
  /** The longest chain; nobody can follow more, and hostile files stop here. */
  private static final int LONGEST = 20;

  private final String key;
  private final CardIndex index;
  private final Problems problems;

  CardChain(String key, CardIndex index, Problems problems) {
    this.key = key;
    this.index = index;
    this.problems = problems;
  }

  /**
   * A card and those that its key leads to, one after the other. Empty when that goes round in a
   * circle or ends at a card that does not exist; whether the card itself is at fault is a problem.
   */
  List<RawCard> from(RawCard card) {
    List<RawCard> chain = new ArrayList<>(List.of(card));
    YamlNode.@Nullable Field field = card.fields().field(key);
    while (field != null) {
      RawCard last = chain.get(chain.size() - 1);
      RawCard next = index.named(card.kind(), last.text(key));
      if (next == null) {
        unknown(chain, field);
        return List.of();
      }
      if (chain.size() == LONGEST) {
        problems.add(
            card.fields().place(),
            card.path() + "." + key,
            "leads through more than " + LONGEST + " cards",
            "a shorter chain");
        return List.of();
      }
      if (chain.contains(next)) {
        circle(chain, next, field);
        return List.of();
      }
      chain.add(next);
      field = next.fields().field(key);
    }
    return chain;
  }

  private void unknown(List<RawCard> chain, YamlNode.Field field) {
    RawCard card = chain.get(0);
    if (chain.size() == 1) {
      index.unknown(
          card.kind(), card.text(key), field.value().place(), card.path() + "." + key, problems);
    }
  }

  private void circle(List<RawCard> chain, RawCard next, YamlNode.Field field) {
    RawCard card = chain.get(0);
    if (next.equals(card)) {
      List<String> codes = new ArrayList<>(chain.stream().map(RawCard::code).toList());
      codes.add(next.code());
      problems.add(
          field.value().place(),
          card.path() + "." + key,
          "goes round in a circle: " + String.join(", ", codes),
          "a chain that ends in a card without " + key);
    }
  }
}
