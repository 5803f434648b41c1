package org.leeway.evidence;

import java.util.ArrayList;
import java.util.List;
import org.leeway.scenario.YamlNode;

/** Gives changes that hold from the start a date, as a scenario file would: from week 12. */
final class Dated {
  private static final String FROM = "from ";

  private Dated() {}

  /** The same changes from a week on; those that have a date of their own keep it. */
  static YamlNode.Fields from(int week, YamlNode.Fields changes) {
    List<YamlNode.Field> undated = new ArrayList<>();
    List<YamlNode.Field> all = new ArrayList<>();
    for (YamlNode.Field field : changes.fields()) {
      (field.key().startsWith(FROM) ? all : undated).add(field);
    }
    YamlNode.Fields block = new YamlNode.Fields(changes.place(), undated);
    all.add(0, new YamlNode.Field(changes.place(), FROM + "week " + week, block));
    return new YamlNode.Fields(changes.place(), all);
  }
}
