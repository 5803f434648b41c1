package org.leeway.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.leeway.scenario.Keys;
import org.leeway.scenario.YamlNode;

/** What a check looks at, in the words of the file. */
final class Labels {
  private static final List<String> WHERE = List.of("arm", "context", "share", "of");

  private Labels() {}

  static String of(Keys keys, YamlNode.Fields fields) {
    String first = join(keys, fields, "");
    String other = join(keys, fields, "against ");
    String outcome = keys.text("outcome").orElse("");
    return (first.isEmpty() ? outcome : outcome + ", " + first)
        + (other.isEmpty() ? "" : " against " + other);
  }

  private static String join(Keys keys, YamlNode.Fields fields, String prefix) {
    List<String> words = new ArrayList<>();
    if (!prefix.isEmpty()) {
      keys.text(prefix + "outcome").ifPresent(words::add);
    }
    YamlNode.Field group = fields.field(prefix + "group");
    if (group != null && group.value() instanceof YamlNode.Fields conditions) {
      words.add(
          conditions.fields().stream().map(Labels::inWords).collect(Collectors.joining(", ")));
    }
    WHERE.forEach(key -> keys.text(prefix + key).ifPresent(words::add));
    return String.join(", ", words);
  }

  private static String inWords(YamlNode.Field condition) {
    String value =
        condition.value() instanceof YamlNode.Items items
            ? items.items().stream().map(Labels::text).collect(Collectors.joining(" or "))
            : text(condition.value());
    return condition.key() + " " + value;
  }

  private static String text(YamlNode node) {
    return node instanceof YamlNode.Text text ? text.text().strip() : "";
  }
}
