package org.leeway.scenario;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** A scenario as it was loaded from its files: one timeline per parameter. */
final class LoadedScenario implements Scenario {
  private final String id;
  private final String name;
  private final ScenarioFile head;
  private final Register register;
  private final Map<String, Timeline> timelines;
  private final List<RegionData> regions;
  private final Theory theory;
  private final NavigableSet<Integer> weeks = new TreeSet<>();

  /** Softly held: a sweep holds thousands of scenarios, and what is made of each is large. */
  private SoftReference<Map<Integer, Values>> views = new SoftReference<>(null);

  LoadedScenario(
      String id,
      String name,
      ScenarioFile head,
      Register register,
      Map<String, Timeline> timelines,
      List<RegionData> regions,
      Theory theory) {
    this.id = id;
    this.name = name;
    this.head = head;
    this.register = register;
    this.timelines = new LinkedHashMap<>(timelines);
    this.regions = List.copyOf(regions);
    this.theory = theory;
    timelines
        .values()
        .forEach(
            timeline -> timeline.steps().stream().skip(1).forEach(s -> weeks.add(s.fromWeek())));
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String name() {
    return name;
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
    return List.copyOf(weeks);
  }

  @Override
  public Values at(int week) {
    Integer change = weeks.floor(week);
    int from = change == null ? Timeline.START : change;
    return views().computeIfAbsent(from, start -> new RegisterValues(register, timelines, start));
  }

  private synchronized Map<Integer, Values> views() {
    Map<Integer, Values> kept = views.get();
    if (kept == null) {
      kept = new ConcurrentHashMap<>();
      views = new SoftReference<>(kept);
    }
    return kept;
  }

  @Override
  public List<RegionData> regions() {
    return regions;
  }

  @Override
  public Theory theory() {
    return theory;
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
                parameter.unitInWords(),
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
    return Fingerprint.of(timelines, regions, theory);
  }
}
