package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leeway.domain.Status;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.Scenarios;
import org.leeway.scenario.Values;
import org.leeway.world.Employability;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;

/**
 * In the world of a position nearly everybody is of the kind that the position has in mind: more
 * than four in five (theory.md 1.3).
 */
final class WorldsOfPositionsTest {
  private static final Path WORLDS = Path.of("scenarios/worlds");
  private static final double LEAST = 0.8;

  /** How far a person stands from the wage, and what could make up for it. */
  private enum Kind {
    NO_DISTANCE,
    BRIDGEABLE,
    COMPENSABLE,
    UNBRIDGEABLE
  }

  @ParameterizedTest
  @CsvSource({
    "demand, NO_DISTANCE",
    "motivation, NO_DISTANCE",
    "information, NO_DISTANCE",
    "reintegration, BRIDGEABLE",
    "compensation, COMPENSABLE",
    "sheltered, UNBRIDGEABLE"
  })
  void nearlyEverybodyIsOfOneKind(String world, Kind kind) {
    Scenario scenario = Scenarios.load(WORLDS.resolve(world + ".yaml"));
    double paid =
        Scenarios.load(Path.of("scenarios/levers/wage-subsidy.yaml"))
            .at(0)
            .number("screening.subsidy");
    Trial trial = new Trial(scenario, 1, 2000);
    int all = 0;
    int such = 0;
    for (Region region : trial.world().regions()) {
      Jobseekers people = region.jobseekers();
      for (int row = 0; row < people.rows(); row++) {
        if (people.is(row, Status.SERVED)) {
          all++;
          such += kind(people, row, trial.values(), paid) == kind ? 1 : 0;
        }
      }
    }
    assertThat(all).isGreaterThan(300);
    assertThat(such / (double) all).isGreaterThan(LEAST);
  }

  private static Kind kind(Jobseekers people, int row, Values values, double paid) {
    String schooling = List.of("low", "middle", "high").get(people.education.get(row));
    double brings = new Employability(values).of(people, row);
    double gap = values.number("screening.demanded." + schooling) - brings;
    double learns =
        Math.min(
            values.share("mechanism-limit.skill").value(),
            values.share("mechanism-limit.rhythm").value());
    if (gap <= 0) {
      return Kind.NO_DISTANCE;
    }
    if (gap <= learns) {
      return Kind.BRIDGEABLE;
    }
    return gap <= learns + paid ? Kind.COMPENSABLE : Kind.UNBRIDGEABLE;
  }
}
