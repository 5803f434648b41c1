package org.leeway.hypothesis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.leeway.observe.Quantity;
import org.leeway.scenario.Keys;
import org.leeway.scenario.Problems;
import org.leeway.scenario.Spelling;
import org.leeway.scenario.YamlNode;
import org.leeway.trial.Who;

/** Reads what a hypothesis expects of outcomes, per context, and of the interaction. */
final class OutcomeReader {
  private static final Set<String> EXPECTED = new TreeSet<>(List.of("expect", "where"));
  private static final Set<String> DIFFERENCE = new TreeSet<>(List.of("expect", "of"));
  private static final String A_SIGN =
      "\"+\", \"-\" or \"0\" (in quotes), or \"?\" to expect nothing";
  private static final String NOTHING = "?";
  private static final int MOST = 12;

  private final Words words;
  private final List<Level> contexts;
  private final Levels levels;
  private final Problems problems;

  OutcomeReader(Words words, List<Level> contexts, Levels levels, Problems problems) {
    this.words = words;
    this.contexts = contexts;
    this.levels = levels;
    this.problems = problems;
  }

  List<Expectation> read(YamlNode.Fields fields, String id) {
    YamlNode.Field outcome = fields.field("outcome");
    if (outcome == null
        || !(outcome.value() instanceof YamlNode.Items items)
        || items.items().isEmpty()
        || items.items().size() > MOST) {
      problems.add(
          outcome == null ? fields.place() : outcome.value().place(),
          id + (outcome == null ? "" : ".outcome"),
          outcome == null ? "the key outcome is missing" : "is " + outcome.value().kind(),
          "a list such as '- found work within 26 weeks: { expect: \"+\" }', at most " + MOST);
      return List.of();
    }
    Bands bands = Bands.read(fields, "no effect within", problems);
    List<Expectation> expectations = new ArrayList<>();
    for (YamlNode item : items.items()) {
      Expectation expectation = expectation(item, bands, id);
      if (expectation != null) {
        expectations.add(expectation);
      }
    }
    if (expectations.size() == items.items().size()) {
      List<String> units =
          expectations.stream().map(each -> each.quantity().unit()).distinct().toList();
      bands.refuseUnused(units, problems);
    }
    return expectations;
  }

  private @Nullable Expectation expectation(YamlNode item, Bands bands, String id) {
    if (!(item instanceof YamlNode.Fields map) || map.fields().size() != 1) {
      problems.add(
          item.place(),
          id + ".outcome",
          "holds " + item.kind(),
          "an outcome and its sign, such as 'found work within 26 weeks: { expect: \"+\" }'");
      return null;
    }
    YamlNode.Field field = map.fields().get(0);
    String path = id + ".outcome." + Problems.quotable(field.key());
    Quantity quantity = words.quantity(field.key(), field.place(), path);
    String group = "";
    Who where = Who.EVERYBODY;
    YamlNode expect = field.value();
    if (field.value() instanceof YamlNode.Fields inner && inner.field("expect") != null) {
      new Keys(inner, path, problems).allowOnly(EXPECTED);
      expect = inner.field("expect").value();
      YamlNode.Field limited = inner.field("where");
      if (limited != null) {
        where = levels.who(limited, path + ".where", true);
        group = Describing.said(limited.value());
      }
    }
    List<@Nullable Sign> signs = signs(expect, path);
    return quantity == null || signs.isEmpty()
        ? null
        : new Expectation(
            field.key(),
            quantity,
            words.isOfMarket(quantity),
            words.horizon(quantity),
            group,
            where,
            signs,
            bands.of(quantity));
  }

  /** A sign per context; empty, with a problem, when there is a mistake. */
  private List<@Nullable Sign> signs(YamlNode expect, String path) {
    if (expect instanceof YamlNode.Text text && text.text().strip().equals(NOTHING)) {
      return new ArrayList<>(Collections.nCopies(contexts.size(), null));
    }
    if (!(expect instanceof YamlNode.Fields perContext)) {
      Sign sign = sign(expect, path);
      return sign == null ? List.of() : Collections.nCopies(contexts.size(), sign);
    }
    List<String> names = contexts.stream().map(Level::name).toList();
    List<@Nullable Sign> signs = new ArrayList<>(Collections.nCopies(contexts.size(), null));
    boolean right = !perContext.fields().isEmpty();
    for (YamlNode.Field each : perContext.fields()) {
      int place = names.indexOf(each.key());
      Sign sign = sign(each.value(), path);
      if (place < 0) {
        problems.add(
            each.place(),
            path,
            "there is no context '" + Problems.quotable(each.key()) + "'",
            contexts.size() == 1 ? A_SIGN : "one of " + String.join("; ", names),
            () -> Spelling.nearest(each.key(), names));
      }
      right &= place >= 0 && sign != null;
      if (place >= 0) {
        signs.set(place, sign);
      }
    }
    return right ? signs : List.of();
  }

  private @Nullable Sign sign(YamlNode node, String path) {
    Sign sign = node instanceof YamlNode.Text text ? Sign.of(text.text().strip()) : null;
    if (sign == null) {
      problems.add(node.place(), path, "expects " + node.kind(), A_SIGN);
    }
    return sign;
  }

  HypothesisTest.@Nullable Interaction interaction(
      YamlNode.@Nullable Field field, List<Expectation> expectations, String id) {
    if (field == null || expectations.isEmpty()) {
      return null;
    }
    String path = id + ".interaction";
    if (contexts.size() < 2) {
      problems.add(field.place(), path, "needs two contexts", "a context that is varied");
      return null;
    }
    YamlNode expect = field.value();
    Expectation of = expectations.get(0);
    if (field.value() instanceof YamlNode.Fields inner && inner.field("expect") != null) {
      new Keys(inner, path, problems).allowOnly(DIFFERENCE);
      expect = inner.field("expect").value();
      String named = Describing.said(Describing.value(inner, "of"));
      List<String> outcomes = expectations.stream().map(Expectation::outcome).toList();
      if (!named.isEmpty() && !outcomes.contains(named)) {
        problems.add(
            inner.field("of").place(),
            path,
            "no outcome is called '" + Problems.quotable(named) + "'",
            "one of " + String.join("; ", outcomes),
            () -> Spelling.nearest(named, outcomes));
      } else if (!named.isEmpty()) {
        of = expectations.get(outcomes.indexOf(named));
      }
    }
    Sign sign = sign(expect, path);
    return sign == null ? null : new HypothesisTest.Interaction(sign, of);
  }
}
