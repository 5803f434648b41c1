package org.leeway.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leeway.Small;
import org.leeway.domain.Status;
import org.leeway.observe.Observation;
import org.leeway.results.Table;
import org.leeway.scenario.Scenario;
import org.leeway.trial.Assignment;
import org.leeway.trial.Attribute;
import org.leeway.trial.Cohort;
import org.leeway.trial.Condition;
import org.leeway.trial.Treatment;
import org.leeway.trial.Unit;
import org.leeway.trial.Who;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.Roster;
import sim.engine.Steppable;

/** Enrolment looks, assignment is a matter of lots, and treatment does what its rules say. */
final class FieldExperimentTest {
  private static final int WEEKS = 45;
  private static final int SCALE = 500;
  private static final int FOR_EVER = Integer.MAX_VALUE;
  private static final Scenario BASE = Small.regions(2);
  private static final Who ON_WW =
      new Who(List.of(new Condition(Attribute.SCHEME, new Condition.OneOf(List.of("ww")))));

  @Test
  void toEnrolPeopleChangesNothing() throws InterruptedException {
    Cohort stock = cohort("stock", Who.EVERYBODY, 0, 1, Unit.PERSON, 0.5);
    Cohort inflow = cohort("inflow", ON_WW, 0, 30, Unit.OFFICE, 0.5);
    assertThat(lines(BASE, List.of(stock, inflow), null)).isEqualTo(lines(BASE, List.of(), null));
  }

