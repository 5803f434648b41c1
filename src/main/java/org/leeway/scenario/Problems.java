package org.leeway.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Collects problems while reading goes on, so that a user sees all of them at once. */
public final class Problems {
  /** More than this nobody reads; it also bounds the work that a hostile file can cause. */
  private static final int MOST = 100;

  private static final int LONGEST_QUOTE = 60;

  private final List<Problem> found = new ArrayList<>();

  public void add(Place place, String path, String message, String expected) {
    add(place, path, message, expected, () -> "");
  }

  public void add(
      Place place, String path, String message, String expected, Supplier<String> suggestion) {
    if (found.size() < MOST) {
      Problem problem = problem(place, path, message, expected, suggestion.get());
      if (!found.isEmpty() && found.get(found.size() - 1).equals(problem)) {
        return; // what is read twice, such as two levels of one attribute, is wrong once
      }
      found.add(problem);
    } else if (found.size() == MOST) {
      found.add(problem(place, "", "more problems follow that are not shown", "", ""));
    }
  }

  private static Problem problem(
      Place place, String path, String message, String expected, String suggestion) {
    return new Problem(
        place.file(), place.line(), place.column(), quotable(path), message, expected, suggestion);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public int size() {
    return found.size();
  }

  /** True when so many problems were found that reading on is of no use to anybody. */
  public boolean isFull() {
    return found.size() > MOST;
  }

  /** Stops when reading on makes no sense; the problems found so far say why. */
  void throwIfBroken(boolean broken) {
    if (broken) {
      throw exception();
    }
  }

  public void throwIfAny() {
    throwIfBroken(!found.isEmpty());
  }

  /** The problems of each file together, from its first line to its last. */
  public ScenarioException exception() {
    List<String> files = found.stream().map(Problem::file).distinct().toList();
    return new ScenarioException(
        found.stream()
            .sorted(
                Comparator.comparingInt((Problem problem) -> files.indexOf(problem.file()))
                    .thenComparingInt(Problem::line)
                    .thenComparingInt(Problem::column))
            .toList());
  }

  Problem first() {
    return found.get(0);
  }

  /** User text as it may appear inside a message: one line, no control characters, not too long. */
  public static String quotable(String text) {
    StringBuilder safe = new StringBuilder();
    int[] shown = text.codePoints().limit(LONGEST_QUOTE * 2L).toArray();
    int most = path(text) ? LONGEST_QUOTE * 2 : LONGEST_QUOTE;
    for (int i = 0; i < Math.min(most, shown.length); i++) {
      safe.appendCodePoint(Character.isISOControl(shown[i]) ? ' ' : shown[i]);
    }
    return shown.length > most ? safe + "..." : safe.toString();
  }

  private static boolean path(String text) {
    return text.indexOf('.') >= 0 && text.indexOf(' ') < 0;
  }
}
