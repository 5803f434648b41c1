package org.leeway.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.leeway.experiment.RangedParameter;
import org.leeway.scenario.Draw;
import org.leeway.scenario.Problem;
import org.leeway.scenario.ScenarioException;
import org.leeway.scenario.ScenarioTemplate;
import org.leeway.scenario.YamlNode;

/**
 * Narrows ranges to where every arm is possible. An alternative that adds 0.3 to a share cannot be
 * asked about in a world where that share is 0.9 already.
 *
 * @param parameters with ranges in which every arm is possible
 * @param narrowed paths of those whose range had to be narrowed
 */
public record PossibleRanges(List<RangedParameter> parameters, SortedSet<String> narrowed) {
  private static final int HALVINGS = 12;

  public PossibleRanges {
    parameters = List.copyOf(parameters);
  }

  /**
   * Narrows where it must.
   *
   * @throws ScenarioException when that is not enough
   */
  public static PossibleRanges of(
      List<RangedParameter> parameters, List<ScenarioTemplate> templates) {
    List<RangedParameter> now = new ArrayList<>(parameters);
    SortedSet<String> narrowed = new TreeSet<>();
    for (ScenarioTemplate template : templates) {
      for (String path : impossible(template, now, RangedParameter::low)) {
        narrowed.add(path);
        now.replaceAll(each -> each.path().equals(path) ? lowRaised(template, each) : each);
      }
      for (String path : impossible(template, now, RangedParameter::high)) {
        narrowed.add(path);
        now.replaceAll(each -> each.path().equals(path) ? highLowered(template, each) : each);
      }
    }
    return new PossibleRanges(now, narrowed);
  }

  private static SortedSet<String> impossible(
      ScenarioTemplate template,
      List<RangedParameter> parameters,
      ToDoubleFunction<RangedParameter> end) {
    SortedMap<String, String> values = new TreeMap<>();
    parameters.forEach(each -> values.put(each.path(), text(each, end.applyAsDouble(each))));
    SortedSet<String> paths = new TreeSet<>();
    try {
      make(template, values);
    } catch (ScenarioException trouble) {
      trouble.problems().stream()
          .map(Problem::path)
          .forEach(
              path -> {
                if (!values.containsKey(path)) {
                  throw trouble;
                }
                paths.add(path);
              });
    }
    return paths;
  }

  private static RangedParameter lowRaised(ScenarioTemplate template, RangedParameter each) {
    return each.within(possibleEnd(template, each, each.low()), each.high());
  }

  private static RangedParameter highLowered(ScenarioTemplate template, RangedParameter each) {
    return each.within(each.low(), possibleEnd(template, each, each.high()));
  }

  /** The value nearest to an end that is possible, found by halving from the register's own. */
  private static double possibleEnd(ScenarioTemplate template, RangedParameter each, double end) {
    double possible = each.value();
    double impossible = end;
    for (int halving = 0; halving < HALVINGS; halving++) {
      double middle = possible + (impossible - possible) / 2;
      try {
        SortedMap<String, String> values = new TreeMap<>();
        values.put(each.path(), text(each, middle));
        make(template, values);
        possible = middle;
      } catch (ScenarioException trouble) {
        impossible = middle;
      }
    }
    return possible;
  }

  private static String text(RangedParameter parameter, double value) {
    return parameter.within(value, value).at(0);
  }

  private static void make(ScenarioTemplate template, SortedMap<String, String> values) {
    List<YamlNode.Fields> nothing = List.of();
    template.variant("possible", "possible", new Draw(1, values), nothing);
  }
}
