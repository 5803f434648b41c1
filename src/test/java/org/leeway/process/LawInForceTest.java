package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Household;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.WorkPays;

final class LawInForceTest {
  private static final double HOURS = 32;
  private static final double WAGE = 12;

  private final Trial trial = new Trial(Small.regions(1), 1, 100).open();
  private final Jobseekers people = trial.people();

  @Test
  void someAreExemptFromDutiesAndAllAreWhenTheLawSaysSo() {
    Duties usual = new Duties(trial.values());
    Duties none = new Duties(values("scheme.social-assistance.exempt.individual.granted=1"));
    int bound = 0;
    int exempt = 0;
    for (int row = 0; row < people.rows(); row++) {
      if (is(row, Scheme.SOCIAL_ASSISTANCE)) {
        bound += usual.applications(people, row) > 0 ? 1 : 0;
        exempt += usual.applications(people, row) > 0 ? 0 : 1;
        assertThat(none.applications(people, row)).isZero();
      }
    }
    assertThat(exempt).as("%d exempt, %d bound", exempt, bound).isPositive().isLessThan(bound / 4);
  }

  @Test
  void nobodyIsCutWhenTheLadderIsAbolished() {
    int row = somebody(Scheme.UNEMPLOYMENT);
    Values all = values("duty.ww.cut-by-lot=1");
    Values abolished = values("duty.ww.cut-by-lot=1", "scheme.ww.sanction.ladder=no");

    new Enforcement(abolished, new Mechanisms(abolished)).byLot(trial.region(), row, trial.week());
    assertThat(people.sanctionedUntil.get(row)).isEqualTo(Jobseekers.NEVER);
    new Enforcement(all, new Mechanisms(all)).byLot(trial.region(), row, trial.week());
    assertThat(people.sanctionedUntil.get(row)).isEqualTo(trial.week().number() + 17);
    assertThat(people.cut.get(row)).isEqualTo(0.25f);
  }

  @Test
  void aCoupleOnAssistanceGainsLessFromTheSameJobThanASingle() {
    int row = somebody(Scheme.SOCIAL_ASSISTANCE);
    people.household.set(row, Household.SINGLE.ordinal());
    double single = gain(row);
    people.household.set(row, Household.COUPLE.ordinal());

    assertThat(gain(row)).isLessThan(single);
  }

  @Test
  void aJobIsWorthMoreAsTheRightRunsOutAndLessToWhoEarnedMore() {
    int row = somebody(Scheme.UNEMPLOYMENT);
    int week = trial.week().number();
    people.formerWage.set(row, 2000);
    people.rightEnds.set(row, week + 100);
    double early = gain(row);
    people.rightEnds.set(row, week + 4);
    assertThat(gain(row)).isGreaterThan(early);
    people.rightEnds.set(row, week + 100);
    people.formerWage.set(row, 3000);
    assertThat(gain(row)).isLessThan(early);
  }

  @Test
  void whatWorkBringsIsNeverOutOfDateWhenItIsThePersonsTurn() {
    String cuts = "duty.social-assistance.cut-by-lot=0.02";
    Scenario before = Small.regions(1, cuts);
    Scenario after = Small.regions(1, cuts, "scheme.social-assistance.premium.euro=900");
    Trial changing = new Trial(Small.dated(before, -10, after), 1, 400).open();
    int phases = WeekPlan.describe().size() - 1;
    int[] visits = new int[1];
    int[] moved = new int[1];
    changing.afterEachPhase(
        (region, week) -> {
          if (visits[0]++ % phases == 1) { // inflow and exits, where people look
            moved[0] += lookAtAllWhoseTurnItIs(region, week, new WorkPays(changing.values()));
          }
        });
    changing.weeks(90);

    assertThat(moved[0]).as("times that it was another than four weeks before").isGreaterThan(50);
  }

  private final Map<Long, Float> seenBefore = new TreeMap<>();

  private int lookAtAllWhoseTurnItIs(Region region, Week week, WorkPays fresh) {
    Jobseekers all = region.jobseekers();
    int moved = 0;
    for (int row = 0; row < all.rows(); row++) {
      if (all.is(row, Status.SERVED) && (week.number() - all.jobless.get(row)) % 4 == 0) {
        float kept = all.trap.get(row);
        fresh.look(all, row, week.number());
        assertThat(kept).as("person %s in %s", row, week).isEqualTo(all.trap.get(row));
        Float earlier = seenBefore.put(all.id.get(row), kept);
        moved += earlier != null && earlier != kept ? 1 : 0;
      }
    }
    return moved;
  }

  private double gain(int row) {
    return new WorkPays(trial.values()).gain(people, row, trial.week().number(), HOURS, WAGE);
  }

  private static Values values(String... sets) {
    return Small.regions(1, sets).at(0);
  }

  private boolean is(int row, Scheme scheme) {
    return people.is(row, Status.SERVED) && people.scheme.get(row) == scheme.ordinal();
  }

  private int somebody(Scheme scheme) {
    for (int row = 0; row < people.rows(); row++) {
      if (is(row, scheme)) {
        return row;
      }
    }
    throw new AssertionError("nobody is on " + scheme.code());
  }
}
