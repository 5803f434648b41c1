package org.leeway.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the known keys of one map; each mistake becomes a problem and an empty answer. */
public final class Keys {
  private final YamlNode.Fields fields;
  private final String path;
  private final Problems problems;

  public Keys(YamlNode.Fields fields, String path, Problems problems) {
    this.fields = fields;
    this.path = path;
    this.problems = problems;
  }

  /** Refuses keys outside a set. */
  public void allowOnly(Set<String> known) {
    for (YamlNode.Field field : fields.fields()) {
      if (!known.contains(field.key())) {
        problems.add(
            field.place(),
            at(field.key()),
            "unknown key",
            "one of " + String.join(", ", known),
            () -> Spelling.nearest(field.key(), known));
      }
    }
  }

  /** A text on one line; empty when the key is absent or its value is no text. */
  public Optional<String> text(String key) {
    YamlNode.Field field = fields.field(key);
    if (field == null || isMissing(field.value())) {
      return Optional.empty();
    }
    if (field.value() instanceof YamlNode.Text text) {
      return Optional.of(text.text().strip());
    }
    problems.add(field.value().place(), at(key), "is " + field.value().kind(), "a text");
    return Optional.empty();
  }

  /** A text that must be there and must say something; empty, with a problem, when it is not. */
  public Optional<String> requiredText(String key, String expected) {
    YamlNode.Field field = fields.field(key);
    Optional<String> text = text(key);
    if (field == null) {
      problems.add(fields.place(), path, "the key " + key + " is missing", expected);
    } else if (isMissing(field.value()) || text.filter(String::isEmpty).isPresent()) {
      problems.add(field.place(), at(key), "has no value", expected);
      return Optional.empty();
    }
    return text;
  }

  /** A plain number; null when the key is absent or its value is no number. */
  public @Nullable Double number(String key) {
    YamlNode.Field field = fields.field(key);
    if (field == null || isMissing(field.value())) {
      return null;
    }
    return number(field.value(), key);
  }

  /** A number of 0 or more that must be there; 0, with a problem, when it is not. */
  public double requiredNumber(String key) {
    YamlNode.Field field = fields.field(key);
    Bounds possible = new Bounds(0, Double.MAX_VALUE);
    if (field == null) {
      problems.add(
          fields.place(),
          path,
          "the key " + key + " is missing",
          Parameter.expectation(Unit.NUMBER, possible, List.of()));
      return 0;
    }
    Value value = value(field.value(), at(key), Unit.NUMBER, possible, List.of());
    return value == null ? 0 : value.number();
  }

  private @Nullable Double number(YamlNode node, String key) {
    Value value = value(node, at(key), Unit.NUMBER, Bounds.of(Unit.NUMBER), List.of());
    return value == null ? null : value.number();
  }

  /** A switch; false when the key is absent. */
  public boolean flag(String key) {
    YamlNode.Field field = fields.field(key);
    if (field == null || isMissing(field.value())) {
      return false;
    }
    Value value = value(field.value(), at(key), Unit.YES_NO, Bounds.of(Unit.YES_NO), List.of());
    return value != null && value.number() != 0;
  }

  /** A value of a unit; null, with a problem, when it is none. */
  @Nullable Value value(
      YamlNode node, String where, Unit unit, Bounds possible, List<String> choices) {
    return value(node, where, unit, possible, choices, problems);
  }

  /** A value of a unit; null, with a problem, when it is none. */
  static @Nullable Value value(
      YamlNode node,
      String where,
      Unit unit,
      Bounds possible,
      List<String> choices,
      Problems problems) {
    ValueSyntax.Reading reading = ValueSyntax.read(node, unit, possible, choices);
    if (reading.value() == null) {
      problems.add(
          node.place(),
          where,
          reading.message(),
          Parameter.expectation(unit, possible, choices),
          () -> node instanceof YamlNode.Text t ? nearest(t.text(), unit, choices) : "");
    }
    return reading.value();
  }

  private static String nearest(String typed, Unit unit, List<String> choices) {
    String word = unit == Unit.TEXT ? ValueSyntax.unknown(typed, choices) : typed;
    return Spelling.nearest(word, choices);
  }

  /** A list of texts; empty when the key is absent. */
  public List<YamlNode.Text> texts(String key, String expected) {
    List<YamlNode.Text> texts = new ArrayList<>();
    for (YamlNode item : items(key, expected)) {
      if (item instanceof YamlNode.Text text && !text.isMissing()) {
        texts.add(text);
      } else {
        problems.add(item.place(), at(key), "holds " + item.kind(), expected);
      }
    }
    return texts;
  }

  /** A list of numbers; empty when the key is absent. */
  public List<Double> numbers(String key, String expected) {
    List<Double> numbers = new ArrayList<>();
    for (YamlNode item : items(key, expected)) {
      Double number = number(item, key);
      if (number != null) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  private List<YamlNode> items(String key, String expected) {
    YamlNode.Field field = fields.field(key);
    if (field == null) {
      return List.of();
    }
    return isList(field, expected) && field.value() instanceof YamlNode.Items list
        ? list.items()
        : List.of();
  }

  /** True when a list stands behind a key; a problem otherwise. */
  boolean isList(YamlNode.Field field, String expected) {
    boolean isList = field.value() instanceof YamlNode.Items;
    if (!isList) {
      problems.add(field.value().place(), at(field.key()), "is " + field.value().kind(), expected);
    }
    return isList;
  }

  public boolean has(String key) {
    return fields.field(key) != null;
  }

  /** Where a key stands: on itself when it is there, else at the start of its map. */
  public Place place(String key) {
    YamlNode.Field field = fields.field(key);
    return field == null ? fields.place() : field.place();
  }

  private String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private static boolean isMissing(YamlNode node) {
    return node instanceof YamlNode.Text text && text.isMissing();
  }
}
