package org.leeway.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One scenario file, read but not yet held against the register: its head (name, why, what it
 * extends) and its blocks of changes.
 *
 * @param file the file as the user named it
 * @param name the name that the author gave
 * @param why the author's question; empty when none was written
 * @param parent the file that it extends; null for a root
 * @param parameters directory of the register; null unless this is a root
 * @param data the data pack; null unless this is a root
 * @param theory directory of card files; null when the file adds none
 * @param schemes directory of the law, a card of each scheme; null when the file changes none
 * @param regions names or codes of the regions that take part; null when the file does not say
 * @param regionsPlace where the regions are named
 * @param blocks the changes, undated first
 */
record ScenarioFile(
    String file,
    String name,
    String why,
    @Nullable Reference parent,
    @Nullable Reference parameters,
    @Nullable Reference data,
    @Nullable Reference theory,
    @Nullable Reference schemes,
    @Nullable List<YamlNode.Text> regions,
    Place regionsPlace,
    List<Block> blocks) {

  /**
   * Keys that say something about the scenario as a whole, in the order in which people write them.
   */
  static final Set<String> HEAD =
      new LinkedHashSet<>(
          List.of(
              "name",
              "extends",
              "why",
              "regions",
              Blocks.FROM,
              Series.KEY,
              "parameters",
              "data",
              "theory",
              "schemes"));

  /**
   * Another file that this one names.
   *
   * @param key the key behind which it is named
   * @param path the file, seen from this one
   */
  record Reference(String key, String path, Place place) {}

  /**
   * Changes that hold from a week on.
   *
   * @param week the week; {@link Timeline#START} when they hold from the very start
   * @param changes parameter paths with values, or with maps that continue the path
   */
  record Block(int week, List<YamlNode.Field> changes) {}

  static boolean isReserved(String firstStep) {
    return HEAD.contains(firstStep);
  }

  static ScenarioFile of(YamlNode.Fields top, String file, Problems problems) {
    Keys keys = new Keys(top, "", problems);
    List<YamlNode.Text> regions = null;
    YamlNode.Field named = top.field("regions");
    if (named != null && keys.isList(named, "a list of region names")) {
      regions = keys.texts("regions", "a list of region names");
    }
    ScenarioFile read =
        new ScenarioFile(
            file,
            keys.requiredText("name", "a name for readers, such as 'Half the caseload'").orElse(""),
            keys.text("why").orElse(""),
            reference(keys, "extends"),
            reference(keys, "parameters"),
            reference(keys, "data"),
            reference(keys, "theory"),
            reference(keys, "schemes"),
            regions,
            keys.place("regions"),
            Blocks.of(top, problems));
    read.checkHead(top, problems);
    return read;
  }

  private static @Nullable Reference reference(Keys keys, String key) {
    if (!keys.has(key)) {
      return null;
    }
    Optional<String> path = keys.requiredText(key, "a file, seen from this one");
    return new Reference(key, path.orElse(""), keys.place(key));
  }

  private void checkHead(YamlNode.Fields top, Problems problems) {
    if (parent == null && parameters == null && data == null) {
      problems.add(
          top.place(),
          "",
          "the key extends is missing",
          "the scenario that this one changes, such as 'extends: ../netherlands.yaml'",
          () -> misspeltExtends(top));
    } else if (parent != null && (parameters != null || data != null)) {
      problems.add(
          parent.place(),
          "extends",
          "stands beside parameters or data",
          "either extends, or parameters and data");
    } else if (parent == null && (parameters == null || data == null)) {
      problems.add(
          top.place(),
          "",
          "the key " + (data == null ? "data" : "parameters") + " is missing",
          "both parameters and data in a scenario without extends");
    }
  }

  private static String misspeltExtends(YamlNode.Fields top) {
    return top.fields().stream()
        .map(YamlNode.Field::key)
        .filter(key -> Spelling.nearest(key, List.of("extends")).equals("extends"))
        .findFirst()
        .map(key -> "extends instead of " + Problems.quotable(key))
        .orElse("");
  }
}
