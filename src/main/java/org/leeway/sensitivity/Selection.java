package org.leeway.sensitivity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.leeway.scenario.Evidence;
import org.leeway.scenario.Place;
import org.leeway.scenario.Problems;
import org.leeway.scenario.ResolvedValue;
import org.leeway.scenario.Spelling;
import org.leeway.scenario.Unit;

/**
 * The inputs that a study moves, and why the other values of the register stay as they are.
 *
 * @param inputs what is moved, in the order of the register
 * @param left how many values stay as they are, by reason
 */
public record Selection(List<Input> inputs, Map<String, Integer> left) {
  private static final String OPTION = "--parameters";

  public Selection {
    inputs = List.copyOf(inputs);
  }

  /**
   * Selects inputs.
   *
   * @param register the values of the register
   * @param used the paths that the model reads; empty when that is not known
   * @param patterns paths, or beginnings of paths, with {@code *} for any step; all values when
   *     there are none
   * @param evidence what an input may rest on
   * @throws org.leeway.scenario.ScenarioException when a pattern names nothing, or nothing is left
   */
  public static Selection of(
      List<ResolvedValue> register,
      Optional<SortedSet<String>> used,
      List<String> patterns,
      List<Evidence> evidence) {
    Problems problems = new Problems();
    check(register, patterns, problems);
    List<Input> inputs = new ArrayList<>();
    Map<String, Integer> left = new LinkedHashMap<>();
    for (ResolvedValue value : register) {
      if (!patterns.isEmpty() && patterns.stream().noneMatch(p -> names(p, value.path()))) {
        continue;
      }
      Optional<String> reason = reason(value, used, evidence);
      if (reason.isPresent()) {
        left.merge(reason.get(), 1, Integer::sum);
      } else {
        inputs.add(input(value));
      }
    }
    if (inputs.isEmpty() && problems.isEmpty()) {
      problems.add(
          new Place(OPTION, 0, 0),
          "",
          "nothing is left to move: " + reasons(left),
          "numbers with a plausible range that the model reads");
    }
    problems.throwIfAny();
    return new Selection(inputs, left);
  }

  /** Why values stay as they are, in one line; empty when none does. */
  public static String reasons(Map<String, Integer> left) {
    List<String> words = new ArrayList<>();
    left.forEach((reason, count) -> words.add(count + " " + reason));
    return String.join(", ", words);
  }

  private static Optional<String> reason(
      ResolvedValue value, Optional<SortedSet<String>> used, List<Evidence> evidence) {
    Double low = value.low();
    Double high = value.high();
    if (!value.unit().isNumeric()) {
      return Optional.of("switches, choices and texts");
    }
    if (used.isPresent() && !used.get().contains(value.path())) {
      return Optional.of("that the model does not read");
    }
    if (low == null || high == null || !(low < high)) {
      return Optional.of("without a range");
    }
    if (!evidence.contains(value.evidence())) {
      return Optional.of("of evidence " + value.evidence().word());
    }
    return Optional.empty();
  }

  private static Input input(ResolvedValue value) {
    Double low = value.low();
    Double high = value.high();
    if (low == null || high == null) {
      throw new IllegalArgumentException(value.path() + " has no range");
    }
    return new Input(
        value.path(),
        value.label(),
        value.unitText(),
        value.value(),
        low,
        high,
        value.evidence().word(),
        value.unit() == Unit.COUNT);
  }

  private static void check(
      List<ResolvedValue> register, List<String> patterns, Problems problems) {
    Set<String> known = new LinkedHashSet<>();
    for (ResolvedValue value : register) {
      String path = value.path();
      for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
        known.add(path.substring(0, dot));
      }
      known.add(path);
    }
    for (String pattern : patterns) {
      if (known.stream().noneMatch(path -> names(pattern, path))) {
        problems.add(
            new Place(OPTION, 0, 0),
            pattern,
            "names no value of the register",
            "a path or the beginning of one, such as " + known.iterator().next(),
            () -> Spelling.nearest(pattern, known));
      }
    }
  }

  /** True when a path lies at or below what a pattern names. */
  private static boolean names(String pattern, String path) {
    String[] wanted =
        pattern.replaceAll("\\[\\s*(?:[\\w-]+\\s*=\\s*)?([\\w*-]+)\\s*]", ".$1").split("\\.", -1);
    String[] steps = path.split("\\.", -1);
    if (wanted.length > steps.length) {
      return false;
    }
    for (int step = 0; step < wanted.length; step++) {
      if (!wanted[step].equals("*") && !wanted[step].equals(steps[step])) {
        return false;
      }
    }
    return true;
  }
}
