package org.leeway.hypothesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leeway.observe.Quantity;
import org.leeway.scenario.Place;
import org.leeway.scenario.Problems;
import org.leeway.scenario.YamlNode;

/**
 * The bands around zero in which an effect counts as none: what the author states for a unit, or
 * what is usual for it. Shares are stated in points.
 */
final class Bands {
  private static final double PER_POINT = 0.01;
  private static final Pattern STATED =
      Pattern.compile("(\\d{1,9}(?:\\.\\d{1,6})?)(?:\\s+(\\S.*))?");
  private static final String EXPECTED =
      "a number and a unit, such as '0.5 points' or '1 weeks', or a number alone for what runs from"
          + " 0 to 1";
  private static final String PART = "0 to 1";

  /** What is usual: half a point, a quarter of a week, fifty euro... */
  private static final List<Usual> USUAL =
      List.of(
          new Usual("share", 0.005),
          new Usual("per month", 0.001),
          new Usual("weeks", 0.25),
          new Usual("hours", 0.25),
          new Usual("minutes", 5),
          new Usual("euro", 50),
          new Usual("correlation", 0.02),
          new Usual("per week", 0.02),
          new Usual("conversations", 0.1),
          new Usual(PART, 0.005));

  private static final double OTHERWISE = 0.01;

  private record Usual(String unit, double band) {}

  /** A band as the author stated it. */
  private record Stated(Place place, String unit, double band) {}

  private final List<Stated> stated = new ArrayList<>();
  private final Map<String, Boolean> used = new TreeMap<>();

  /** Reads one band or a list of them. */
  static Bands read(YamlNode.Fields fields, String key, Problems problems) {
    Bands bands = new Bands();
    YamlNode.Field field = fields.field(key);
    if (field != null) {
      if (field.value() instanceof YamlNode.Items items) {
        items.items().forEach(each -> bands.add(each, key, problems));
      } else {
        bands.add(field.value(), key, problems);
      }
    }
    return bands;
  }

  private void add(YamlNode node, String key, Problems problems) {
    Matcher matcher =
        node instanceof YamlNode.Text text ? STATED.matcher(text.text().strip()) : null;
    if (matcher == null || !matcher.matches()) {
      problems.add(node.place(), key, "is " + node.kind(), EXPECTED);
      return;
    }
    String unit = matcher.group(2) == null ? PART : matcher.group(2).strip();
    double number = Double.parseDouble(matcher.group(1));
    boolean points = unit.equals("points") || unit.equals("point");
    stated.add(
        new Stated(node.place(), points ? "share" : unit, points ? number * PER_POINT : number));
  }

  /** The band for an outcome. */
  double of(Quantity quantity) {
    for (Stated each : stated) {
      if (each.unit().equals(quantity.unit())) {
        used.put(each.unit(), true);
        return each.band();
      }
    }
    return usual(quantity.unit());
  }

  /** The band that is usual for a unit. */
  static double usual(String unit) {
    return USUAL.stream()
        .filter(each -> each.unit().equals(unit))
        .mapToDouble(Usual::band)
        .findFirst()
        .orElse(OTHERWISE);
  }

  /** A band in a unit that no outcome is measured in is a mistake. */
  void refuseUnused(List<String> units, Problems problems) {
    for (Stated each : stated) {
      if (!used.containsKey(each.unit())) {
        problems.add(
            each.place(),
            "no effect within",
            "no outcome is measured in " + Problems.quotable(each.unit()),
            "one of " + String.join(", ", units));
      }
    }
  }
}
