package org.leeway.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leeway.domain.Scheme;
import org.leeway.draw.AgentName;
import org.leeway.scenario.RegionData;
import org.leeway.scenario.Scenario;

/** The names of people, as users read and type them. */
public final class People {
  private final List<RegionData> regions;
  private final int start;

  /**
   * @param scenario whose regions take part
   */
  public People(Scenario scenario) {
    regions = scenario.regions();
    start = start(scenario);
  }

  /** First week of a run, burn-in included: the week of those who are there at the start. */
  static int start(Scenario scenario) {
    return -scenario.at(Integer.MIN_VALUE).weeks("run.burn-in").whole();
  }

  /**
   * The key of a person.
   *
   * @param name such as {@code groningen:ww:start:34}
   * @return empty when the text is no such name
   */
  public Optional<Long> find(String name) {
    return regions.stream()
        .flatMap(region -> AgentName.key(name, region.name(), region.code(), start).stream())
        .findFirst();
  }

  /** The readable name of somebody of a region. */
  String name(long person, String region) {
    return AgentName.jobseeker(region, person);
  }

  /** What is wrong with a text that is no name, and what a name looks like: lines for the user. */
  public List<String> help(String text) {
    List<String> lines = new ArrayList<>();
    String[] parts = text.split(":", -1);
    List<String> names = regions.stream().map(r -> AgentName.region(r.name())).toList();
    if (parts.length == 4 && !names.contains(parts[0])) {
      lines.add("There is no region " + parts[0] + " here. Regions: " + String.join(", ", names));
    }
    List<String> schemes = new ArrayList<>();
    for (Scheme scheme : Scheme.values()) {
      schemes.add(scheme.code());
    }
    schemes.add("outside");
    if (parts.length == 4 && !schemes.contains(parts[1])) {
      lines.add("There is no scheme " + parts[1] + ". Schemes: " + String.join(", ", schemes));
    }
    lines.add(
        "A person is named REGION:SCHEME:start:N (in the service when the run begins),"
            + " REGION:SCHEME:placed:N (in a job then) or REGION:SCHEME:WEEK:N (entered in that"
            + " week), N counted from 0, such as "
            + names.get(0)
            + ":ww:start:34");
    return lines;
  }
}
