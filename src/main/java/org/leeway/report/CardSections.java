package org.leeway.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leeway.scenario.Card;
import org.leeway.scenario.Unit;
import org.leeway.theory.Cards;
import org.leeway.theory.InForce;
import org.leeway.theory.Link;
import org.leeway.theory.Web;

/**
 * What there is to say of a card, in the order in which a reader asks. Every key of the card is
 * told, also one that is not known here: the forms of cards may grow.
 */
final class CardSections {
  /** The end of the key of a share that is read from the data pack. */
  private static final String READ = ".as";

  private final Cards cards;
  private final Card card;

  CardSections(Cards cards, Card card) {
    this.cards = cards;
    this.card = card;
  }

  List<CardSection> all() {
    List<CardSection> sections = new ArrayList<>();
    own().forEach((heading, entries) -> sections.add(new CardSection(heading, entries)));
    web().forEach((heading, entries) -> sections.add(new CardSection(heading, entries)));
    incoming().forEach((heading, entries) -> sections.add(new CardSection(heading, entries)));
    return sections;
  }

  /** What the card itself says. */
  private Map<String, List<String>> own() {
    Map<String, List<String>> found = new LinkedHashMap<>();
    List<Link> links = cards.from(card);
    for (Link link : links) {
      if (link.carries() && !link.key().contains(".")) {
        add(found, CardHeadings.of(card.kind(), link.key()), CardSection.linked(link.to(), link));
      }
    }
    for (String key : card.links().keySet()) {
      boolean told =
          links.stream().anyMatch(link -> link.key().equals(key))
              || !cards.values(card, key).isEmpty();
      if (!told) {
        card.links(key).forEach(word -> add(found, CardHeadings.of(card.kind(), key), word));
      }
    }
    for (InForce value : cards.values(card)) {
      String key = value.key();
      boolean told =
          value.given().fromWeek() != null
              || CardHeadings.isRule(key)
              || links.stream()
                  .anyMatch(
                      link ->
                          !link.key().contains(".")
                              && (value.equals(link.number()) || link.key().equals(key)));
      if (!told) {
        add(found, CardHeadings.of(card.kind(), key), entry(value));
      }
    }
    rules().forEach(rule -> add(found, "Backfires", rule));
    Map<String, List<String>> ordered = new LinkedHashMap<>();
    for (String heading : CardHeadings.ORDER) {
      if (found.containsKey(heading)) {
        ordered.put(heading, found.get(heading));
      }
    }
    found.forEach(ordered::putIfAbsent);
    return ordered;
  }

  /** A value; one that is read from the data stands with the place where it is read. */
  private String entry(InForce value) {
    boolean read = value.given().unit() == Unit.TEXT && value.key().endsWith(READ);
    if (!read) {
      return CardHeadings.entry(value);
    }
    String key = value.key().substring(value.key().indexOf('.') + 1);
    String path = value.given().value();
    return key.substring(0, key.length() - READ.length())
        + cards.parameter(path).map(data -> " " + data.value()).orElse("")
        + " ("
        + path
        + ")";
  }

  /** The rules by which a mechanism does harm, each in one sentence. */
  private List<String> rules() {
    Map<String, StringBuilder> whens = new LinkedHashMap<>();
    Map<String, StringBuilder> moves = new LinkedHashMap<>();
    for (InForce value : cards.values(card, "fails")) {
      String[] steps = value.key().split("\\.", 4);
      if (steps.length < 4) {
        continue;
      }
      boolean moved = steps[2].equals("moves");
      String bar = moved ? "" : steps[2].equals("below") ? "up to " : "from ";
      StringBuilder rule =
          (moved ? moves : whens).computeIfAbsent(steps[1], name -> new StringBuilder());
      rule.append(rule.isEmpty() ? "" : ", ")
          .append(moved ? steps[3] + " " : bar + steps[3] + " ")
          .append(CardSection.figure(value));
    }
    List<String> rules = new ArrayList<>();
    moves.forEach(
        (name, what) -> {
          StringBuilder when = whens.get(name);
          rules.add(name + (when == null ? "" : " (" + when + ")") + " moves " + what);
        });
    return rules;
  }

  /** What the web knows and no card says: which mechanisms reach which goals. */
  private Map<String, List<String>> web() {
    Map<String, List<String>> found = new LinkedHashMap<>();
    if (card.kind() == Card.Kind.CONTEXT) {
      for (Card mechanism : cards.of(Card.Kind.MECHANISM)) {
        for (InForce value : cards.asking(mechanism, card.links("in model"))) {
          add(found, "Decides in", CardSection.named(mechanism) + " (" + value.leaf() + ")");
        }
      }
    }
    if (card.kind() != Card.Kind.MECHANISM && card.kind() != Card.Kind.GOAL) {
      return found;
    }
    for (Web.Strand strand : Web.of(cards).strands()) {
      String through = " (" + String.join(", ", strand.through()) + ")";
      if (card.kind() == Card.Kind.MECHANISM && strand.from().equals(card)) {
        add(found, "Leads to", CardSection.named(strand.to()) + through);
      }
      if (card.kind() == Card.Kind.GOAL && strand.to().equals(card)) {
        add(found, "Moved by", CardSection.named(strand.from()) + through);
      }
    }
    return found;
  }

  /** What other cards say of this one. */
  private Map<String, List<String>> incoming() {
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (Link link : cards.to(card)) {
      boolean special = link.key().startsWith("for.") || link.key().startsWith("phase.");
      if (link.carries() && !special) {
        String heading = CardHeadings.incoming(link.from().kind(), link.key());
        add(found, heading, CardSection.linked(link.from(), link));
      }
    }
    return found;
  }

  private static void add(Map<String, List<String>> into, String heading, String entry) {
    List<String> entries = into.computeIfAbsent(heading, each -> new ArrayList<>());
    if (!entries.contains(entry)) {
      entries.add(entry);
    }
  }
}
