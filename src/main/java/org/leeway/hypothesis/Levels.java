package org.leeway.hypothesis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leeway.scenario.Place;
import org.leeway.scenario.Problems;
import org.leeway.scenario.Spelling;
import org.leeway.scenario.YamlNode;
import org.leeway.trial.Who;

/**
 * Reads the levels of contexts and mechanisms. A key is the path of a parameter or, after {@code
 * jobseeker.}, an attribute of people; its values are a list or a map of names and values. A block
 * of changes may also say {@code where:} it looks.
 */
final class Levels {
  private static final String PERSON = "jobseeker.";
  private static final String WHERE = "where";
  private static final String OFF = "off";
  private static final String ON = "on";

  /** More cells than this is no hypothesis. */
  private static final int MOST = 24;

  private final Words words;
  private final Problems problems;

  Levels(Words words, Problems problems) {
    this.words = words;
    this.problems = problems;
  }

  /** The contexts: one that is everywhere, levels with names, or a grid of what is varied. */
  List<Level> contexts(YamlNode.@Nullable Field field) {
    if (field == null) {
      return List.of(Level.EVERYWHERE);
    }
    if (!(field.value() instanceof YamlNode.Fields context)
        || context.fields().size() != 1
        || !(context.fields().get(0).value() instanceof YamlNode.Fields inner)
        || inner.fields().isEmpty()) {
      problems.add(
          field.value().place(),
          "context",
          "is " + field.value().kind(),
          "'vary:' with parameters or attributes and their values, or 'levels:' with names and"
              + " changes");
      return List.of(Level.EVERYWHERE);
    }
    YamlNode.Field kind = context.fields().get(0);
    return switch (kind.key()) {
      case "levels" ->
          inner.fields().stream().map(each -> block(each.key(), each, "context")).toList();
      case "vary" -> grid(inner, kind.place());
      default -> {
        problems.add(
            kind.place(),
            "context." + Problems.quotable(kind.key()),
            "unknown key",
            "vary or levels",
            () -> Spelling.nearest(kind.key(), List.of("vary", "levels")));
        yield List.of(Level.EVERYWHERE);
      }
    };
  }

  private List<Level> grid(YamlNode.Fields varied, Place place) {
    List<Level> cells = List.of(Level.EVERYWHERE);
    for (YamlNode.Field field : varied.fields()) {
      List<Level> levels = levels(field, "context.vary");
      List<Level> next = new ArrayList<>();
      cells.forEach(cell -> levels.forEach(level -> next.add(cell.and(level))));
      cells = next;
      if (cells.size() > MOST) {
        problems.add(
            place, "context.vary", "makes more than " + MOST + " contexts", "fewer levels");
        return List.of(Level.EVERYWHERE);
      }
    }
    return cells;
  }

  /**
   * The mechanism off and on: a block of changes each, or parameters and attributes with two values
   * each, which go together.
   */
  List<Level> mechanism(YamlNode.Field field) {
    if (!(field.value() instanceof YamlNode.Fields mechanism) || mechanism.fields().isEmpty()) {
      problems.add(
          field.value().place(),
          "mechanism",
          "is " + field.value().kind(),
          "parameters with two values each, off first, or 'on:' and perhaps 'off:' with changes");
      return List.of();
    }
    boolean blocks =
        mechanism.fields().stream()
            .allMatch(each -> each.key().equals(OFF) || each.key().equals(ON));
    if (blocks) {
      YamlNode.Field off = mechanism.field(OFF);
      YamlNode.Field on = mechanism.field(ON);
      if (on == null) {
        problems.add(mechanism.place(), "mechanism", "the key on is missing", "changes");
        return List.of();
      }
      Level without =
          off == null ? new Level(OFF, List.of(), Who.EVERYBODY) : block(OFF, off, "mechanism");
      return List.of(without, block(ON, on, "mechanism"));
    }
    Level off = new Level("", List.of(), Who.EVERYBODY);
    Level on = off;
    for (YamlNode.Field each : mechanism.fields()) {
      List<Level> two = levels(each, "mechanism");
      if (two.size() != 2) {
        if (!two.isEmpty()) {
          problems.add(
              each.value().place(),
              "mechanism." + each.key(),
              "has " + two.size() + " values",
              "two: without the mechanism, and with it");
        }
        continue;
      }
      off = off.and(two.get(0));
      on = on.and(two.get(1));
    }
    return List.of(new Level(OFF, off.changes(), off.who()), new Level(ON, on.changes(), on.who()));
  }

