package org.leeway.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two scenarios, and nothing else. A difference that changes in a later week
 * has one row for each of those weeks; when it ends, its last row has the same value on both sides.
 */
public final class ScenarioDiff {
  /** Shown for a parameter that one of the two registers does not have. */
  public static final String ABSENT = "(absent)";

  private ScenarioDiff() {}

  /** The differences in the order of the first scenario's register; the regions come last. */
  public static List<ScenarioDifference> between(Scenario base, Scenario alternative) {
    Side left = new Side(base);
    Side right = new Side(alternative);
    Set<String> paths = new LinkedHashSet<>(left.values.keySet());
    paths.addAll(right.values.keySet());
    List<ScenarioDifference> differences = new ArrayList<>();
    paths.forEach(path -> addDifferences(left, right, path, differences));
    addLinks(base, alternative, paths, differences);
    addRegions(base, alternative, differences);
    return List.copyOf(differences);
  }

  private static void addDifferences(
      Side base, Side alternative, String path, List<ScenarioDifference> differences) {
    Set<Integer> weeks = new TreeSet<>();
    base.of(path).forEach(value -> weeks.add(week(value)));
    alternative.of(path).forEach(value -> weeks.add(week(value)));
    boolean differed = false;
    for (int week : weeks) {
      boolean differs =
          !text(base.inForce(path, week)).equals(text(alternative.inForce(path, week)));
      if (differs || differed) {
        differences.add(difference(base, alternative, path, week));
      }
      differed = differs;
    }
  }

  private static ScenarioDifference difference(Side base, Side alternative, String path, int week) {
    ResolvedValue left = base.inForce(path, week);
    ResolvedValue right = alternative.inForce(path, week);
    boolean leftMadeIt = right == null || (base.overrides(left) && !alternative.overrides(right));
    ResolvedValue made = Objects.requireNonNull(leftMadeIt ? left : right);
    return new ScenarioDifference(
        path,
        made.label(),
        made.unitText(),
        text(left),
        text(right),
        week == Timeline.START ? null : week,
        made.file() + (made.line() == 0 ? "" : ":" + made.line()),
        made.low(),
        made.high());
  }

  private static int week(ResolvedValue value) {
    Integer week = value.fromWeek();
    return week == null ? Timeline.START : week;
  }

  private static String text(@Nullable ResolvedValue value) {
    return value == null ? ABSENT : value.value();
  }

  /** What the cards link to what, in so far as it is no value of the register. */
  private static void addLinks(
      Scenario base,
      Scenario alternative,
      Set<String> values,
      List<ScenarioDifference> differences) {
    Map<String, String> left = links(base);
    Map<String, String> right = links(alternative);
    Set<String> paths = new LinkedHashSet<>(left.keySet());
    paths.addAll(right.keySet());
    for (String path : paths) {
      String before = left.getOrDefault(path, ABSENT);
      String after = right.getOrDefault(path, ABSENT);
      if (!values.contains(path) && !before.equals(after)) {
        differences.add(
            new ScenarioDifference(
                path, "Link of a card", "", before, after, null, alternative.file()));
      }
    }
  }

  private static Map<String, String> links(Scenario scenario) {
    Map<String, String> links = new LinkedHashMap<>();
    for (Card card : scenario.theory().cards()) {
      card.links()
          .forEach((key, codes) -> links.put(card.path() + "." + key, String.join(", ", codes)));
    }
    return links;
  }

  private static void addRegions(
      Scenario base, Scenario alternative, List<ScenarioDifference> differences) {
    if (!base.regions().equals(alternative.regions())) {
      differences.add(
          new ScenarioDifference(
              "regions",
              "Labour-market regions that take part",
              "regions",
              names(base),
              names(alternative),
              null,
              alternative.file()));
    }
  }

  private static String names(Scenario scenario) {
    return scenario.regions().size()
        + ": "
        + scenario.regions().stream().map(RegionData::name).collect(Collectors.joining(", "));
  }

  /** One of the two scenarios, its values by path. */
  private static final class Side {
    private final Map<String, List<ResolvedValue>> values;
    private final Map<String, Place> home = new LinkedHashMap<>();

    Side(Scenario scenario) {
      values =
          scenario.resolved().stream()
              .collect(
                  Collectors.groupingBy(
                      ResolvedValue::path, LinkedHashMap::new, Collectors.toList()));
      if (scenario instanceof LoadedScenario loaded) {
        loaded.register().parameters().forEach(p -> home.put(p.path(), p.place()));
      }
    }

    List<ResolvedValue> of(String path) {
      return values.getOrDefault(path, List.of());
    }

    @Nullable ResolvedValue inForce(String path, int week) {
      ResolvedValue inForce = null;
      for (ResolvedValue value : of(path)) {
        if (week(value) <= week) {
          inForce = value;
        }
      }
      return inForce;
    }

    /** True when a scenario file gave the value, and not the register. */
    boolean overrides(@Nullable ResolvedValue value) {
      Place place = value == null ? null : home.get(value.path());
      return value != null
          && place != null
          && !(place.line() == value.line() && place.file().equals(value.file()));
    }
  }
}
