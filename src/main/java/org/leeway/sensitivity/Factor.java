package org.leeway.sensitivity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leeway.method.Factors;

/**
 * What is judged: one input, or all inputs of a section of the register, which then move together.
 *
 * @param name path of the input, or name of the section
 * @param label what a reader sees
 * @param inputs the inputs that move with it
 */
public record Factor(String name, String label, List<Input> inputs) {
  public Factor {
    inputs = List.copyOf(inputs);
  }

  /** A factor per input. */
  public static List<Factor> single(List<Input> inputs) {
    return inputs.stream().map(i -> new Factor(i.path(), i.label(), List.of(i))).toList();
  }

  /** A factor per section of the register. */
  public static List<Factor> sections(List<Input> inputs) {
    Map<String, List<Input>> sections = new LinkedHashMap<>();
    inputs.forEach(i -> sections.computeIfAbsent(i.section(), every -> new ArrayList<>()).add(i));
    List<Factor> factors = new ArrayList<>();
    sections.forEach(
        (name, members) ->
            factors.add(
                members.size() == 1
                    ? new Factor(members.get(0).path(), members.get(0).label(), members)
                    : new Factor(name, name + " (" + members.size() + " values)", members)));
    return factors;
  }

  /** True when several inputs move at once: then an effect has a size, and no sign. */
  public boolean isGroup() {
    return inputs.size() > 1;
  }

  static Factors indices(List<Factor> factors) {
    List<List<Integer>> members = new ArrayList<>();
    int next = 0;
    for (Factor factor : factors) {
      List<Integer> own = new ArrayList<>();
      for (int input = 0; input < factor.inputs().size(); input++) {
        own.add(next++);
      }
      members.add(own);
    }
    return new Factors(next, members);
  }
}
