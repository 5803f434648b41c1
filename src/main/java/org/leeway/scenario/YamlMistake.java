package org.leeway.scenario;

import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What the YAML parser found wrong, in words for people who do not know YAML's grammar.
 *
 * @param message what is wrong
 * @param expected what was expected; may be empty
 */
record YamlMistake(String message, String expected) {
  static YamlMistake of(MarkedYAMLException e) {
    String problem = String.valueOf(e.getProblem());
    if (problem.contains("(TAB)")) {
      return new YamlMistake("a tab is used for indentation", "spaces");
    }
    if (problem.startsWith("sequence entries are not allowed")
        || problem.contains("block sequence entries are not allowed")) {
      return new YamlMistake(
          "a list entry cannot stand here", "a value; to subtract, write it in quotes: \"- 2\"");
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return new YamlMistake(
          "a second colon on one line, or a line that is indented too far",
          "one key and one value; text with a colon goes in quotes");
    }
    if (problem.contains("found unexpected end of stream") && e.getContext() != null) {
      return new YamlMistake("the file ends " + e.getContext(), "the closing sign");
    }
    return new YamlMistake("is not YAML: " + problem, "");
  }
}