  @ParameterizedTest
  @EnumSource(Unit.class)
  void aTreatmentThatIsTheUsualRulesChangesNothing(Unit unit) throws InterruptedException {
    Cohort cohort = cohort("all", Who.EVERYBODY, 0, 20, unit, 0.5);
    Treatment same = new Treatment("all", Small.regions(2), 0, FOR_EVER);
    assertThat(lines(BASE, List.of(cohort), same)).isEqualTo(lines(BASE, List.of(), null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "organisation[*].caseload.norm=x 0.5",
        "market.cycle.shock=0.3",
        "market.openings=x 0.7",
        "law.ww.applications_per_4_weeks=x 3",
        "organisation[*].discretion.size=0.9",
        "search.applications=x 1.5",
        "screening.noise=x 2",
        "employers.turnover.separation_permanent=x 6",
        "outside-work.loss.motivation=x 3",
        "learning.discouragement=x 5",
        "population.outside.inflow=x 2",
        "population.ww.returning=0.1",
        "organisation[*].contact.offered=no",
        "organisation[*].contact.frequency=2"
      })
  void toTreatEveryRegionIsToRunTheOtherScenario(String change) throws InterruptedException {
    Scenario other = Small.dated(BASE, 0, Small.regions(2, change));
    Cohort cohort = cohort("all", Who.EVERYBODY, 0, 1, Unit.REGION, 1);
    List<String> treated = lines(BASE, List.of(cohort), new Treatment("all", other, 0, FOR_EVER));
    assertThat(treated).isEqualTo(lines(other, List.of(), null));
    assertThat(treated).isNotEqualTo(lines(BASE, List.of(), null));
  }

  @Test
  void aTreatmentOfARegionStartsAfterItsDelayAndEndsAfterItsLength() throws InterruptedException {
    Scenario other = Small.regions(2, "market.openings=x 0.5", "search.applications=x 2");
    Scenario window = Small.dated(BASE, 15, Small.dated(other, 35, BASE));
    Cohort cohort = cohort("all", Who.EVERYBODY, 10, 11, Unit.REGION, 1);
    assertThat(lines(BASE, List.of(cohort), new Treatment("all", other, 5, 20)))
        .isEqualTo(lines(window, List.of(), null));
  }

  @Test
  void changesWithADateHoldForTheTreatedAndForTheOthers() throws InterruptedException {
    Scenario base = Small.dated(BASE, 12, Small.regions(2, "search.applications=x 0.8"));
    Scenario other =
        Small.dated(
            Small.regions(2, "screening.noise=x 2"),
            20,
            Small.regions(2, "screening.noise=x 2", "search.looks=2"));
    Cohort cohort = cohort("all", Who.EVERYBODY, 15, 16, Unit.REGION, 1);
    Scenario expected = Small.dated(base, 15, other);
    assertThat(lines(base, List.of(cohort), new Treatment("all", other, 0, FOR_EVER)))
        .isEqualTo(lines(expected, List.of(), null));
  }

  @Test
  void threadsAndTheOrderOfRegionsChangeNothing() throws InterruptedException {
    Scenario other = Small.regions(2, "search.applications=x 2");
    for (Unit unit : Unit.values()) {
      Cohort cohort = cohort("all", ON_WW, 0, 20, unit, 0.5);
      Treatment treatment = new Treatment("all", other, 2, 10);
      List<String> one = lines(BASE, List.of(cohort), treatment);
      assertThat(run(BASE, List.of(cohort), treatment, 2, List.of())).isEqualTo(one);
      assertThat(run(Small.reversed(BASE), List.of(cohort), treatment, 1, List.of()))
          .isEqualTo(one);
    }
  }

  @Test
  void everybodyWhoFitsIsEnrolledOnceAndInTheFirstWeek() throws InterruptedException {
    Cohort stock = cohort("stock", ON_WW, 4, 5, Unit.PERSON, 0.5);
    Cohort inflow = cohort("inflow", ON_WW, 4, 30, Unit.PERSON, 0.5);
    run(
        BASE,
        List.of(stock, inflow),
        null,
        1,
        List.of(
            atTheEnd(
                regions -> {
                  for (Region region : regions) {
                    Roster atOnce = region.rosters().get(0);
                    Roster overTime = region.rosters().get(1);
                    assertThat(weeks(atOnce)).containsOnly(4);
                    assertThat(weeks(overTime))
                        .isSorted()
                        .contains(4)
                        .anyMatch(week -> week > 10)
                        .allMatch(week -> week >= 4 && week < 30);
                    assertThat(ids(overTime)).doesNotHaveDuplicates();
                    assertThat(ids(overTime).subList(0, atOnce.size())).isEqualTo(ids(atOnce));
                  }
                })));
  }

  @Test
  void theSameUnitsAreAssignedWhateverIsDoneToThemAndWhoeverElseIsThere()
      throws InterruptedException {
    Scenario other = Small.regions(2, "search.applications=x 2", "market.openings=x 2");
    Cohort cohort = cohort("stock", Who.EVERYBODY, 0, 40, Unit.PERSON, 0.4);
    Cohort twin = cohort("twin", ON_WW, 0, 40, Unit.PERSON, 0.4);
    Map<Long, Boolean> untreated = assigned(BASE, List.of(cohort), null);
    Map<Long, Boolean> treated =
        assigned(BASE, List.of(twin, cohort), new Treatment("stock", other, 0, FOR_EVER));
    Set<Long> both = new TreeSet<>(untreated.keySet());
    both.retainAll(treated.keySet());
    assertThat(both).hasSizeGreaterThan(untreated.size() * 9 / 10);
    assertThat(both).allMatch(id -> untreated.get(id).equals(treated.get(id)));
    double share = untreated.values().stream().filter(is -> is).count() / (double) untreated.size();
    // 4 standard deviations of a share of 0.4
    double tolerance = 4 * StrictMath.sqrt(0.24 / untreated.size());
    assertThat(share).isBetween(0.4 - tolerance, 0.4 + tolerance);
  }

  @Test
  void cohortsAreAssignedIndependently() throws InterruptedException {
    Cohort one = cohort("one", Who.EVERYBODY, 0, 1, Unit.PERSON, 0.5);
    Cohort two = cohort("two", Who.EVERYBODY, 0, 1, Unit.PERSON, 0.5);
    int[] same = new int[2];
    run(
        BASE,
        List.of(one, two),
        null,
        1,
        List.of(
            atTheEnd(
                regions -> {
                  java.util.Arrays.fill(same, 0); // looked at every week: each person counts once
                  for (Region region : regions) {
                    Roster first = region.rosters().get(0);
                    Roster second = region.rosters().get(1);
                    for (int place = 0; place < first.size(); place++) {
                      same[first.isAssigned(place) == second.isAssigned(place) ? 1 : 0]++;
                    }
                  }
                })));
    double total = same[0] + same[1];
    assertThat(same[1] / total)
        .isCloseTo(0.5, org.assertj.core.data.Offset.offset(4 * 0.5 / StrictMath.sqrt(total)));
  }

  @Test
  void onlyTheAssignedAreTreatedAndOnlyInTheirWeeks() throws InterruptedException {
    Scenario cut = Small.regions(2, "duty[*].cut-by-lot=1");
    Cohort cohort = cohort("stock", Who.EVERYBODY, 3, 4, Unit.PERSON, 0.3);
    Map<Integer, Integer> treatedAtTheEndOf = new TreeMap<>();
    Steppable look =
        state -> {
          LeewayModel model = (LeewayModel) state;
          int treated = 0;
          for (Region region : model.world().regions()) {
            Jobseekers people = region.jobseekers();
            Roster roster = region.rosters().get(0);
            for (int place = 0; place < roster.size(); place++) {
              boolean there = roster.isThere(place, people);
              if (there && people.treated.get(roster.row(place)) == 1) {
                assertThat(roster.isAssigned(place)).isTrue();
                treated++;
              }
            }
          }
          treatedAtTheEndOf.put((int) state.schedule.getSteps() - 26, treated);
        };
    run(BASE, List.of(cohort), new Treatment("stock", cut, 2, 3), 1, List.of(look));
    treatedAtTheEndOf.values().removeIf(treated -> treated == 0);
    assertThat(treatedAtTheEndOf.keySet()).containsExactly(5, 6, 7);
  }

  @ParameterizedTest
  @EnumSource(Unit.class)
  void aCutByLotForAWeekCutsTheBenefitsOfTheAssignedAtThatDateAndOfNobodyElse(Unit unit)
      throws InterruptedException {
    Cohort cohort = cohort("stock", Who.EVERYBODY, 3, 4, unit, 0.5);
    double[] people = new double[2];
    double[] cut = new double[2];
    Steppable look =
        state -> {
          people[0] = people[1] = cut[0] = cut[1] = 0;
          for (Region region : ((LeewayModel) state).world().regions()) {
            Jobseekers all = region.jobseekers();
            Roster roster = region.rosters().get(0);
            for (int place = 0; place < roster.size(); place++) {
              int row = roster.row(place);
              if (roster.isThere(place, all) && all.is(row, Status.SERVED)) {
                int arm = roster.isAssigned(place) ? 1 : 0;
                people[arm]++;
                cut[arm] += all.sanctionedUntil.get(row) >= 3 ? 1 : 0;
              }
            }
          }
        };
    Scenario base = Small.regions(6);
    Scenario cuts = Small.regions(6, "duty[*].cut-by-lot=1");
    run(base, 4, List.of(cohort), new Treatment("stock", cuts, 0, 1), 1, List.of(look));
    assertThat(people[0]).isGreaterThan(20);
    assertThat(people[1]).isGreaterThan(20);
    assertThat(cut[1]).isEqualTo(people[1]);
    assertThat(cut[0]).isLessThan(people[0] / 4);
  }

  @Test
  void whatIsDoneToVeryFewHardlyReachesTheOthers() throws InterruptedException {
    Cohort cohort = cohort("stock", Who.EVERYBODY, 0, 1, Unit.PERSON, 0.05);
    Scenario other = Small.regions(2, "search.applications=x 3", "duty[*].cut-by-lot=1");
    Treatment treatment = new Treatment("stock", other, 0, FOR_EVER);
    Map<Long, Integer> without = positions(cohort, null);
    Map<Long, Integer> with = positions(cohort, treatment);
    long same =
        without.keySet().stream().filter(id -> without.get(id).equals(with.get(id))).count();
    assertThat(lines(BASE, List.of(cohort), treatment))
        .isNotEqualTo(lines(BASE, List.of(cohort), null));
    assertThat(same / (double) without.size()).isGreaterThan(0.9);
  }

  /** Where those who are enrolled and not assigned stand in the end, by name. */
  private static Map<Long, Integer> positions(Cohort cohort, @Nullable Treatment treatment)
      throws InterruptedException {
    Map<Long, Integer> positions = new TreeMap<>();
    run(
        BASE,
        List.of(cohort),
        treatment,
        1,
        List.of(
            atTheEnd(
                regions -> {
                  for (Region region : regions) {
                    Roster roster = region.rosters().get(0);
                    for (int place = 0; place < roster.size(); place++) {
                      Jobseekers people = region.jobseekers();
                      boolean there = roster.isThere(place, people);
                      if (!roster.isAssigned(place)) {
                        int position = there ? people.status.get(roster.row(place)) : -1;
                        int job = there ? people.work.started.get(roster.row(place)) : 0;
                        positions.put(roster.id(place), 10_000 * position + job);
                      }
                    }
                  }
                })));
    return positions;
  }

  @Test
  void aTreatmentOfAnUnknownCohortIsRefused() {
    Cohort cohort = cohort("stock", Who.EVERYBODY, 0, 1, Unit.PERSON, 1);
    assertThatThrownBy(
            () -> lines(BASE, List.of(cohort), new Treatment("others", BASE, 0, FOR_EVER)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("others");
  }

  private interface Look {
    void at(List<Region> regions);
  }

  private static Steppable atTheEnd(Look look) {
    return state -> {
      if ((int) state.schedule.getSteps() - 26 == WEEKS - 1) {
        look.at(((LeewayModel) state).world().regions());
      }
    };
  }

  private static Map<Long, Boolean> assigned(
      Scenario scenario, List<Cohort> cohorts, @Nullable Treatment treatment)
      throws InterruptedException {
    Map<Long, Boolean> assigned = new TreeMap<>();
    run(
        scenario,
        cohorts,
        treatment,
        1,
        List.of(
            atTheEnd(
                regions -> {
                  for (Region region : regions) {
                    Roster roster = region.rosters().get(cohorts.size() - 1);
                    for (int place = 0; place < roster.size(); place++) {
                      assigned.put(roster.id(place), roster.isAssigned(place));
                    }
                  }
                })));
    return assigned;
  }

  private static List<Integer> weeks(Roster roster) {
    List<Integer> weeks = new ArrayList<>();
    for (int place = 0; place < roster.size(); place++) {
      weeks.add(roster.week(place));
    }
    return weeks;
  }

  private static List<Long> ids(Roster roster) {
    List<Long> ids = new ArrayList<>();
    for (int place = 0; place < roster.size(); place++) {
      ids.add(roster.id(place));
    }
    return ids;
  }

  private static Cohort cohort(String id, Who who, int from, int until, Unit unit, double share) {
    return new Cohort(id, who, from, until, 26, new Assignment(unit, share));
  }

  private static List<String> lines(
      Scenario scenario, List<Cohort> cohorts, @Nullable Treatment treatment)
      throws InterruptedException {
    return run(scenario, cohorts, treatment, 1, List.of());
  }

  private static List<String> run(
      Scenario scenario,
      List<Cohort> cohorts,
      @Nullable Treatment treatment,
      int threads,
      List<Steppable> onlookers)
      throws InterruptedException {
    return run(scenario, WEEKS, cohorts, treatment, threads, onlookers);
  }

  private static List<String> run(
      Scenario scenario,
      int weeks,
      List<Cohort> cohorts,
      @Nullable Treatment treatment,
      int threads,
      List<Steppable> onlookers)
      throws InterruptedException {
    try (RegionWorkers workers = new RegionWorkers(threads)) {
      ReplicateTask task =
          new ReplicateTask(
              scenario,
              new ReplicateSettings(1, weeks, SCALE, 0),
              new Observation(cohorts, List.of()),
              treatment);
      List<Table> tables = new LeewayModel(task, workers).runToEnd(onlookers);
      return tables.subList(0, 2).stream().flatMap(table -> Tables.lines(table).stream()).toList();
    }
  }
}
