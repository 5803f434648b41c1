package org.leeway.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes nested maps of keys with dots: {@code hinders.search: 1} is {@code hinders: search: 1}. */
final class Dotted {
  /** More steps than any key of a card has; beyond it a key stays as it is. */
  private static final int MOST_STEPS = 6;

  private final Problems problems;

  Dotted(Problems problems) {
    this.problems = problems;
  }

  YamlNode.Fields nested(YamlNode.Fields fields) {
    return nested(fields.place(), fields.fields(), "");
  }

  private YamlNode.Fields nested(Place place, List<YamlNode.Field> fields, String path) {
    Map<String, List<YamlNode.Field>> byStep = new LinkedHashMap<>();
    for (YamlNode.Field field : fields) {
      byStep.computeIfAbsent(step(field.key()), step -> new ArrayList<>()).add(field);
    }
    List<YamlNode.Field> nested = new ArrayList<>();
    byStep.forEach((step, parts) -> nested.add(joined(step, parts, path)));
    return new YamlNode.Fields(place, List.copyOf(nested));
  }

  /** One key out of everything that was written for it. */
  private YamlNode.Field joined(String step, List<YamlNode.Field> parts, String path) {
    YamlNode.Field first = parts.get(0);
    List<YamlNode.Field> below = new ArrayList<>();
    for (YamlNode.Field part : parts) {
      boolean whole = part.key().equals(step);
      if (!whole) {
        String rest = part.key().substring(step.length() + 1);
        below.add(new YamlNode.Field(part.place(), rest, part.value()));
      } else if (part.value() instanceof YamlNode.Fields map) {
        below.addAll(map.fields());
      } else if (parts.size() > 1) {
        twice(parts.get(1), path + step, first);
      } else {
        return part;
      }
    }
    Map<String, YamlNode.Field> once = new LinkedHashMap<>();
    for (YamlNode.Field field : below) {
      YamlNode.Field earlier = once.putIfAbsent(field.key(), field);
      if (earlier != null) {
        twice(field, path + step + "." + field.key(), earlier);
      }
    }
    Place place = first.value() instanceof YamlNode.Fields map ? map.place() : first.place();
    List<YamlNode.Field> all = List.copyOf(once.values());
    return new YamlNode.Field(first.place(), step, nested(place, all, path + step + "."));
  }

  private void twice(YamlNode.Field field, String path, YamlNode.Field first) {
    problems.add(
        field.place(),
        path,
        "this key was written before, in line " + first.place().line(),
        "each key once");
  }

  /** The first step of a key; the whole key when it is no path. */
  private static String step(String key) {
    String[] steps = key.split("\\.", MOST_STEPS + 1);
    for (String step : steps) {
      if (step.isEmpty()) {
        return key;
      }
    }
    return steps.length > MOST_STEPS ? key : steps[0];
  }

  /** A map on top of another: its keys win, and maps that both have are joined. */
  static YamlNode.Fields over(YamlNode.Fields below, YamlNode.Fields above) {
    Map<String, YamlNode.Field> joined = new LinkedHashMap<>();
    below.fields().forEach(field -> joined.put(field.key(), field));
    for (YamlNode.Field field : above.fields()) {
      YamlNode.Field first = joined.get(field.key());
      if (first != null
          && first.value() instanceof YamlNode.Fields old
          && field.value() instanceof YamlNode.Fields young
          && !CardEntry.isEntry(old)
          && !CardEntry.isEntry(young)) {
        joined.put(field.key(), new YamlNode.Field(field.place(), field.key(), over(old, young)));
      } else {
        joined.put(field.key(), field);
      }
    }
    return new YamlNode.Fields(above.place(), List.copyOf(joined.values()));
  }
}
