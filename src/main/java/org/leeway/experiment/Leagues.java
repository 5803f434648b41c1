package org.leeway.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.leeway.results.Manifest;
import org.leeway.results.ManifestScenario;
import org.leeway.results.ManifestValue;
import org.leeway.results.StoredRun;

/**
 * The league tables of a comparison. There are some only where the scenarios differ in the strategy
 * that organisations follow: ranking anything else would compare worlds, not companies.
 */
final class Leagues {
  private static final String TABLE = "intake";
  private static final Pattern STRATEGY = Pattern.compile("organisation\\.([^.]+)\\.strategy");
  private static final String LEAST_PEOPLE = "league.least-people";
  private static final String NONE = "none";

  private Leagues() {}

  static List<League> of(StoredRun run) {
    Manifest manifest = run.manifest();
    List<ManifestScenario> scenarios = manifest.scenarios();
    List<Map<String, String>> strategies =
        scenarios.stream().map(each -> strategies(manifest.values(each))).toList();
    List<Integer> least =
        manifest.values(scenarios.get(0)).stream()
            .filter(value -> value.path().equals(LEAST_PEOPLE))
            .map(value -> Integer.valueOf(value.value()))
            .toList();
    if (strategies.stream().distinct().count() < 2
        || least.isEmpty()
        || !run.tables().contains(TABLE)) {
      return List.of();
    }
    List<String> arms = scenarios.stream().map(ManifestScenario::id).toList();
    IntakeData data = IntakeData.of(run.table(TABLE), arms);
    return data.blocks().isEmpty()
        ? List.of()
        : new LeagueTable(data, strategies.stream().map(Leagues::inWords).toList(), least.get(0))
            .leagues();
  }

  /** The strategy per organisation; where it changes by date, one after the other. */
  private static Map<String, String> strategies(List<ManifestValue> values) {
    Map<String, String> found = new LinkedHashMap<>();
    for (ManifestValue value : values) {
      Matcher path = STRATEGY.matcher(value.path());
      if (path.matches()) {
        found.merge(path.group(1), value.value(), (before, then) -> before + ", then " + then);
      }
    }
    return found;
  }

  private static String inWords(Map<String, String> strategies) {
    if (strategies.isEmpty()) {
      return NONE;
    }
    TreeSet<String> different = new TreeSet<>(strategies.values());
    return different.size() == 1
        ? different.first()
        : strategies.entrySet().stream()
            .map(each -> each.getKey() + ": " + each.getValue())
            .collect(Collectors.joining("; "));
  }
}
