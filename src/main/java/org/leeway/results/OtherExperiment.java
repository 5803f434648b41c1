package org.leeway.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says in what a stored run is another experiment than the one that is asked for. */
final class OtherExperiment {
  private static final int MOST_SHOWN = 3;

  private final List<String> found = new ArrayList<>();

  private OtherExperiment() {}

  /** Such as {@code --seeds is 4 there and 6 here}; the first few differences. */
  static String differences(Manifest there, Manifest here) {
    OtherExperiment other = new OtherExperiment();
    other.settings(there.settings(), here.settings());
    other.scenarios(there, here);
    other.draws(there.draws(), here.draws());
    List<String> found = other.found;
    if (found.isEmpty()) {
      return "other regions";
    }
    int more = found.size() - MOST_SHOWN;
    return String.join("; ", found.subList(0, Math.min(MOST_SHOWN, found.size())))
        + (more > 0 ? "; and " + more + " more" : "");
  }

  private void settings(RunSettings there, RunSettings here) {
    compare("--seeds", there.seeds(), here.seeds());
    compare("--first-seed", there.firstSeed(), here.firstSeed());
    compare("--scale", there.scale(), here.scale());
    compare("keeping weekly figures", there.weekly(), here.weekly());
  }

  private void scenarios(Manifest left, Manifest right) {
    List<ManifestScenario> there = left.scenarios();
    List<ManifestScenario> here = right.scenarios();
    List<String> names = there.stream().map(ManifestScenario::id).toList();
    List<String> asked = here.stream().map(ManifestScenario::id).toList();
    if (!names.equals(asked)) {
      found.add(
          "the scenarios are "
              + String.join(", ", names)
              + " there and "
              + String.join(", ", asked)
              + " here");
      return;
    }
    for (int i = 0; i < there.size(); i++) {
      Map<String, String> before = values(left.values(there.get(i)));
      Map<String, String> now = values(right.values(here.get(i)));
      String of = there.size() == 1 ? "" : "in " + names.get(i) + ", ";
      compare(of + "--weeks", there.get(i).weeks(), here.get(i).weeks());
      compare(
          of + "the week from which people are counted",
          there.get(i).countFrom(),
          here.get(i).countFrom());
      compare(of + "what is observed", there.get(i).observed(), here.get(i).observed());
      compare(of + "the treatment", there.get(i).treatment(), here.get(i).treatment());
      before.forEach(
          (value, text) -> compare(of + value, text, now.getOrDefault(value, "not set")));
      now.forEach(
          (value, text) -> {
            if (!before.containsKey(value)) {
              compare(of + value, "not set", text);
            }
          });
    }
  }

  private void draws(ManifestDraws there, ManifestDraws here) {
    compare("the number of draws", there.rows().size(), here.rows().size());
    if (!there.equals(here)) {
      found.add("the values that are drawn differ");
    }
  }

  private static Map<String, String> values(List<ManifestValue> of) {
    Map<String, String> values = new LinkedHashMap<>();
    for (ManifestValue value : of) {
      Integer week = value.fromWeek();
      values.put(value.path() + (week == null ? "" : " from week " + week), value.value());
    }
    return values;
  }

  private void compare(String what, Object there, Object here) {
    if (!there.equals(here)) {
      found.add(what + " is " + there + " there and " + here + " here");
    }
  }
}
