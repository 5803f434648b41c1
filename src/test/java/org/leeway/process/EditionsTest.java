package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Status;
import org.leeway.scenario.Values;
import org.leeway.world.CountFile;
import org.leeway.world.Jobseekers;
import org.leeway.world.Office;
import org.leeway.world.Region;

/** Which rules hold for whom, and how long people stay because somebody follows them. */
final class EditionsTest {
  private final Trial trial =
      new Trial(
              Small.regions(
                  1,
                  "employers.turnover.separation_permanent=0",
                  "employers.turnover.separation_fixed_term=0",
                  "employers.turnover.separation_temp_agency_oncall=0"),
              1,
              500)
          .open();
  private final Region region = trial.region();
  private final Jobseekers people = trial.people();
  private final Editions<String> rules = new Editions<>("usual", "treated");

  @Test
  void aPersonIsTreatedAloneOrWithThoseWhoServeThePerson() {
    int row = somebodyServed();
    Office office = region.officeOf(row);
    region.treated().begin();
    assertThat(rules.of(region, row)).isEqualTo("usual");
    people.treated.set(row, 1);
    assertThat(rules.of(region, row)).isEqualTo("treated");
    people.treated.set(row, 0);
    region.professionalOf(row).setTreated(true);
    assertThat(rules.of(region, row)).isEqualTo("treated");
    assertThat(rules.of(region, office, region.professionalOf(row))).isEqualTo("treated");
    assertThat(rules.of(region, office)).isEqualTo("usual");
    region.professionalOf(row).setTreated(false);
    office.setTreated(true);
    assertThat(rules.of(region, row)).isEqualTo("treated");
    assertThat(rules.of(region, office)).isEqualTo("treated");
    assertThat(rules.of(region, office, region.professionalOf(row))).isEqualTo("treated");
    assertThat(rules.of(region)).isEqualTo("usual");
    people.status.set(row, Status.WORKING.ordinal());
    assertThat(rules.of(region, row)).as("who works is served by nobody").isEqualTo("usual");
    region.treated().setRegion(true);
    assertThat(rules.of(region, row)).isEqualTo("treated");
    assertThat(rules.of(region)).isEqualTo("treated");
  }

  @Test
  void whoIsFollowedStaysUntilTheLastLook() {
    int row = somebodyServed();
    long id = people.id.get(row);
    people.status.set(row, Status.WORKING.ordinal());
    people.work.employer.set(row, 0);
    people.work.started.set(row, trial.week().number() - 500);
    people.count.cell.set(row, CountFile.NOT_COUNTED);
    people.followedUntil.set(row, trial.week().number() + 1);
    Phase work = Phase.of(Editions.one(new Work(trial.values())));
    int now = trial.week().number();
    work.week(region, new Week(now, 0));
    work.week(region, new Week(now + 1, 0));
    assertThat(people.id.get(row)).isEqualTo(id);
    work.week(region, new Week(now + 2, 0));
    assertThat(people.is(row, Status.NOBODY)).isTrue();
    assertThat(people.enrolled.get(row)).isZero();
  }

  @Test
  void editionsWithOtherInstrumentsAreRefused() {
    Values usual = trial.values();
    Values other =
        (Values)
            Proxy.newProxyInstance(
                Values.class.getClassLoader(),
                new Class<?>[] {Values.class},
                (proxy, method, arguments) ->
                    method.getName().equals("children")
                        ? List.of("magic-wand")
                        : method.invoke(usual, arguments));
    assertThatThrownBy(() -> WeekPlan.phases(new Editions<>(usual, other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("magic-wand")
        .hasMessageContaining("the same instruments");
  }

  private int somebodyServed() {
    int row = 0;
    while (!people.is(row, Status.SERVED)) {
      row++;
    }
    return row;
  }
}
