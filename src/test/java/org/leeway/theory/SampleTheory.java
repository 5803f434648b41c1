package org.leeway.theory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.leeway.scenario.Card;
import org.leeway.scenario.Evidence;
import org.leeway.scenario.Place;
import org.leeway.scenario.RegionData;
import org.leeway.scenario.ResolvedValue;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.Theory;
import org.leeway.scenario.Unit;
import org.leeway.scenario.Values;

/** A theory made by hand, without a file. */
public final class SampleTheory implements Scenario {
  public static final String FILE = "theory/cards.yaml";

  private final List<Card> cards = new ArrayList<>();
  private final List<ResolvedValue> values = new ArrayList<>();

  /** Debts, the help against them, how it works, and what is reached: one thread of the web. */
  public static SampleTheory small() {
    SampleTheory theory = new SampleTheory();
    theory
        .card(Card.Kind.PROBLEM, "P9", "debts", "Debts", "schulden")
        .word("category", "B")
        .number("hinders.search", 0.4, 0.2, 0.6)
        .links("goal", "practical-barriers")
        .links("instrument", "debt-help");
    theory
        .card(Card.Kind.GOAL, "G3", "practical-barriers", "Practical barriers removed", "")
        .links("clears", "debts")
        .number("clear-below", 0.3, 0.1, 0.5);
    theory
        .card(Card.Kind.INSTRUMENT, "I10", "debt-help", "Debt restructuring", "schuldsanering")
        .links("goal", "practical-barriers")
        .links("mechanism", "facilitation")
        .links("clears", "debts")
        .links("connection", "debt-services")
        .number("weeks", 26, 13, 52)
        .number("mechanism.facilitation", 1, 0.5, 1)
        .number("clears.debts", 0.6, 0.3, 0.9);
    theory
        .card(Card.Kind.MECHANISM, "M1", "facilitation", "Facilitation", "facilitering")
        .word("on", "yes")
        .number("strength", 0.025, 0.01, 0.055)
        .number("clears", 1, 0, 1)
        .number("gate.will", 0.2, 0, 0.4)
        .number("moves.relief", 1, 0.5, 1.5)
        .word("anchoring", "material")
        .number("deeper.after", 20, 10, 40)
        .word("deeper.anchoring", "cognitive")
        .number("fails.over-support.when.dose", 0.8, 0.5, 1)
        .number("fails.over-support.below.burden", 0.1, 0, 0.3)
        .number("fails.over-support.moves.initiative", -0.2, -0.5, 0);
    theory
        .card(Card.Kind.ANCHORING, "L1", "material", "Material", "materieel")
        .number("decay", 2, 1, 4);
    theory
        .card(Card.Kind.ANCHORING, "L2", "cognitive", "Cognitive", "cognitief")
        .number("decay", 0.5, 0.2, 1);
    theory
        .card(Card.Kind.CONNECTION, "K1", "debt-services", "Debt services", "schuldhulp")
        .number("takes", 0.2, 0.05, 0.5);
    return theory;
  }

  /** As many cards as the documents name, with long names and many links. */
  public static SampleTheory large() {
    SampleTheory theory = new SampleTheory();
    List<Documented> all = Documented.all();
    List<String> instruments = codes(all, Card.Kind.INSTRUMENT);
    List<String> mechanisms = codes(all, Card.Kind.MECHANISM);
    for (int i = 0; i < all.size(); i++) {
      Documented each = all.get(i);
      String name = each.code().replace('-', ' ') + (i % 4 == 0 ? " and what belongs to it" : "");
      theory.card(each.kind(), each.number(), each.code(), name, "");
      switch (each.kind()) {
        case PROBLEM ->
            theory
                .word("category", String.valueOf((char) ('A' + i / 6)))
                .links("instrument", instruments.get(i % 34), instruments.get(i * 7 % 34));
        case INSTRUMENT ->
            theory
                .number("mechanism." + mechanisms.get(i % 12), 1, 0, 1)
                .number("mechanism." + mechanisms.get(i * 5 % 12), 0.4, 0, 1)
                .number("mechanism." + mechanisms.get(i / 5 % 12), 0.2, 0, 1);
        case MECHANISM ->
            theory.number("moves.state-" + i % 7, 1, 0, 2).number("moves.state-" + i % 4, 1, 0, 2);
        case GOAL -> theory.number("test.state-" + i % 7, 0.5, 0, 1);
        default -> theory.number("decay", 1, 0, 2);
      }
    }
    return theory;
  }

