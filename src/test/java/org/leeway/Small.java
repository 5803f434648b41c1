package org.leeway;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.leeway.scenario.RegionData;
import org.leeway.scenario.ResolvedValue;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.Scenarios;
import org.leeway.scenario.Values;

/** The shipped country, or a few of its regions, for tests of the model. */
public final class Small {
  private static final Path NETHERLANDS = Path.of("scenarios/netherlands.yaml");

  private static final int KEPT = 16;

  /** The countries that were asked for last; reading one takes longer than most tests of it. */
  private static final Map<List<String>, Scenario> COUNTRIES =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, Scenario> eldest) {
          return size() > KEPT;
        }
      };

  private Small() {}

  /** The whole country, with changes as on the command line. */
  public static Scenario country(String... sets) {
    synchronized (COUNTRIES) {
      return COUNTRIES.computeIfAbsent(
          List.of(sets), changes -> Scenarios.load(NETHERLANDS, changes));
    }
  }

  /** The first regions of the country. */
  public static Scenario regions(int number, String... sets) {
    return part(country(sets), number);
  }

  /** The first regions of a world. */
  public static Scenario part(Scenario whole, int number) {
    return new Part(whole, whole, Integer.MAX_VALUE, whole.regions().subList(0, number));
  }

  /** The same world with its regions in the opposite order. */
  public static Scenario reversed(Scenario scenario) {
    List<RegionData> regions = new ArrayList<>(scenario.regions());
    Collections.reverse(regions);
    return new Part(scenario, scenario, Integer.MAX_VALUE, regions);
  }

  /** A world that is like the one before a week and like the other from that week on. */
  public static Scenario dated(Scenario before, int week, Scenario after) {
    return new Part(before, after, week, before.regions());
  }

  private record Part(Scenario before, Scenario after, int week, List<RegionData> regions)
      implements Scenario {
    @Override
    public String id() {
      return before.id();
    }

    @Override
    public String name() {
      return before.name();
    }

    @Override
    public String why() {
      return before.why();
    }

    @Override
    public String file() {
      return before.file();
    }

    @Override
    public List<Integer> changeWeeks() {
      return Stream.concat(
              before.changeWeeks().stream().filter(change -> change < week),
              week == Integer.MAX_VALUE
                  ? Stream.of()
                  : Stream.concat(
                      Stream.of(week),
                      after.changeWeeks().stream().filter(change -> change > week)))
          .toList();
    }

    @Override
    public Values at(int asked) {
      return asked < week ? before.at(asked) : after.at(asked);
    }

    @Override
    public List<ResolvedValue> resolved() {
      return before.resolved();
    }

    @Override
    public String fingerprint() {
      return before.fingerprint();
    }
  }
}
