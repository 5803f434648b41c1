package org.leeway.scenario;

import java.util.List;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What the YAML parser found wrong, in words for people who do not know YAML's grammar.
 *
 * @param message what is wrong
 * @param expected what was expected; may be empty
 * @param atContext true when the mistake is better seen where the faulty piece began
 */
record YamlMistake(String message, String expected, boolean atContext) {
  /** The parser's words, with the words of its context before them, and ours. */
  private record Translation(Pattern words, YamlMistake mistake) {
    Translation(String words, String message, String expected, boolean atContext) {
      this(Pattern.compile(words, Pattern.DOTALL), new YamlMistake(message, expected, atContext));
    }
  }

  private static final List<Translation> TRANSLATIONS =
      List.of(
          new Translation(".*\\(TAB\\).*", "a tab is used for indentation", "spaces", false),
          new Translation(
              ".*scanning an alias.*",
              "'*' cannot begin a value: YAML reads it as an alias",
              "'x 0.5' to multiply; text that begins with * goes in quotes",
              true),
          new Translation(
              ".*sequence entries are not allowed.*",
              "a list entry cannot stand here",
              "a value; to subtract, write it in quotes: \"- 2\"",
              false),
          new Translation(
              ".*mapping values are not allowed.*",
              "a second colon on one line, or a line that is indented too far",
              "one key and one value; text with a colon goes in quotes",
              false),
          new Translation(
              ".*quoted scalar.*unexpected end of stream.*",
              "a quote is opened and never closed",
              "the same quote at the end of the text",
              true),
          new Translation(
              ".*flow sequence.*expected ',' or ']'.*",
              "a list that starts here is not closed, or misses a comma",
              "[one, two]",
              true),
          new Translation(
              ".*flow mapping.*expected ',' or '}'.*",
              "a map that starts here is not closed, or misses a comma",
              "{ key: value, other: value }",
              true),
          new Translation(
              ".*block (mapping|collection).*expected <block end>.*",
              "the line is not indented like those around it",
              "lines of one level to start in one column",
              false),
          new Translation(
              ".*simple key.*could not find expected ':'.*",
              "a key without a colon, or text that runs on",
              "key: value",
              true));

  static YamlMistake of(MarkedYAMLException e) {
    String words = e.getContext() + " " + e.getProblem();
    return TRANSLATIONS.stream()
        .filter(translation -> translation.words().matcher(words).matches())
        .map(Translation::mistake)
        .findFirst()
        .orElseGet(
            () -> new YamlMistake("is not YAML: " + Problems.quotable(e.getProblem()), "", false));
  }
}
