package org.leeway.experiment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leeway.scenario.Evidence;
import org.leeway.scenario.RegionData;
import org.leeway.scenario.ResolvedValue;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.ScenarioDifference;
import org.leeway.scenario.Unit;
import org.leeway.scenario.Values;

/**
 * A scenario with one lever, that may be pulled in some week.
 *
 * @param id file name without extension
 * @param lever value of the lever
 * @param fromWeek week from which it holds; null from the very start
 */
record FakeScenario(String id, double lever, @Nullable Integer fromWeek) implements Scenario {
  static final String PATH = "fake.lever";

  static FakeScenario of(String id, double lever) {
    return new FakeScenario(id, lever, null);
  }

  static List<ScenarioDifference> differences(Scenario base, Scenario alternative) {
    FakeScenario one = (FakeScenario) base;
    FakeScenario other = (FakeScenario) alternative;
    return one.lever == other.lever
        ? List.of()
        : List.of(
            new ScenarioDifference(
                PATH,
                "Lever",
                "a number",
                String.valueOf(one.lever),
                String.valueOf(other.lever),
                other.fromWeek,
                other.file() + ":3"));
  }

  @Override
  public String name() {
    return "Name of " + id;
  }

  @Override
  public String why() {
    return "";
  }

  @Override
  public String file() {
    return "scenarios/" + id + ".yaml";
  }

  @Override
  public List<Integer> changeWeeks() {
    return fromWeek == null ? List.of() : List.of(fromWeek);
  }

  @Override
  public Values at(int week) {
    throw new UnsupportedOperationException("nobody asks a fake");
  }

  @Override
  public List<RegionData> regions() {
    return List.of();
  }

  @Override
  public List<ResolvedValue> resolved() {
    return List.of(
        new ResolvedValue(
            PATH,
            "Lever",
            Unit.NUMBER,
            "a number",
            String.valueOf(lever),
            fromWeek,
            null,
            2.5,
            Evidence.ASSUMPTION,
            false,
            "made up",
            file(),
            3));
  }
}
