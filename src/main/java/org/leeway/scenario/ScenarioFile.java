package org.leeway.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    @Nullable List<YamlNode.Text> regions,
    Place regionsPlace,
    List<Block> blocks) {

  /**
   * Keys that say something about the scenario as a whole, in the order in which people write them.
   */
  static final Set<String> HEAD =
      new LinkedHashSet<>(List.of("name", "extends", "why", "regions", "parameters", "data"));

  /** The last week in which a change may start: a century. */
  static final int LAST_WEEK = 5200;

  private static final Pattern DATED = Pattern.compile("from\\s+week\\s+(\\d{1,9})");
  static final Pattern LOOKS_DATED = Pattern.compile("(?i)(from|week)(\\s.*)?");

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
    return HEAD.contains(firstStep) || firstStep.equals("from");
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
            regions,
            keys.place("regions"),
            blocks(top, problems));
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

  private static List<Block> blocks(YamlNode.Fields top, Problems problems) {
    List<YamlNode.Field> undated = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (YamlNode.Field field : top.fields()) {
      Matcher dated = DATED.matcher(field.key().strip());
      if (dated.matches()) {
        dated(field, Integer.parseInt(dated.group(1)), blocks, problems);
      } else if (LOOKS_DATED.matcher(field.key()).matches()) {
        problems.add(
            field.place(),
            field.key(),
            "does not say from which week",
            "'from week 52:' with the changes indented below it");
      } else if (!HEAD.contains(field.key())) {
        undated.add(field);
      }
    }
    blocks.add(0, new Block(Timeline.START, List.copyOf(undated)));
    return List.copyOf(blocks);
  }

  private static void dated(YamlNode.Field field, int week, List<Block> blocks, Problems problems) {
    if (week > LAST_WEEK) {
      problems.add(
          field.place(),
          field.key(),
          "week " + week + " is not possible",
          "a week between 0 and " + LAST_WEEK);
    } else if (!(field.value() instanceof YamlNode.Fields changes) || changes.fields().isEmpty()) {
      problems.add(
          field.place(),
          field.key(),
          "changes nothing",
          "parameters and their values, indented below it");
    } else if (blocks.stream().anyMatch(block -> block.week() == week)) {
      problems.add(field.place(), field.key(), "this week was written before", "each week once");
    } else {
      blocks.add(new Block(week, changes.fields()));
    }
  }
}
