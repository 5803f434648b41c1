package org.leeway.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one card names: codes and words at each of its keys, and paths of the register. */
final class CardLinks {
  private final int start;
  private final Map<String, List<String>> links = new LinkedHashMap<>();
  private final List<PathUse> paths = new ArrayList<>();

  /**
   * A path of the register that a card names, to be looked up when the register is complete.
   *
   * @param quantities true when it may be a quantity instead
   * @param unit the unit that the parameter must have; null when any path will do
   */
  record PathUse(String path, String named, Place place, boolean quantities, @Nullable Unit unit) {}

  /**
   * No links yet.
   *
   * @param card path of the card
   */
  CardLinks(String card) {
    this.start = card.length() + 1;
  }

  /** Adds a code or a word that stands at a path of the card. */
  void add(String path, String code) {
    links.computeIfAbsent(path.substring(start), each -> new ArrayList<>()).add(code);
  }

  /** Adds a path of the register. */
  void use(PathUse use) {
    paths.add(use);
  }

  /** The codes and words by key, in the order in which they were added. */
  Map<String, List<String>> byKey() {
    Map<String, List<String>> frozen = new LinkedHashMap<>();
    links.forEach((key, codes) -> frozen.put(key, List.copyOf(codes)));
    return Collections.unmodifiableMap(frozen);
  }

  /** The paths that the card names. */
  List<PathUse> paths() {
    return List.copyOf(paths);
  }
}
