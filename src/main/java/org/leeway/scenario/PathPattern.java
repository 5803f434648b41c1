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
 */
record PathPattern(List<String> steps) {
  static final String ANY = "*";
  static final PathPattern EMPTY = new PathPattern(List.of());

  private static final String NAME = "[\\p{Alnum}_][\\p{Alnum}_-]*+";
  private static final Pattern SELECTOR =
      Pattern.compile("\\[\\s*(?:" + NAME + "\\s*=)?\\s*(\\*|" + NAME + ")\\s*]");
  private static final Pattern STEP = Pattern.compile(NAME);

  /** Appends what a key says; null when the key is not a path. */
  @Nullable PathPattern then(String key) {
    List<String> longer = new ArrayList<>(steps);
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
        longer.add(selector.group(1));
        at = selector.end();
        selector.region(at, key.length());
      }
      if (at < key.length() && (key.charAt(at) != '.' || ++at == key.length())) {
        return null;
      }
    }
    return longer.size() == steps.size() ? null : new PathPattern(List.copyOf(longer));
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
