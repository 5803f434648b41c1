package org.leeway.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leeway.Small;
import org.leeway.domain.Scheme;
import org.leeway.process.Trial;
import org.leeway.scenario.Scenario;
import org.leeway.world.PersonMaker;
import org.leeway.world.Region;
import org.leeway.world.Roster;

/** Whose lot it is to be treated. */
final class EnrolmentTest {
  private static final int STRANGERS = 20;
  private final Scenario scenario = Small.regions(4);

  @ParameterizedTest
  @EnumSource(Unit.class)
  void morePeopleChangeNobodysAssignment(Unit unit) {
    Trial alone = new Trial(scenario, 1, 500).open();
    Trial crowded = new Trial(scenario, 1, 500);
    PersonMaker maker = new PersonMaker(crowded.values());
    for (int count = 0; count < STRANGERS; count++) {
      int row =
          maker.present(
              crowded.region(), Scheme.SICKNESS, crowded.week().number(), (1 << 25) + count);
      crowded.region().allocate(row);
    }
    crowded.open();
    Map<Long, Boolean> few = assigned(alone, unit);
    Map<Long, Boolean> many = assigned(crowded, unit);
    assertThat(few).containsValues(true, false);
    assertThat(many).hasSize(few.size() + STRANGERS).containsAllEntriesOf(few);
  }

  private Map<Long, Boolean> assigned(Trial trial, Unit unit) {
    Cohort cohort = new Cohort("all", Who.EVERYBODY, 0, 1, 52, new Assignment(unit, 0.5));
    FieldExperiment experiment = new FieldExperiment(List.of(cohort), null, scenario);
    experiment.open(trial.world());
    Map<Long, Boolean> assigned = new TreeMap<>();
    for (Region region : trial.world().regions()) {
      experiment.enrol(region, 0);
      experiment.enrol(region, 0);
      Roster roster = region.rosters().get(0);
      for (int place = 0; place < roster.size(); place++) {
        assertThat(assigned.put(roster.id(place), roster.isAssigned(place))).isNull();
      }
    }
    return assigned;
  }
}
