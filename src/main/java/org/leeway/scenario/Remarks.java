package org.leeway.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What is allowed in a scenario, but worth knowing before its results are believed. A remark has
 * the form of a problem and stops nothing.
 */
public final class Remarks {
  private static final int MOST_SHOWN = 3;

  private Remarks() {}

  /** The changes of parameters that are not among those in use: they have no effect. */
  public static List<Problem> unread(Scenario scenario, Collection<String> used) {
    List<Problem> remarks = new ArrayList<>();
    for (Timeline timeline : timelines(scenario)) {
      Parameter parameter = timeline.parameter();
      if (!used.contains(parameter.path())) {
        changes(timeline).stream()
            .limit(1)
            .forEach(
                step ->
                    remarks.add(
                        remark(
                            step,
                            parameter,
                            "background data; the model does not read it",
                            inUseLike(parameter.path(), scenario, used))));
      }
    }
    return List.copyOf(remarks);
  }

  /** The changes that lead to a number outside the plausible range of its parameter. */
  public static List<Problem> implausible(Scenario scenario) {
    List<Problem> remarks = new ArrayList<>();
    for (Timeline timeline : timelines(scenario)) {
      Parameter parameter = timeline.parameter();
      for (Timeline.Step step : changes(timeline)) {
        if (!parameter.isPlausible(step.value())) {
          remarks.add(
              remark(
                  step,
                  parameter,
                  "value "
                      + step.value().text()
                      + " lies outside the plausible range "
                      + parameter.rangeInWords()
                      + " ("
                      + parameter.evidence().word()
                      + "): allowed, but say why",
                  ""));
        }
      }
    }
    return List.copyOf(remarks);
  }

  private static Problem remark(
      Timeline.Step step, Parameter parameter, String message, String suggestion) {
    Place place = step.place();
    return new Problem(
        place.file(), place.line(), place.column(), parameter.path(), message, "", suggestion);
  }

  private static List<Timeline> timelines(Scenario scenario) {
    return scenario instanceof LoadedScenario loaded
        ? List.copyOf(loaded.timelines().values())
        : List.of();
  }

  /** The steps that a scenario file or the command line added to the register's value. */
  private static List<Timeline.Step> changes(Timeline timeline) {
    Place home = timeline.parameter().place();
    return timeline.steps().stream().filter(step -> !step.place().equals(home)).toList();
  }

  /**
   * The parameters in use that may have been meant: first those whose source names this path, then
   * those that end in the same word, then those whose source names the group of this path.
   */
  private static String inUseLike(String path, Scenario scenario, Collection<String> used) {
    List<Parameter> live =
        timelines(scenario).stream()
            .map(Timeline::parameter)
            .filter(parameter -> used.contains(parameter.path()))
            .toList();
    String last = path.substring(path.lastIndexOf('.') + 1);
    String group = path.substring(0, Math.max(0, path.lastIndexOf('.')));
    List<Predicate<Parameter>> rules = new ArrayList<>();
    rules.add(naming(path));
    rules.add(parameter -> parameter.path().endsWith("." + last));
    if (group.indexOf('.') > 0) {
      rules.add(naming(group));
    }
    for (Predicate<Parameter> rule : rules) {
      List<String> meant = live.stream().filter(rule).map(Parameter::path).toList();
      if (!meant.isEmpty() && meant.size() <= MOST_SHOWN) {
        return String.join(" or ", meant);
      }
    }
    return "";
  }

  private static Predicate<Parameter> naming(String path) {
    Pattern named = Pattern.compile("(?<![\\w.])" + Pattern.quote(path) + "(?![\\w-]|\\.\\w)");
    return parameter -> named.matcher(parameter.source()).find();
  }
}
