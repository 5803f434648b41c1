package org.leeway.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every parameter that a scenario may change, in the order of its files; paths form a tree. */
final class Register {
  private final Map<String, Parameter> parameters = new LinkedHashMap<>();
  private final Map<String, Place> groups = new LinkedHashMap<>();
  private final Map<String, Set<String>> children = new LinkedHashMap<>();
  private final Map<String, List<String>> steps = new LinkedHashMap<>();
  private final Map<String, String> selectors = new LinkedHashMap<>();

  /** Adds a parameter; two parameters at one path, or one below another, are a problem. */
  void add(Parameter parameter, Problems problems) {
    String path = parameter.path();
    Place taken = groups.get(path);
    Parameter first = parameters.get(path);
    if (first != null) {
      taken = first.place();
    }
    List<String> above = List.of(path.split("\\."));
    for (int i = 1; i < above.size() && taken == null; i++) {
      Parameter parent = parameters.get(String.join(".", above.subList(0, i)));
      taken = parent == null ? null : parent.place();
    }
    if (taken != null) {
      problems.add(
          parameter.place(),
          path,
          "this path is taken already, in " + taken.fileAndLine(),
          "each parameter once");
      return;
    }
    parameters.put(path, parameter);
    steps.put(path, above);
    String group = "";
    for (int i = 0; i < above.size(); i++) {
      groups.putIfAbsent(group, parameter.place());
      children.computeIfAbsent(group, key -> new LinkedHashSet<>()).add(above.get(i));
      group = i == 0 ? above.get(0) : group + "." + above.get(i);
    }
  }

  /** Puts a parameter in the place of the one with its path. */
  void replace(Parameter parameter) {
    parameters.replace(parameter.path(), parameter);
  }

  /** Names what selects among the children of a group: {@code type} for organisations. */
  void select(String group, String name, Place place, Problems problems) {
    String first = selectors.putIfAbsent(group, name);
    if (first != null && !first.equals(name)) {
      problems.add(place, group, "is selected by " + first + " already", "one name per group");
    }
  }

  /**
   * The names that select among the children of what a pattern names; an empty name for a group
   * without one. Nothing when the pattern names no group.
   */
  Set<String> selectors(PathPattern pattern) {
    Set<String> names = new LinkedHashSet<>();
    for (List<String> path : steps.values()) {
      if (pattern.isAbove(path)) {
        String group = String.join(".", path.subList(0, pattern.steps().size()));
        names.add(selectors.getOrDefault(group, ""));
      }
    }
    return names;
  }

  @Nullable Parameter get(String path) {
    return parameters.get(path);
  }

  Collection<Parameter> parameters() {
    return Collections.unmodifiableCollection(parameters.values());
  }

  Set<String> paths() {
    return Collections.unmodifiableSet(parameters.keySet());
  }

  Set<String> groups() {
    return Collections.unmodifiableSet(groups.keySet());
  }

  /** The child names directly under a path; the root is the empty path. */
  Collection<String> children(String path) {
    return Collections.unmodifiableCollection(children.getOrDefault(path, Set.of()));
  }

  /** The parameters that a pattern names, in register order. */
  List<Parameter> matching(PathPattern pattern) {
    if (!pattern.hasWildcard()) {
      Parameter parameter = parameters.get(pattern.toString());
      return parameter == null ? List.of() : List.of(parameter);
    }
    List<Parameter> matching = new ArrayList<>();
    steps.forEach(
        (path, named) -> {
          if (pattern.matches(named)) {
            matching.add(parameters.get(path));
          }
        });
    return matching;
  }

  /** True when parameters lie below what the pattern names. */
  boolean isGroup(PathPattern pattern) {
    return pattern.hasWildcard()
        ? steps.values().stream().anyMatch(pattern::isAbove)
        : groups.containsKey(pattern.toString());
  }
}
