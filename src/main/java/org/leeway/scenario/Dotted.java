package org.leeway.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes nested maps of keys with dots: {@code hinders.search: 1} is {@code hinders: search: 1}. */
final class Dotted {
  private final Problems problems;

  Dotted(Problems problems) {
    this.problems = problems;
  }

  YamlNode.Fields nested(YamlNode.Fields fields) {
    Map<String, YamlNode.Field> nested = new LinkedHashMap<>();
    for (YamlNode.Field field : fields.fields()) {
      YamlNode value =
          field.value() instanceof YamlNode.Fields below ? nested(below) : field.value();
      List<String> steps = List.of(field.key().split("\\.", -1));
      for (int i = steps.size() - 1; i > 0; i--) {
        value =
            new YamlNode.Fields(
                field.place(), List.of(new YamlNode.Field(field.place(), steps.get(i), value)));
      }
      add(nested, new YamlNode.Field(field.place(), steps.get(0), value), steps.get(0));
    }
    return new YamlNode.Fields(fields.place(), List.copyOf(nested.values()));
  }

  /** A map on top of another: its keys win, and maps that both have are joined. */
  static YamlNode.Fields over(YamlNode.Fields below, YamlNode.Fields above) {
    Map<String, YamlNode.Field> joined = new LinkedHashMap<>();
    below.fields().forEach(field -> joined.put(field.key(), field));
    for (YamlNode.Field field : above.fields()) {
      YamlNode.Field first = joined.get(field.key());
      boolean maps =
          first != null
              && first.value() instanceof YamlNode.Fields
              && field.value() instanceof YamlNode.Fields;
      joined.put(
          field.key(),
          maps
                  && first.value() instanceof YamlNode.Fields old
                  && field.value() instanceof YamlNode.Fields young
                  && !CardEntry.isEntry(old)
                  && !CardEntry.isEntry(young)
              ? new YamlNode.Field(field.place(), field.key(), over(old, young))
              : field);
    }
    return new YamlNode.Fields(above.place(), List.copyOf(joined.values()));
  }

  private void add(Map<String, YamlNode.Field> fields, YamlNode.Field field, String path) {
    YamlNode.Field first = fields.get(field.key());
    if (first == null) {
      fields.put(field.key(), field);
    } else if (first.value() instanceof YamlNode.Fields old
        && field.value() instanceof YamlNode.Fields young) {
      Map<String, YamlNode.Field> joined = new LinkedHashMap<>();
      old.fields().forEach(each -> joined.put(each.key(), each));
      young.fields().forEach(each -> add(joined, each, path + "." + each.key()));
      List<YamlNode.Field> all = new ArrayList<>(joined.values());
      fields.put(
          field.key(),
          new YamlNode.Field(first.place(), field.key(), new YamlNode.Fields(old.place(), all)));
    } else {
      problems.add(
          field.place(),
          path,
          "this key was written before, in line " + first.place().line(),
          "each key once");
    }
  }
}
