package org.leeway.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leeway.scenario.Card;
import org.leeway.scenario.ResolvedValue;
import org.leeway.theory.Cards;
import org.leeway.theory.InForce;
import org.leeway.theory.Link;
import org.leeway.theory.Web;

/** Cards and the web as JSON. */
final class CardJson {
  private CardJson() {}

  /** What tells a card from others, and to which it links. */
  static Map<String, Object> brief(Cards cards, Card card) {
    Map<String, Object> object = head(card);
    object.put("links_to", cards.from(card).stream().map(link -> link(link, link.to())).toList());
    return object;
  }

  /** Everything of a card. */
  static Map<String, Object> full(Cards cards, Card card) {
    Map<String, Object> object = head(card);
    object.put("text", card.text());
    object.put("source", card.source());
    object.put("file", card.place().file());
    object.put("line", card.place().line());
    object.put("words", card.links());
    object.put("links_to", cards.from(card).stream().map(link -> link(link, link.to())).toList());
    object.put(
        "linked_from", cards.to(card).stream().map(link -> link(link, link.from())).toList());
    object.put("values", cards.values(card).stream().map(CardJson::value).toList());
    return object;
  }

  /** The nodes and the strands of the web. */
  static Map<String, Object> web(Web web) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put(
        "nodes",
        web.nodes().stream()
            .map(
                node -> {
                  Map<String, Object> card = head(node.card());
                  card.put("group", node.group());
                  return card;
                })
            .toList());
    object.put(
        "links",
        web.strands().stream()
            .map(
                strand -> {
                  Map<String, @Nullable Object> link = new LinkedHashMap<>();
                  link.put("from", strand.from().path());
                  link.put("to", strand.to().path());
                  link.put("weight", strand.weight());
                  link.put("through", strand.through());
                  return link;
                })
            .toList());
    return object;
  }

  private static Map<String, Object> head(Card card) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("kind", card.kind().word());
    object.put("number", card.number());
    object.put("code", card.code());
    object.put("name", card.name());
    object.put("dutch", card.dutch());
    return object;
  }

  private static Map<String, @Nullable Object> link(Link link, Card other) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>(head(other));
    InForce number = link.number();
    object.put("key", link.key());
    object.put("value", number == null ? null : number.number());
    object.put("low", number == null ? null : number.low());
    object.put("high", number == null ? null : number.high());
    return object;
  }

  private static Map<String, @Nullable Object> value(InForce value) {
    ResolvedValue given = value.given();
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("path", given.path());
    object.put("label", given.label());
    object.put("value", given.value());
    object.put("unit", given.unit().word());
    object.put("from_week", given.fromWeek());
    object.put("low", given.low());
    object.put("high", given.high());
    object.put("evidence", given.evidence().word());
    object.put("recalled", given.recalled());
    object.put("source", given.source());
    object.put("file", given.file());
    object.put("line", given.line());
    object.put("changed", value.changed());
    return object;
  }
}