  private static List<String> codes(List<Documented> all, Card.Kind kind) {
    return all.stream().filter(each -> each.kind() == kind).map(Documented::code).toList();
  }

  /** Adds a card; what follows belongs to it. */
  public SampleTheory card(Card.Kind kind, String number, String code, String name, String dutch) {
    cards.add(
        new Card(
            kind,
            code,
            number,
            name,
            dutch,
            "What " + name.toLowerCase(java.util.Locale.ROOT) + " is or does.",
            "Table of " + number,
            Map.of(),
            new Place(FILE, cards.size() + 1, 1)));
    return this;
  }

  /** Links from the last card. */
  public SampleTheory links(String key, String... codes) {
    return last(
        card -> {
          Map<String, List<String>> links = new LinkedHashMap<>(card.links());
          links.put(key, List.of(codes));
          return with(card, links);
        });
  }

  /** A number of the last card. */
  public SampleTheory number(String key, double value, double low, double high) {
    return value(
        key,
        Unit.NUMBER,
        BigDecimal.valueOf(value).stripTrailingZeros().toPlainString(),
        low,
        high,
        FILE);
  }

  /** A word, or a yes or no, of the last card. */
  public SampleTheory word(String key, String word) {
    boolean yesNo = word.equals("yes") || word.equals("no");
    return value(key, yesNo ? Unit.YES_NO : Unit.CHOICE, word, null, null, FILE);
  }

  /** Leaves a card out, and everything that stands below it. */
  public SampleTheory without(Card.Kind kind, String code) {
    String path = kind.word() + "." + code;
    cards.removeIf(card -> card.path().equals(path));
    values.removeIf(value -> value.path().startsWith(path + "."));
    return this;
  }

  /** Leaves a link out of a card. */
  public SampleTheory withoutLinks(Card.Kind kind, String code, String key) {
    cards.replaceAll(
        card -> {
          if (card.kind() != kind || !card.code().equals(code)) {
            return card;
          }
          Map<String, List<String>> links = new LinkedHashMap<>(card.links());
          links.remove(key);
          return with(card, links);
        });
    return this;
  }

  /** Changes a value as a scenario file would. */
  public SampleTheory set(String path, String value) {
    values.replaceAll(
        old ->
            old.path().equals(path)
                ? resolved(path, old.unit(), value, old.low(), old.high(), "what-if.yaml")
                : old);
    return this;
  }

  private SampleTheory value(
      String key,
      Unit unit,
      String value,
      @Nullable Double low,
      @Nullable Double high,
      String file) {
    String path = cards.get(cards.size() - 1).path() + "." + key;
    values.add(resolved(path, unit, value, low, high, file));
    return this;
  }

  private static ResolvedValue resolved(
      String path,
      Unit unit,
      String value,
      @Nullable Double low,
      @Nullable Double high,
      String file) {
    return new ResolvedValue(
        path,
        "",
        unit,
        unit.word(),
        value,
        null,
        low,
        high,
        Evidence.ASSUMPTION,
        false,
        "size assumed",
        file,
        7);
  }

  private SampleTheory last(UnaryOperator<Card> change) {
    int place = cards.size() - 1;
    cards.set(place, change.apply(cards.get(place)));
    return this;
  }

  private static Card with(Card card, Map<String, List<String>> links) {
    return new Card(
        card.kind(),
        card.code(),
        card.number(),
        card.name(),
        card.dutch(),
        card.text(),
        card.source(),
        links,
        card.place());
  }

  @Override
  public Theory theory() {
    return new Theory(cards);
  }

  @Override
  public List<ResolvedValue> resolved() {
    return List.copyOf(values);
  }

  @Override
  public String id() {
    return "sample";
  }

  @Override
  public String name() {
    return "A theory made by hand";
  }

  @Override
  public String why() {
    return "";
  }

  @Override
  public String file() {
    return "sample.yaml";
  }

  @Override
  public List<Integer> changeWeeks() {
    return List.of();
  }

  @Override
  public Values at(int week) {
    throw new UnsupportedOperationException("no model runs on this");
  }

  @Override
  public List<RegionData> regions() {
    return List.of();
  }

  @Override
  public String fingerprint() {
    return "none";
  }
}
