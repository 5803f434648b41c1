package org.leeway.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.leeway.scenario.Problems;
import org.leeway.scenario.Spelling;
import org.leeway.scenario.YamlNode;

/**
 * Reads descriptions of people from users' files: {@code scheme: ww}, {@code without work: under 13
 * weeks}, {@code education: [low, middle]}, {@code motivation: lowest third}.
 */
public final class WhoReader {
  private final Vocabulary vocabulary;
  private final Problems problems;

  /**
   * @param vocabulary words of the scenario that people are looked for in
   * @param problems where mistakes go
   */
  public WhoReader(Vocabulary vocabulary, Problems problems) {
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  /**
   * Reads the conditions of a map. Each mistake becomes a problem, and its condition is left out.
   *
   * @param path path of the map in messages, such as {@code population}
   * @param groups true where people are divided who are enrolled already, so that a condition may
   *     ask for a place in their order
   */
  public Who read(YamlNode.Fields fields, String path, boolean groups) {
    List<Condition> conditions = new ArrayList<>();
    for (YamlNode.Field field : fields.fields()) {
      String where = path.isEmpty() ? field.key() : path + "." + field.key();
      Attribute attribute = Attribute.of(word(field.key())).orElse(null);
      if (attribute == null) {
        List<String> known = Arrays.stream(Attribute.values()).map(Attribute::word).toList();
        problems.add(
            field.place(),
            where,
            "unknown attribute",
            "one of " + String.join(", ", known),
            () -> Spelling.nearest(word(field.key()), known));
        continue;
      }
      Condition.Test test =
          attribute.isNumeric()
              ? number(attribute, field.value(), where, groups)
              : words(attribute, field.value(), where);
      if (test != null) {
        conditions.add(new Condition(attribute, test));
      }
    }
    return new Who(conditions);
  }

  private Condition.@Nullable Test words(Attribute attribute, YamlNode node, String where) {
    List<YamlNode> written = node instanceof YamlNode.Items list ? list.items() : List.of(node);
    List<String> known = vocabulary.words(attribute);
    String expected = "one or a list of " + String.join(", ", known);
    List<String> words = new ArrayList<>();
    if (written.isEmpty()) {
      problems.add(node.place(), where, "is an empty list", expected);
      return null;
    }
    for (YamlNode item : written) {
      if (!(item instanceof YamlNode.Text text) || text.isMissing()) {
        problems.add(item.place(), where, "is " + item.kind(), expected);
        return null;
      }
      String word = text.text().strip();
      String plain = attribute == Attribute.REGION ? word : word(word);
      if (vocabulary.place(attribute, plain) < 0) {
        problems.add(
            item.place(),
            where,
            text.kind() + " is no " + attribute.word(),
            expected,
            () -> Spelling.nearest(word, known));
        return null;
      }
      words.add(plain);
    }
    return new Condition.OneOf(words);
  }

  private Condition.@Nullable Test number(
      Attribute attribute, YamlNode node, String where, boolean groups) {
    String expected = NumberCondition.expected(attribute, groups);
    if (!(node instanceof YamlNode.Text text) || text.isMissing()) {
      problems.add(node.place(), where, "is " + node.kind(), expected);
      return null;
    }
    NumberCondition.Reading reading = NumberCondition.read(attribute, word(text.text()));
    if (reading.test() == null) {
      problems.add(node.place(), where, text.kind() + " " + reading.message(), expected);
      return null;
    }
    if (!groups && reading.test() instanceof Condition.Part) {
      problems.add(
          node.place(),
          where,
          text.kind()
              + " is a place in the order of those enrolled, which cannot decide who is enrolled",
          expected);
      return null;
    }
    return reading.test();
  }

  private static String word(String written) {
    return written.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