  /** The levels of one parameter or attribute. */
  private List<Level> levels(YamlNode.Field field, String path) {
    List<Level> levels = new ArrayList<>();
    if (field.value() instanceof YamlNode.Items items && items.items().size() > 1) {
      for (YamlNode value : items.items()) {
        levels.add(level(field, plain(field.key()) + " " + said(value), value, path));
      }
    } else if (field.value() instanceof YamlNode.Fields named && named.fields().size() > 1) {
      for (YamlNode.Field value : named.fields()) {
        levels.add(level(field, value.key(), value.value(), path));
      }
    } else {
      problems.add(
          field.value().place(),
          path + "." + Problems.quotable(field.key()),
          "is " + field.value().kind(),
          "a list of two or more values, such as [0.2, 0.8], or names with values, such as {low:"
              + " 0.2, high: 0.8}");
    }
    return levels;
  }

  private Level level(YamlNode.Field field, String name, YamlNode value, String path) {
    if (field.key().startsWith(PERSON)) {
      String attribute = field.key().substring(PERSON.length());
      YamlNode.Fields condition =
          new YamlNode.Fields(
              value.place(), List.of(new YamlNode.Field(field.place(), attribute, value)));
      return new Level(name, List.of(), words.who(condition, path, true));
    }
    YamlNode.Field change = new YamlNode.Field(field.place(), field.key(), value);
    return new Level(
        name, List.of(new YamlNode.Fields(value.place(), List.of(change))), Who.EVERYBODY);
  }

  /** A block of changes and, perhaps, the people in whom they are looked at. */
  private Level block(String name, YamlNode.Field field, String path) {
    if (field.value() instanceof YamlNode.Text text && text.isMissing()) {
      return new Level(name, List.of(), Who.EVERYBODY);
    }
    if (!(field.value() instanceof YamlNode.Fields fields)) {
      problems.add(
          field.value().place(),
          path + "." + Problems.quotable(name),
          "is " + field.value().kind(),
          "changes of parameters, or nothing: {}");
      return new Level(name, List.of(), Who.EVERYBODY);
    }
    List<YamlNode.Field> changes =
        fields.fields().stream().filter(each -> !each.key().equals(WHERE)).toList();
    YamlNode.Field where = fields.field(WHERE);
    Who who =
        where == null
            ? Who.EVERYBODY
            : who(where, path + "." + Problems.quotable(name) + ".where", true);
    return new Level(
        name,
        changes.isEmpty() ? List.of() : List.of(new YamlNode.Fields(fields.place(), changes)),
        who);
  }

  /**
   * People described by conditions.
   *
   * @param groups true where people are divided who are enrolled already
   */
  Who who(YamlNode.Field field, String path, boolean groups) {
    if (field.value() instanceof YamlNode.Fields conditions) {
      return words.who(conditions, path, groups);
    }
    problems.add(
        field.value().place(),
        path,
        "is " + field.value().kind(),
        "conditions, such as { scheme: ww, age: 27 to 45 years }");
    return Who.EVERYBODY;
  }

  /** The last steps of a path, which is what readers need to tell levels apart. */
  private static String plain(String key) {
    if (key.startsWith(PERSON)) {
      return key.substring(PERSON.length());
    }
    int last = key.lastIndexOf('.');
    int before = last < 0 ? -1 : key.lastIndexOf('.', last - 1);
    return key.substring(before + 1);
  }

  private static String said(YamlNode value) {
    return value instanceof YamlNode.Text text ? text.text().strip() : value.kind();
  }
}
