package org.leeway.scenario;

import java.util.List;

/** Changes that stand on the command line: {@code --set path=value}, from the very start. */
final class CommandLineSets {
  private CommandLineSets() {}

  static Overrides read(List<String> sets, Register register, Problems problems) {
    Overrides overrides = new Overrides(register, problems);
    for (String set : sets) {
      Place place = new Place("--set " + Problems.quotable(set), 0, 0);
      int equals = signOutsideBrackets(set);
      if (equals <= 0 || equals == set.length() - 1) {
        problems.add(
            place, "", "does not say which value", "path=value, such as market.cycle=slack");
        continue;
      }
      String path = set.substring(0, equals).strip();
      String value = set.substring(equals + 1).strip();
      overrides.add(
          new ScenarioFile.Block(
              Timeline.START,
              List.of(new YamlNode.Field(place, path, new YamlNode.Text(place, value, false)))));
    }
    return overrides;
  }

  /** The first equals sign that is not part of a selector such as {@code [type=municipality]}. */
  private static int signOutsideBrackets(String set) {
    int depth = 0;
    for (int i = 0; i < set.length(); i++) {
      char c = set.charAt(i);
      if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth--;
      } else if (c == '=' && depth <= 0) {
        return i;
      }
    }
    return -1;
  }
}
