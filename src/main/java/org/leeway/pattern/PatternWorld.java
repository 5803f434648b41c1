package org.leeway.pattern;

import java.util.ArrayList;
import java.util.List;
import org.leeway.scenario.Place;
import org.leeway.scenario.YamlNode;

/** The worlds in which figures are taken. */
enum PatternWorld {
  /** The scenario as it is. */
  BASE("base", "", "", ""),
  /** Nothing hangs on targets. */
  NO_STAKES("no-stakes", "0", "", ""),
  /** Much hangs on targets. */
  STAKES("stakes", "0.6", "", ""),
  /** Little room, and nobody knows how much. */
  LITTLE_UNCLEAR("little-unclear", "", "0.2", "0.1"),
  /** Much room, and nobody knows how much. */
  MUCH_UNCLEAR("much-unclear", "", "0.8", "0.1"),
  /** Little room, and everybody knows how much. */
  LITTLE_CLEAR("little-clear", "", "0.2", "0.9"),
  /** Much room, and everybody knows how much. */
  MUCH_CLEAR("much-clear", "", "0.8", "0.9");

  private final String id;
  private final String stakes;
  private final String room;
  private final String clarity;

  PatternWorld(String id, String stakes, String room, String clarity) {
    this.id = id;
    this.stakes = stakes;
    this.room = room;
    this.clarity = clarity;
  }

  String id() {
    return id;
  }

  /** What is different there for every organisation, as a scenario would have it. */
  List<YamlNode.Fields> changes(Place place) {
    List<YamlNode.Field> fields = new ArrayList<>();
    change(fields, place, "target.stakes", stakes);
    change(fields, place, "discretion.size", room);
    change(fields, place, "discretion.clarity", clarity);
    return fields.isEmpty() ? List.of() : List.of(new YamlNode.Fields(place, fields));
  }

  private static void change(List<YamlNode.Field> fields, Place place, String path, String value) {
    if (!value.isEmpty()) {
      fields.add(
          new YamlNode.Field(
              place, "organisation[*]." + path, new YamlNode.Text(place, value, false)));
    }
  }
}
