package org.leeway.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The path of one parameter, or of several when a step is {@code *}. {@code
 * organisation[type=municipality]} and {@code organisation[municipality]} both mean {@code
 * organisation.municipality}; {@code organisation[*]} means every child of {@code organisation}.
 *
 * @param steps the steps of the path; {@code *} stands for any
 * @param selectors the steps that were written with the name of what selects them
 */
record PathPattern(List<String> steps, List<Selector> selectors) {
  static final String ANY = "*";
  static final PathPattern EMPTY = new PathPattern(List.of());

  /**
   * The name in {@code [name=...]}.
   *
   * @param step the step that it selects, counted from 0
   */
  record Selector(int step, String name) {}

  static final String NAME = "[\\p{Alnum}_][\\p{Alnum}_-]*+";
  private static final Pattern SELECTOR =
      Pattern.compile("\\[\\s*(?:(" + NAME + ")\\s*=)?\\s*(\\*|" + NAME + ")\\s*]");
  private static final Pattern STEP = Pattern.compile(NAME);

  PathPattern(List<String> steps) {
    this(steps, List.of());
  }

  /** Appends what a key says; null when the key is not a path. */
  @Nullable PathPattern then(String key) {
    List<String> longer = new ArrayList<>(steps);
    List<Selector> named = new ArrayList<>(selectors);
    int at = 0;
    while (at < key.length()) {
      Matcher step = STEP.matcher(key).region(at, key.length());
      if (!step.lookingAt()) {
        return null;
      }
      longer.add(step.group());
      at = step.end();
      Matcher selector = SELECTOR.matcher(key).region(at, key.length());
      while (selector.lookingAt()) {
        if (selector.group(1) != null) {
          named.add(new Selector(longer.size(), selector.group(1)));
        }
        longer.add(selector.group(2));
        at = selector.end();
        selector.region(at, key.length());
      }
      if (at < key.length() && (key.charAt(at) != '.' || ++at == key.length())) {
        return null;
      }
    }
    return longer.size() == steps.size()
        ? null
        : new PathPattern(List.copyOf(longer), List.copyOf(named));
  }

  /** The path up to a step, without that step. */
  PathPattern before(int step) {
    return new PathPattern(steps.subList(0, step));
  }

  /** The path with one step in brackets, selected by a name; by itself when that is empty. */
  String selecting(int step, String name) {
    String rest = new PathPattern(steps.subList(step + 1, steps.size())).toString();
    String dot = rest.isEmpty() || rest.startsWith("[") ? "" : ".";
    return before(step) + bracket(step, name) + dot + rest;
  }

  /** One step in brackets. */
  String bracket(int step, String name) {
    return "[" + (name.isEmpty() ? "" : name + "=") + steps.get(step) + "]";
  }

  boolean hasWildcard() {
    return steps.contains(ANY);
  }

  /** True when the path has this form. */
  boolean matches(List<String> path) {
    return path.size() == steps.size() && startsAt(path);
  }

  /** True when the path lies below this form. */
  boolean isAbove(List<String> path) {
    return path.size() > steps.size() && startsAt(path);
  }

  private boolean startsAt(List<String> path) {
    for (int i = 0; i < steps.size(); i++) {
      if (!steps.get(i).equals(ANY) && !steps.get(i).equals(path.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** A path that resembles this pattern, with the pattern's wildcards put back in. */
  String withWildcards(String path) {
    List<String> named = List.of(path.split("\\."));
    if (named.size() != steps.size() || !hasWildcard()) {
      return path;
    }
    List<String> general = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      general.add(steps.get(i).equals(ANY) ? ANY : named.get(i));
    }
    return new PathPattern(general).toString();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (String step : steps) {
      if (step.equals(ANY)) {
        text.append("[*]");
      } else {
        text.append(text.isEmpty() ? "" : ".").append(step);
      }
    }
    return text.toString();
  }
}
