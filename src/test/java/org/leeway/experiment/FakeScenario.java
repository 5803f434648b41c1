package org.leeway.experiment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leeway.scenario.Evidence;
import org.leeway.scenario.RegionData;
import org.leeway.scenario.ResolvedValue;
import org.leeway.scenario.Scenario;
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
  private static final double BEFORE = 1;

  static FakeScenario of(String id, double lever) {
    return new FakeScenario(id, lever, null);
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
    return fromWeek == null
        ? List.of(value(lever, null))
        : List.of(value(BEFORE, null), value(lever, fromWeek));
  }

  @Override
  public String fingerprint() {
    return "lever " + lever + " from " + fromWeek;
  }

  private ResolvedValue value(double value, @Nullable Integer week) {
    return new ResolvedValue(
        PATH,
        "Lever",
        Unit.NUMBER,
        "a number",
        String.valueOf(value),
        week,
        null,
        2.5,
        Evidence.ASSUMPTION,
        false,
        "made up",
        file(),
        3);
  }
}
