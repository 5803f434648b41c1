package org.leeway.law;

import java.util.List;
import org.leeway.scenario.Values;

/** The values of a card, wherever they stand: on the card, or in the data pack that it names. */
final class Facts {
  private static final String ELSEWHERE = ".as";

  private final Values values;
  private final String root;

  /**
   * The values below a path.
   *
   * @param root the path
   */
  Facts(Values values, String root) {
    this.values = values;
    this.root = root;
  }

  Facts below(String key) {
    return new Facts(values, root + "." + key);
  }

  /** True when something is said of a key. */
  boolean has(String key) {
    String path = root + "." + key;
    return values.has(path) || values.has(path + ELSEWHERE) || !values.children(path).isEmpty();
  }

  double number(String key) {
    return values.number(home(key));
  }

  /** A number, or another where the card says nothing. */
  double number(String key, double otherwise) {
    return has(key) ? number(key) : otherwise;
  }

  boolean yes(String key) {
    return values.yes(home(key));
  }

  boolean yes(String key, boolean otherwise) {
    return has(key) ? yes(key) : otherwise;
  }

  String choice(String key) {
    return values.choice(root + "." + key);
  }

  /** The names below a key, in the order of the card. */
  List<String> names(String key) {
    return List.copyOf(values.children(root + "." + key));
  }

  private String home(String key) {
    String path = root + "." + key;
    return values.has(path + ELSEWHERE) ? values.text(path + ELSEWHERE) : path;
  }
}
