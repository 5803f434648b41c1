package org.leeway.experiment;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.method.Estimate;
import org.leeway.scenario.ScenarioDifference;

/**
 * A comparison, or a run, as one JSON document. Equal comparisons give equal text on every machine
 * and JDK: keys and rows stand in a fixed order, numbers are written by Jackson's own shortest-form
 * writer ({@code Double.toString} differs between JDK 17 and 19), and neither a time nor an
 * absolute path occurs. What cannot be computed (an interval from one pair) is null.
 */
public final class ComparisonJson {
  private ComparisonJson() {}

  /** The document, with a line feed at its end. */
  public static String write(Comparison comparison) {
    ObjectNode document = object();
    document.put("title", comparison.title());
    ArrayNode scenarios = document.putArray("scenarios");
    comparison.arms().forEach(arm -> scenarios.add(arm.id()));
    document.put("seeds", comparison.settings().seeds());
    document.put("first_seed", comparison.settings().firstSeed());
    document.put("weeks", comparison.settings().weeks());
    document.put("scale", comparison.settings().scale());
    document.put("count_from", comparison.countFrom());
    ArrayNode sets = document.putArray("set");
    comparison.sets().forEach(sets::add);
    document
        .putObject("replicates")
        .put("planned", comparison.planned())
        .put("finished", comparison.finished())
        .put("failed", comparison.failures().size());
    ArrayNode outcomes = document.putArray("outcomes");
    if (comparison.arms().size() == 1) {
      comparison.levels().forEach(line -> outcomes.add(level(line, "value")));
    } else {
      comparison.effects().forEach(line -> outcomes.add(effect(line)));
      ArrayNode differences = document.putArray("differences");
      for (ArmDifferences each : comparison.differences()) {
        each.differences().forEach(one -> differences.add(difference(each.alternative(), one)));
      }
      ArrayNode levels = document.putArray("levels");
      comparison.levels().forEach(line -> levels.add(level(line, "median")));
    }
    if (!comparison.leagues().isEmpty()) {
      ArrayNode leagues = document.putArray("leagues");
      comparison.leagues().forEach(league -> leagues.add(league(league)));
    }
    ArrayNode arms = document.putArray("arms");
    comparison.arms().forEach(arm -> arms.add(arm(arm)));
    ArrayNode failures = document.putArray("failures");
    comparison.failures().forEach(failures::add);
    return text(document);
  }

  private static ObjectNode effect(EffectLine line) {
    ObjectNode row = row(line.outcome(), line.group());
    number(row, "base", line.base());
    number(row, "alternative", line.other());
    number(row, "difference", line.difference());
    number(row, "low", line.low());
    number(row, "high", line.high());
    row.put("replicates", line.replicates());
    row.put("scenario", line.alternative());
    number(row, "pairing_factor", line.pairingFactor());
    return row;
  }

  private static ObjectNode level(LevelLine line, String middle) {
    ObjectNode row = row(line.outcome(), line.group());
    number(row, middle, line.level().median());
    number(row, "low", line.level().low());
    number(row, "high", line.level().high());
    row.put("replicates", line.replicates());
    row.put("scenario", line.arm());
    return row;
  }

  private static ObjectNode league(League league) {
    ObjectNode table = object().put("outcome", league.outcome().code());
    table.put("groups", league.cells()).put("groups_compared", league.compared());
    number(table, "clients_compared", league.covered());
    table.put("order_changes", league.changed()).put("clear", league.clear());
    ArrayNode lines = table.putArray("companies");
    for (LeagueLine line : league.lines()) {
      ObjectNode row = object().put("scenario", line.arm()).put("strategy", line.strategy());
      estimate(row, "taken", line.taken());
      estimate(row, "before", line.before());
      row.put("rank_before", line.rankBefore());
      estimate(row, "after", line.after());
      row.put("rank_after", line.rankAfter());
      number(row, "clients_in_groups_with_too_few", line.sparse());
      lines.add(row);
    }
    return table;
  }

  private static void estimate(ObjectNode row, String name, Estimate estimate) {
    ObjectNode figure = row.putObject(name);
    number(figure, "value", estimate.value());
    number(figure, "low", estimate.low());
    number(figure, "high", estimate.high());
  }

  private static ObjectNode row(Outcome outcome, Group group) {
    return object()
        .put("outcome", outcome.code())
        .put("group", group.code())
        .put("unit", outcome.measure().unit());
  }

  private static ObjectNode difference(String alternative, ScenarioDifference difference) {
    ObjectNode row =
        object()
            .put("scenario", alternative)
            .put("path", difference.path())
            .put("label", difference.label())
            .put("unit", difference.unitText())
            .put("base", difference.base())
            .put("alternative", difference.alternative())
            .put("from_week", difference.fromWeek())
            .put("where", withoutDirectory(difference.where()));
    limit(row, "plausible_low", difference.low());
    limit(row, "plausible_high", difference.high());
    return row;
  }

  private static ObjectNode arm(Arm arm) {
    return object()
        .put("id", arm.id())
        .put("name", arm.name())
        .put("why", arm.why())
        .put("file", withoutDirectory(arm.file()));
  }

  /** A relative path is the user's own word; an absolute one says where somebody's disk is. */
  private static String withoutDirectory(String place) {
    boolean absolute = place.startsWith("/") || place.matches("(?s)[A-Za-z]:[\\\\/].*|\\\\\\\\.*");
    return absolute
        ? place.substring(Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1)
        : place;
  }

  private static void limit(ObjectNode row, String name, @Nullable Double value) {
    if (value == null) {
      row.putNull(name);
    } else {
      number(row, name, value);
    }
  }

  private static void number(ObjectNode row, String name, double value) {
    if (Double.isFinite(value)) {
      row.put(name, value == 0 ? 0.0 : value);
    } else {
      row.putNull(name);
    }
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static String text(ObjectNode document) {
    DefaultPrettyPrinter layout = new DefaultPrettyPrinter();
    layout.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    layout.indentArraysWith(new DefaultIndenter("  ", "\n"));
    try {
      return new JsonMapper(
                  JsonFactory.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build())
              .writer(layout)
              .writeValueAsString(document)
          + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree of words and numbers can be written", impossible);
    }
  }
}
