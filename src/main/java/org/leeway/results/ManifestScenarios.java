package org.leeway.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leeway.scenario.Scenario;

/**
 * The scenarios of a run while its manifest is made. The first with some set of parameters is kept
 * with all its values, a later one as its differences from that.
 */
public final class ManifestScenarios {
  private record Whole(String id, Map<String, List<ManifestValue>> values) {}

  private final List<ManifestScenario> scenarios = new ArrayList<>();
  private final List<Whole> wholes = new ArrayList<>();

  /**
   * Describes a scenario under the id that its rows have in this run.
   *
   * @param fingerprints digests of all that influences results, draw by draw
   */
  public void add(
      String id,
      Scenario scenario,
      List<String> fingerprints,
      int weeks,
      int countFrom,
      List<String> observed,
      List<String> treatment) {
    Map<String, List<ManifestValue>> values =
        byPath(scenario.resolved().stream().map(ManifestValue::of).toList());
    Whole like =
        wholes.stream()
            .filter(whole -> whole.values().keySet().equals(values.keySet()))
            .findFirst()
            .orElse(null);
    List<ManifestValue> kept = new ArrayList<>();
    values.forEach(
        (path, steps) -> {
          if (like == null || !steps.equals(like.values().get(path))) {
            kept.addAll(steps);
          }
        });
    if (like == null) {
      wholes.add(new Whole(id, values));
    }
    scenarios.add(
        new ManifestScenario(
            id,
            scenario.name(),
            scenario.why(),
            scenario.file(),
            fingerprints.size() == 1 ? fingerprints.get(0) : Fingerprint.of(fingerprints),
            weeks,
            countFrom,
            observed,
            treatment,
            like == null ? null : like.id(),
            kept));
  }

  /** The scenarios, in the order in which they came. */
  public List<ManifestScenario> list() {
    return List.copyOf(scenarios);
  }

  /** Every value of a scenario, those that it shares with an earlier one included. */
  static List<ManifestValue> values(List<ManifestScenario> all, ManifestScenario scenario) {
    if (scenario.like() == null) {
      return scenario.values();
    }
    ManifestScenario whole =
        all.stream().filter(each -> each.id().equals(scenario.like())).findFirst().orElseThrow();
    Map<String, List<ManifestValue>> values = byPath(whole.values());
    values.putAll(byPath(scenario.values()));
    return values.values().stream().flatMap(List::stream).toList();
  }

  /** Refuses a reference to a scenario that is not there in full. */
  static void check(List<ManifestScenario> scenarios) {
    List<String> wholes = new ArrayList<>();
    for (ManifestScenario scenario : scenarios) {
      if (scenario.like() == null) {
        wholes.add(scenario.id());
      } else if (!wholes.contains(scenario.like())) {
        throw new IllegalArgumentException(
            scenario.id() + " is like " + scenario.like() + ", which has no values of its own");
      }
    }
  }

  private static Map<String, List<ManifestValue>> byPath(List<ManifestValue> values) {
    Map<String, List<ManifestValue>> byPath = new LinkedHashMap<>();
    values.forEach(
        value -> byPath.computeIfAbsent(value.path(), path -> new ArrayList<>()).add(value));
    return byPath;
  }
}
