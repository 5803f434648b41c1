package org.leeway.hypothesis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leeway.scenario.YamlNode;

/** Says in words what a file says in YAML, for readers who browse hypotheses. */
final class Describing {
  private Describing() {}

  /** A hypothesis as it was written. */
  static HypothesisWords of(YamlNode.Fields fields) {
    YamlNode context = value(fields, "context");
    YamlNode inner =
        context instanceof YamlNode.Fields map && map.fields().size() == 1
            ? map.fields().get(0).value()
            : context;
    return new HypothesisWords(
        said(value(fields, "population")),
        said(inner),
        said(value(fields, "mechanism")),
        expectations(fields));
  }

  private static List<String> expectations(YamlNode.Fields fields) {
    List<String> lines = new ArrayList<>();
    YamlNode outcomes = value(fields, "outcome");
    if (outcomes instanceof YamlNode.Items items) {
      items.items().forEach(each -> lines.add(outcome(each)));
    } else if (outcomes != null) {
      lines.add(said(outcomes));
    }
    YamlNode interaction = value(fields, "interaction");
    if (interaction != null) {
      String sign =
          interaction instanceof YamlNode.Fields map
              ? said(value(map, "expect"))
              : said(interaction);
      String of = interaction instanceof YamlNode.Fields map ? said(value(map, "of")) : "";
      lines.add("last context less first" + (of.isEmpty() ? "" : ", " + of) + ": " + sign);
    }
    return lines;
  }

  private static String outcome(YamlNode node) {
    if (!(node instanceof YamlNode.Fields map) || map.fields().size() != 1) {
      return said(node);
    }
    YamlNode.Field outcome = map.fields().get(0);
    if (!(outcome.value() instanceof YamlNode.Fields expected)) {
      return outcome.key() + ": " + said(outcome.value());
    }
    String where = said(value(expected, "where"));
    YamlNode signs = value(expected, "expect");
    return outcome.key()
        + (where.isEmpty() ? "" : " (" + where + ")")
        + ": "
        + said(signs == null ? expected : signs);
  }

  static @Nullable YamlNode value(YamlNode.Fields fields, String key) {
    YamlNode.Field field = fields.field(key);
    return field == null ? null : field.value();
  }

  /** A piece of YAML on one line, without its brackets. */
  static String said(@Nullable YamlNode node) {
    if (node == null) {
      return "";
    }
    if (node instanceof YamlNode.Text text) {
      return text.isMissing() ? "" : text.text().strip().replaceAll("\\s+", " ");
    }
    if (node instanceof YamlNode.Items items) {
      return items.items().stream().map(Describing::said).collect(Collectors.joining(" or "));
    }
    return ((YamlNode.Fields) node)
        .fields().stream()
            .map(each -> (each.key() + " " + said(each.value())).strip())
            .collect(Collectors.joining(", "));
  }
}
