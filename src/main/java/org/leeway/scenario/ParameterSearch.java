package org.leeway.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds parameters by what a user knows of them: a path or its beginning, written as in scenario
 * files, or else a word of the path or of the label, in English or Dutch.
 */
public final class ParameterSearch {
  private final Register register;

  private ParameterSearch(Register register) {
    this.register = register;
  }

  /** A search among the parameters of a scenario. */
  public static ParameterSearch in(Scenario scenario) {
    return new ParameterSearch(
        scenario instanceof LoadedScenario loaded ? loaded.register() : new Register());
  }

  /** The paths that are meant, in register order; empty when nothing is found. */
  public Set<String> find(String wanted) {
    PathPattern pattern = PathPattern.EMPTY.then(wanted.strip());
    String lower = wanted.strip().toLowerCase(Locale.ROOT);
    List<Predicate<Parameter>> ways =
        List.of(
            parameter -> pattern != null && isAtOrBelow(pattern, parameter.path()),
            parameter -> parameter.path().startsWith(wanted.strip()),
            parameter -> words(parameter).contains(lower),
            parameter -> words(parameter).contains(PathGuess.registerWord(lower)));
    for (Predicate<Parameter> way : ways) {
      Set<String> found = new LinkedHashSet<>();
      register.parameters().stream().filter(way).map(Parameter::path).forEach(found::add);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Set.of();
  }

  /** What may have been meant by a path or word that finds nothing; may be empty. */
  public String guess(String wanted) {
    PathPattern pattern = PathPattern.EMPTY.then(wanted.strip());
    return pattern == null ? "" : new PathGuess(register).of(pattern, Set.of());
  }

  private static boolean isAtOrBelow(PathPattern pattern, String path) {
    List<String> steps = List.of(path.split("\\."));
    return pattern.matches(steps) || pattern.isAbove(steps);
  }

  private static String words(Parameter parameter) {
    String all = parameter.path() + "\n" + parameter.label() + "\n" + parameter.labelDutch();
    return all.toLowerCase(Locale.ROOT);
  }
}
