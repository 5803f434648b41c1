package org.leeway.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.leeway.Small;
import org.leeway.experiment.RangedParameter;
import org.leeway.robust.PlausibleParameters;
import org.leeway.scenario.Draw;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.ScenarioTemplate;
import org.leeway.simulation.ParametersInUse;

/**
 * Worlds that nobody thought of: one to three regions of the shipped country in which a handful of
 * parameters that the model reads have other values, anywhere in their plausible ranges.
 */
final class RandomWorlds {
  private static final int MOST_REGIONS = 3;
  private static final int MOST_CHANGED = 12;
  private static final int MOST_WEEKS = 40;
  private static final long SEEDS = 1_000_000;

  private static final ScenarioTemplate COUNTRY =
      ScenarioTemplate.read(Path.of("scenarios/netherlands.yaml"), List.of());
  private static final List<RangedParameter> PARAMETERS =
      PlausibleParameters.of(
          COUNTRY.register(), ParametersInUse.of(COUNTRY.scenario()).orElse(null));

  /**
   * One change.
   *
   * @param parameter which parameter
   * @param place where in its range, 0 to 1
   */
  record Change(RangedParameter parameter, double place) {
    @Override
    public String toString() {
      return parameter.path() + "=" + parameter.at(place);
    }
  }

  /**
   * A world before it is built.
   *
   * @param regions how many regions
   * @param changes what differs from the shipped country
   * @param seed of its chance
   * @param weeks weeks to simulate
   */
  record Sketch(int regions, List<Change> changes, long seed, int weeks) {
    Sketch {
      changes = List.copyOf(changes);
    }

    Scenario scenario() {
      return with(new TreeMap<>());
    }

    /** The same, with one parameter at a place in its range. */
    Scenario with(String path, double place) {
      RangedParameter wanted =
          PARAMETERS.stream().filter(each -> each.path().equals(path)).findFirst().orElseThrow();
      SortedMap<String, String> values = new TreeMap<>();
      values.put(path, wanted.at(place));
      return with(values);
    }

    private Scenario with(SortedMap<String, String> last) {
      SortedMap<String, String> values = new TreeMap<>();
      changes.forEach(
          each -> values.put(each.parameter().path(), each.parameter().at(each.place())));
      values.putAll(last);
      return Small.part(
          COUNTRY.variant("sketch", "Sketch", new Draw(1, values), List.of()), regions);
    }
  }

  private RandomWorlds() {}

  /** Any world. */
  static Arbitrary<Sketch> any() {
    Arbitrary<Change> change =
        Combinators.combine(Arbitraries.of(PARAMETERS), Arbitraries.doubles().between(0, 1))
            .as(Change::new);
    return Combinators.combine(
            Arbitraries.integers().between(1, MOST_REGIONS),
            change.list().ofMinSize(2).ofMaxSize(MOST_CHANGED).map(ArrayList::new),
            Arbitraries.longs().between(1, SEEDS),
            Arbitraries.integers().between(1, MOST_WEEKS))
        .as(Sketch::new);
  }
}
