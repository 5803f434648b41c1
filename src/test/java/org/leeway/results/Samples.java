package org.leeway.results;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.leeway.scenario.Draw;
import org.leeway.scenario.ScenarioDifference;

/** Small manifests and tables to test with. */
final class Samples {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
  static final String ODD = "o'd \"näme\" [1]*?";

  private Samples() {}

  static Manifest manifest(int seeds, String... ids) {
    return manifest(provenance("1.0"), seeds, ids);
  }

  static Manifest manifest(Provenance provenance, int seeds, String... ids) {
    List<ManifestScenario> scenarios = new ArrayList<>();
    for (String id : ids) {
      scenarios.add(
          new ManifestScenario(
              id,
              "Name of " + id,
              "",
              id + ".yaml",
              "print of " + id,
              10,
              0,
              List.of(),
              List.of(),
              null,
              List.of(
                  new ManifestValue(
                      "a.b",
                      "A of b",
                      "share",
                      "share of all",
                      "0.5",
                      null,
                      0.25,
                      null,
                      "survey",
                      false,
                      "a 'source'",
                      id + ".yaml",
                      3))));
    }
    return Manifest.starting(
        "compare",
        "A title",
        new RunSettings(seeds, 1, 100, true),
        List.of(),
        scenarios,
        ManifestDraws.of(List.of(Draw.REGISTER)),
        List.of(
            new ManifestDifferences(
                ids[ids.length - 1],
                List.of(new ScenarioDifference("a.b", "A", "share", "1", "2", null, "x:1")))),
        provenance);
  }

  static Provenance provenance(String version) {
    return new Provenance(
        "2026-03-01T12:00:00Z", version, "unknown", "17", "Linux", List.of("leeway", "run"));
  }

  static List<Table> tables(long seed) {
    return List.of(
        new Table(
            "outcomes",
            List.of(
                new Table.Words("outcome", new String[] {"b", "a", "b"}),
                new Table.Reals("value", new double[] {seed, Double.NaN, -0.5}))),
        new Table(
            "weekly",
            List.of(
                new Table.Integers("week", new long[] {2, 1}),
                new Table.Reals("value", new double[] {seed * 0.1, 1e30}))));
  }
}
