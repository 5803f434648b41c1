package org.leeway.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What moved between two lists of outcomes, the largest relative change first: so that who stores a
 * new baseline sees what the change of the model did to it.
 */
final class Moved {
  private static final int MOST_SHOWN = 25;
  private static final int KEY_COLUMNS = 4;

  private record Line(String key, double before, double now) {
    double relative() {
      return before == now ? 0 : Math.abs(now - before) / Math.max(Math.abs(before), 1e-12);
    }

    String text() {
      return String.format(
          Locale.ROOT, "  %s: %s -> %s (%+.2f %%)", key, before, now, 100 * signed());
    }

    private double signed() {
      return now < before ? -relative() : relative();
    }
  }

  private Moved() {}

  /** Lines for people; one that says so when nothing moved. */
  static List<String> between(List<String> before, List<String> now) {
    Map<String, String> old = byKey(before);
    Map<String, String> fresh = byKey(now);
    List<Line> moved = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    fresh.forEach(
        (key, cells) -> {
          String was = old.get(key);
          if (was == null) {
            lines.add("  new: " + key + " = " + cells);
          } else if (!was.equals(cells)) {
            moved.add(new Line(key, value(was), value(cells)));
          }
        });
    old.keySet().stream()
        .filter(key -> !fresh.containsKey(key))
        .forEach(key -> lines.add("  gone: " + key));
    moved.sort(Comparator.comparingDouble(Line::relative).reversed().thenComparing(Line::key));
    moved.stream().limit(MOST_SHOWN).map(Line::text).forEach(lines::add);
    if (moved.size() > MOST_SHOWN) {
      lines.add("  and " + (moved.size() - MOST_SHOWN) + " more that moved less");
    }
    lines.add(0, moved.size() + " of " + fresh.size() + " rows moved");
    return List.copyOf(lines);
  }

  private static double value(String cells) {
    return Double.parseDouble(cells.substring(0, cells.indexOf(',')));
  }

  /** Table, outcome, group and unit name a row; its value and its weight follow. */
  private static Map<String, String> byKey(List<String> lines) {
    Map<String, String> byKey = new LinkedHashMap<>();
    for (String line : lines) {
      int end = -1;
      for (int column = 0; column < KEY_COLUMNS; column++) {
        end = line.indexOf(',', end + 1);
      }
      byKey.put(line.substring(0, end), line.substring(end + 1));
    }
    return byKey;
  }
}
