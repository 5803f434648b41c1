package org.leeway.scenario;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * YAML text to nodes with places. Only plain data passes: no anchors and aliases (which make YAML
 * bombs), no tags, no second document, no deep nesting. Duplicate keys and keys that are not text
 * are collected; anything else stops the file.
 */
final class YamlReader {
  private static final int DEEPEST = 32;

  private final String shownAs;
  private final Problems problems;
  private final Iterator<Event> events;

  private YamlReader(String text, String shownAs, Problems problems) {
    this.shownAs = shownAs;
    this.problems = problems;
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(SourceText.MOST_BYTES);
    this.events = new Yaml(options).parse(new java.io.StringReader(text)).iterator();
  }

  /** The map at the top of a file; null when there is none, with the problem added. */
  static YamlNode.@Nullable Fields read(String text, String shownAs, Problems problems) {
    try {
      return new YamlReader(text, shownAs, problems).document();
    } catch (Stop e) {
      problems.add(e.place, "", e.getMessage(), e.expected);
    } catch (MarkedYAMLException e) {
      YamlMistake mistake = YamlMistake.of(e);
      Mark mark = mistake.atContext() ? e.getContextMark() : e.getProblemMark();
      problems.add(place(shownAs, mark), "", mistake.message(), mistake.expected());
    } catch (YAMLException e) {
      problems.add(Place.startOf(shownAs), "", "is not YAML: " + firstLine(e), "");
    }
    return null;
  }

  private YamlNode.@Nullable Fields document() {
    events.next(); // stream start
    if (events.next().is(Event.ID.StreamEnd)) {
      problems.add(Place.startOf(shownAs), "", "is empty", "a map of keys and values");
      return null;
    }
    YamlNode top = node(events.next(), 0);
    events.next(); // document end
    Event last = events.next();
    if (!last.is(Event.ID.StreamEnd)) {
      throw new Stop(place(last), "a second document starts", "one document per file");
    }
    if (top instanceof YamlNode.Fields fields) {
      return fields;
    }
    problems.add(
        top.place(),
        "",
        "the file holds " + top.kind() + " at its top",
        "a map of keys and values");
    return null;
  }

  private YamlNode node(Event event, int depth) {
    if (event instanceof AliasEvent || (event instanceof NodeEvent n && n.getAnchor() != null)) {
      String cure = event instanceof AliasEvent ? "; to multiply, write x 0.5" : "";
      throw new Stop(
          place(event), "anchors (&) and aliases (*) are not allowed", "plain values" + cure);
    }
    if (depth > DEEPEST) {
      throw new Stop(place(event), "nested too deeply", "at most " + DEEPEST + " levels");
    }
    if (event instanceof ScalarEvent scalar) {
      refuseTag(event, scalar.getTag());
      return new YamlNode.Text(
          place(event), scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN);
    }
    if (event instanceof SequenceStartEvent list) {
      refuseTag(event, list.getTag());
      List<YamlNode> items = new ArrayList<>();
      for (Event next = events.next(); !next.is(Event.ID.SequenceEnd); next = events.next()) {
        items.add(node(next, depth + 1));
      }
      return new YamlNode.Items(place(event), List.copyOf(items));
    }
    refuseTag(event, ((MappingStartEvent) event).getTag());
    return fields(place(event), depth);
  }

  private YamlNode.Fields fields(Place start, int depth) {
    Map<String, YamlNode.Field> fields = new LinkedHashMap<>();
    for (Event next = events.next(); !next.is(Event.ID.MappingEnd); next = events.next()) {
      YamlNode key = node(next, depth + 1);
      YamlNode value = node(events.next(), depth + 1);
      if (!(key instanceof YamlNode.Text text) || text.isMissing()) {
        problems.add(key.place(), "", "a key is " + key.kind(), "a key that is text");
        continue;
      }
      YamlNode.Field field = new YamlNode.Field(key.place(), text.text(), value);
      YamlNode.Field first = fields.putIfAbsent(text.text(), field);
      if (first != null) {
        problems.add(
            key.place(),
            text.text(),
            "this key was written before, in line " + first.place().line(),
            "each key once");
      }
    }
    return new YamlNode.Fields(start, List.copyOf(fields.values()));
  }

  private void refuseTag(Event event, @Nullable String tag) {
    if (tag != null) {
      throw new Stop(place(event), "tags (!) are not allowed", "plain values");
    }
  }

  private Place place(Event event) {
    return place(shownAs, event.getStartMark());
  }

  private static Place place(String shownAs, @Nullable Mark mark) {
    return mark == null
        ? Place.startOf(shownAs)
        : new Place(shownAs, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static String firstLine(YAMLException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  /** Reading this file makes no sense beyond this point. */
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final String expected;

    Stop(Place place, String message, String expected) {
      super(message, null, false, false);
      this.place = place;
      this.expected = expected;
    }
  }
}
