package org.leeway.theory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.leeway.scenario.Card;
import org.leeway.scenario.ResolvedValue;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.Theory;

/** The cards of a scenario with the values in force and the links among them, both ways. */
public final class Cards {
  private static final List<String> ASKS = List.of("gate.", "helped-by.", "hindered-by.");

  private final Theory theory;
  private final Map<String, ResolvedValue> register = new LinkedHashMap<>();
  private final Map<String, List<InForce>> values = new LinkedHashMap<>();
  private final List<Link> links = new ArrayList<>();

  private Cards(Scenario scenario) {
    this.theory = scenario.theory();
    Set<String> files = new TreeSet<>();
    theory.cards().forEach(card -> files.add(card.place().file()));
    for (ResolvedValue value : scenario.resolved()) {
      register.putIfAbsent(value.path(), value);
      String[] steps = value.path().split("\\.", 3);
      if (steps.length == 3) {
        boolean changed = value.fromWeek() != null || !files.contains(value.file());
        values
            .computeIfAbsent(steps[0] + "." + steps[1], path -> new ArrayList<>())
            .add(new InForce(steps[2], value, changed));
      }
    }
    LinkFinder finder = new LinkFinder(theory);
    theory.cards().forEach(card -> links.addAll(finder.of(card, values(card))));
  }

  /** The cards of a scenario. */
  public static Cards of(Scenario scenario) {
    return new Cards(scenario);
  }

  /** The cards of a kind, in the order of their files. */
  public List<Card> of(Card.Kind kind) {
    return theory.of(kind);
  }

  /** Every card. */
  public List<Card> all() {
    return theory.cards();
  }

  /** The card of a kind with a code or number, in capitals or not. */
  public Optional<Card> find(Card.Kind kind, String codeOrNumber) {
    return theory.card(kind, codeOrNumber.strip().toLowerCase(Locale.ROOT));
  }

  /** Every value of a card, dated changes included, in the order of the register. */
  public List<InForce> values(Card card) {
    return values.getOrDefault(card.path(), List.of());
  }

  /** The values of a card at or below a key, as they are from the start. */
  public List<InForce> values(Card card, String stem) {
    return values(card).stream()
        .filter(value -> value.given().fromWeek() == null && value.isAtOrBelow(stem))
        .toList();
  }

  /** The value of a card at exactly this key, as it is from the start. */
  public Optional<InForce> value(Card card, String key) {
    return values(card, key).stream().filter(value -> value.key().equals(key)).findFirst();
  }

  /** Where a mechanism asks for one of some quantities: its gate, what helps, hinders and harms. */
  public List<InForce> asking(Card mechanism, List<String> quantities) {
    return values(mechanism).stream()
        .filter(value -> value.moves() && quantities.contains(value.leaf()))
        .filter(
            value ->
                ASKS.stream().anyMatch(key -> value.key().startsWith(key))
                    || (value.key().startsWith("fails.") && !value.key().contains(".moves.")))
        .toList();
  }

  /** The value of any parameter from the start. */
  public Optional<ResolvedValue> parameter(String path) {
    return Optional.ofNullable(register.get(path));
  }

  /** True when a parameter stands at or below the path. */
  boolean isParameter(String path) {
    return register.containsKey(path)
        || register.keySet().stream().anyMatch(each -> each.startsWith(path + "."));
  }

  /** The links from a card to others. */
  public List<Link> from(Card card) {
    return links.stream().filter(link -> link.from().equals(card)).toList();
  }

  /** The links from a card behind a key. */
  public List<Link> from(Card card, String key) {
    return from(card).stream().filter(link -> link.key().equals(key)).toList();
  }

  /** The links from others to a card. */
  public List<Link> to(Card card) {
    return links.stream().filter(link -> link.to().equals(card)).toList();
  }
}
