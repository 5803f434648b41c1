package org.leeway.evidence;

import org.jspecify.annotations.Nullable;
import org.leeway.scenario.Problems;
import org.leeway.scenario.YamlNode;

/** Reads a map that stands under a key. */
final class Maps {
  private Maps() {}

  /** The map; null when the key is absent, and, with a problem, when no map stands there. */
  static YamlNode.@Nullable Fields read(
      YamlNode.Fields fields, String path, String key, String expected, Problems problems) {
    YamlNode.Field field = fields.field(key);
    if (field == null) {
      return null;
    }
    if (field.value() instanceof YamlNode.Fields map) {
      return map;
    }
    problems.add(
        field.value().place(),
        path + "." + key,
        "is " + field.value().kind(),
        "a map: " + expected);
    return null;
  }
}
