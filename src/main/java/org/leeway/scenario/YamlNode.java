package org.leeway.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of YAML with the place where it stands. */
public sealed interface YamlNode {
  Place place();

  /** What a message calls this kind of node. */
  String kind();

  /**
   * A scalar as it was written.
   *
   * @param quoted true when it stood in quotes or in a block, so that it is text whatever it says
   */
  record Text(Place place, String text, boolean quoted) implements YamlNode {
    /** True for a key with nothing behind it. */
    public boolean isMissing() {
      return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }

    @Override
    public String kind() {
      return isMissing() ? "nothing" : "'" + Problems.quotable(text) + "'";
    }
  }

  /** A list. */
  record Items(Place place, List<YamlNode> items) implements YamlNode {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /** A map; keys are unique and in file order. */
  record Fields(Place place, List<Field> fields) implements YamlNode {
    @Override
    public String kind() {
      return "a map";
    }

    /** True when the map has a key. */
    public boolean has(String key) {
      return field(key) != null;
    }

    public @Nullable Field field(String key) {
      for (Field field : fields) {
        if (field.key().equals(key)) {
          return field;
        }
      }
      return null;
    }
  }

  /** One key of a map with its value. */
  record Field(Place place, String key, YamlNode value) {}
}
