package org.leeway.robust;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leeway.experiment.RangedParameter;
import org.leeway.scenario.Evidence;
import org.leeway.scenario.Place;
import org.leeway.scenario.Problems;
import org.leeway.scenario.ResolvedValue;
import org.leeway.scenario.Spelling;
import org.leeway.scenario.Unit;

/**
 * Which parameters differ between plausible worlds: the numbers of the register that have a range
 * and that the model reads. Law is the same in all of them, and so is how a run is made.
 */
public final class PlausibleParameters {
  private static final String RUN = "run.";

  private PlausibleParameters() {}

  /** All that may differ, in the order of the register. */
  public static List<RangedParameter> of(
      List<ResolvedValue> register, @Nullable SortedSet<String> inUse) {
    List<RangedParameter> all = new ArrayList<>();
    for (ResolvedValue value : register) {
      boolean read = inUse == null || inUse.contains(value.path());
      if (read && mayDiffer(value)) {
        all.add(parameter(value));
      }
    }
    return List.copyOf(all);
  }

  /**
   * Those that a user named.
   *
   * @param all all that may differ
   * @param names paths, groups of paths, or patterns with {@code *}
   * @throws org.leeway.scenario.ScenarioException when a name stands for none of them
   */
  public static List<RangedParameter> named(List<RangedParameter> all, List<String> names) {
    Problems problems = new Problems();
    Map<String, RangedParameter> chosen = new LinkedHashMap<>();
    for (String name : names) {
      Pattern pattern = pattern(name.strip());
      int before = chosen.size();
      boolean found = false;
      for (RangedParameter each : all) {
        if (pattern.matcher(each.path()).matches()) {
          chosen.put(each.path(), each);
          found = true;
        }
      }
      if (!found && chosen.size() == before) {
        problems.add(
            new Place("--parameters", 0, 0),
            name,
            "stands for no parameter that differs between plausible worlds",
            "a path, a group of paths or a pattern with *, of numbers that have a range, are no"
                + " law, and are read by the model",
            () -> Spelling.nearest(name, all.stream().map(RangedParameter::path).toList()));
      }
    }
    problems.throwIfAny();
    return all.stream().filter(each -> chosen.containsKey(each.path())).toList();
  }

  private static Pattern pattern(String name) {
    return Pattern.compile(
        "\\Q" + name.replace("\\E", "").replace("*", "\\E.*\\Q") + "\\E(\\..*)?");
  }

  private static boolean mayDiffer(ResolvedValue value) {
    Double low = value.low();
    Double high = value.high();
    return value.unit().isNumeric()
        && low != null
        && high != null
        && low < high
        && value.evidence() != Evidence.LEGAL
        && !value.path().startsWith(RUN);
  }

  private static RangedParameter parameter(ResolvedValue value) {
    Double low = value.low();
    Double high = value.high();
    return new RangedParameter(
        value.path(),
        value.label(),
        Double.parseDouble(value.value()),
        low == null ? Double.NaN : low,
        high == null ? Double.NaN : high,
        value.unit() == Unit.COUNT,
        value.evidence().word());
  }
}
