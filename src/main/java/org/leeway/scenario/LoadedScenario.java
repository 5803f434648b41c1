package org.leeway.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A scenario as it was loaded from its files: one timeline per parameter. */
final class LoadedScenario implements Scenario {
  private final String id;
  private final ScenarioFile head;
  private final Register register;
  private final Map<String, Timeline> timelines;
  private final List<RegionData> regions;
  private final NavigableMap<Integer, Values> byWeek = new TreeMap<>();

  LoadedScenario(
      String id,
      ScenarioFile head,
      Register register,
      Map<String, Timeline> timelines,
      List<RegionData> regions) {
    this.id = id;
    this.head = head;
    this.register = register;
    this.timelines = new LinkedHashMap<>(timelines);
    this.regions = List.copyOf(regions);
    for (Timeline timeline : timelines.values()) {
      for (Timeline.Step step : timeline.steps()) {
        byWeek.computeIfAbsent(step.fromWeek(), week -> valuesAt(week));
      }
    }
    byWeek.computeIfAbsent(Timeline.START, this::valuesAt);
  }

  private Values valuesAt(int week) {
    Map<String, Value> values = new LinkedHashMap<>();
    timelines.forEach((path, timeline) -> values.put(path, timeline.at(week).value()));
    return new RegisterValues(register, values);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String name() {
    return head.name();
  }

  @Override
  public String why() {
    return head.why();
  }

  @Override
  public String file() {
    return head.file();
  }

  @Override
  public List<Integer> changeWeeks() {
    return List.copyOf(byWeek.tailMap(Timeline.START, false).keySet());
  }

  @Override
  public Values at(int week) {
    return byWeek.floorEntry(week).getValue();
  }

  @Override
  public List<RegionData> regions() {
    return regions;
  }

  Register register() {
    return register;
  }

  Map<String, Timeline> timelines() {
    return timelines;
  }

  @Override
  public List<ResolvedValue> resolved() {
    List<ResolvedValue> resolved = new ArrayList<>();
    for (Timeline timeline : timelines.values()) {
      Parameter parameter = timeline.parameter();
      for (Timeline.Step step : timeline.steps()) {
        resolved.add(
            new ResolvedValue(
                parameter.path(),
                parameter.label(),
                parameter.unit(),
                parameter.unitText(),
                step.value().text(),
                step.fromWeek() == Timeline.START ? null : step.fromWeek(),
                parameter.low(),
                parameter.high(),
                parameter.evidence(),
                parameter.recalled(),
                parameter.source(),
                step.place().file(),
                step.place().line()));
      }
    }
    return List.copyOf(resolved);
  }

  @Override
  public String fingerprint() {
    return Fingerprint.of(timelines, regions);
  }
}
