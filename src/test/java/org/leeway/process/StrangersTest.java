package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Scheme;
import org.leeway.scenario.Scenario;
import org.leeway.world.PersonMaker;
import org.leeway.world.Region;
import org.leeway.world.Vacancies;

/**
 * One person more is no reason for another to live another life. Where people do share something,
 * vacancies or a professional's minutes, the test takes that away or looks elsewhere.
 */
final class StrangersTest {
  private static final int ORDINAL = 1 << 25;
  private static final int SCALE = 100;

  @Test
  void morePeopleLeaveEverybodysTraitsAsTheyWere() {
    Scenario scenario = Small.regions(1);
    Trial alone = new Trial(scenario, 1, SCALE).open();
    Trial crowded = new Trial(scenario, 1, SCALE).open();
    PersonMaker maker = new PersonMaker(crowded.values());
    for (int count = 0; count < 20; count++) {
      maker.outsider(crowded.region(), crowded.week().number(), ORDINAL + count, true, 0);
      int row =
          maker.present(
              crowded.region(), Scheme.SOCIAL_ASSISTANCE, crowded.week().number(), ORDINAL + count);
      crowded.region().allocate(row);
    }
    Map<Long, List<String>> others = Trial.lives(alone.region());
    Map<Long, List<String>> all = Trial.lives(crowded.region());
    assertThat(all).hasSize(others.size() + 40).containsAllEntriesOf(others);
  }

  @Test
  void withoutVacanciesMorePeopleOutsideTheServiceChangeNothingInAnybodysLife() {
    Scenario scenario = Small.regions(1, "market.openings=0", "market.unadvertised.per-year=0");
    Trial alone = withoutVacancies(scenario);
    Trial crowded = withoutVacancies(scenario);
    PersonMaker maker = new PersonMaker(crowded.values());
    for (int count = 0; count < 200; count++) {
      maker.outsider(crowded.region(), crowded.week().number(), ORDINAL + count, true, 0);
    }
    alone.weeks(80);
    crowded.weeks(80);
    assertThat(Trial.lives(crowded.region())).containsAllEntriesOf(Trial.lives(alone.region()));
  }

  @Test
  void morePeopleInOneRegionChangeNothingInAnother() {
    Scenario scenario = Small.regions(2);
    Trial alone = new Trial(scenario, 1, SCALE).open();
    Trial crowded = new Trial(scenario, 1, SCALE).open();
    PersonMaker maker = new PersonMaker(crowded.values());
    for (int count = 0; count < 200; count++) {
      maker.outsider(crowded.region(), crowded.week().number(), ORDINAL + count, true, 0);
    }
    alone.weeks(60);
    crowded.weeks(60);
    Region here = crowded.region();
    Region there = crowded.world().regions().get(1);
    assertThat(Trial.lives(there)).isEqualTo(Trial.lives(alone.world().regions().get(1)));
    assertThat(Trial.lives(here)).isNotEqualTo(Trial.lives(alone.region()));
  }

  private static Trial withoutVacancies(Scenario scenario) {
    Trial trial = new Trial(scenario, 1, SCALE).open();
    Vacancies vacancies = trial.region().vacancies();
    for (int row = 0; row < vacancies.rows(); row++) {
      vacancies.closed.set(row, 1);
    }
    vacancies.removeClosed();
    return trial;
  }
}
