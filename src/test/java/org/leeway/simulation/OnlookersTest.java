package org.leeway.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.draw.Purpose;
import org.leeway.observe.Outcomes;
import org.leeway.observe.WeeklyFigures;
import org.leeway.process.Trial;
import org.leeway.results.Table;
import org.leeway.scenario.Scenario;
import org.leeway.world.Region;

/** Who looks on changes nothing, and the schedule does what the plan of the week says. */
final class OnlookersTest {
  private static final int WEEKS = 30;
  private static final int SCALE = 500;
  private static final Scenario BASE = Small.regions(2);

  @Test
  void whoDrawsAnExtraNumberForEverybodyInEveryPhaseChangesNothing() throws InterruptedException {
    WeekWatch drawing =
        new WeekWatch() {
          @Override
          public void ended(Region region, int week, int phase) {
            for (int row = 0; row < region.jobseekers().rows(); row++) {
              long id = region.jobseekers().id.get(row);
              region.draws().normal(Purpose.TRAIT, id, week, 999_999);
              region.draws().uniform(Purpose.ACCEPTANCE, id, week + 1, 0);
              region.draws().poisson(Purpose.ROTATION, id, week, 0, 3);
            }
          }
        };
    assertThat(run(drawing)).isEqualTo(run(WeekWatch.NOBODY));
  }

  @Test
  void theScheduleRunsThePlanOfTheWeekInItsOrder() throws InterruptedException {
    Trial trial = new Trial(BASE, 1, SCALE).open();
    Outcomes outcomes = new Outcomes(WEEKS, SCALE, 0, BASE.at(0));
    WeeklyFigures weekly = new WeeklyFigures(SCALE);
    trial.weeks(26);
    for (int week = 0; week < WEEKS; week++) {
      trial.weeks(1);
      outcomes.read(trial.world(), week);
      weekly.read(trial.world(), week);
    }
    outcomes.readLast(trial.world());
    assertThat(lines(List.of(outcomes.table(), weekly.table(), outcomes.intake())))
        .isEqualTo(run(WeekWatch.NOBODY));
  }

  private static List<String> run(WeekWatch watch) throws InterruptedException {
    try (RegionWorkers workers = new RegionWorkers(1)) {
      ReplicateSettings settings = new ReplicateSettings(1, WEEKS, SCALE, 0);
      ReplicateTask task = ReplicateTask.of(BASE, settings);
      return lines(new LeewayModel(task, workers, List.of(), watch).runToEnd());
    }
  }

  private static List<String> lines(List<Table> tables) {
    return tables.stream().flatMap(table -> Tables.lines(table).stream()).toList();
  }
}
