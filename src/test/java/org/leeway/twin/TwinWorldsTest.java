package org.leeway.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.draw.AgentKey;
import org.leeway.experiment.ExperimentException;
import org.leeway.report.TwinText;
import org.leeway.scenario.Scenario;
import org.leeway.simulation.FollowedReplicate;
import org.leeway.simulation.ReplicateSettings;
import org.leeway.simulation.ReplicateTask;
import org.leeway.trace.Decision;
import org.leeway.trace.Luck;
import org.leeway.trace.Standing;

/** Two lives of one person: where they part, and why. */
final class TwinWorldsTest {
  private static final int WEEKS = 60;
  private static final int SCALE = 500;
  private static final String[] NO_CHANGE = {};
  private static final Scenario BASE = scenario(NO_CHANGE);
  private static final Scenario OTHER =
      scenario(
          "organisation.uwv.caseload.norm=60",
          "organisation.municipality.caseload.norm=60",
          "market.openings=0.8");
  private static List<Twin> twins = List.of();
  private static List<Candidate> chosen = List.of();

  @BeforeAll
  static void followTwenty() throws InterruptedException {
    TwinWorlds worlds = worlds(BASE, OTHER, 1);
    chosen = worlds.candidates().choose(each -> each.fate() != Fate.SAME, 20);
    List<Twin> followed = new ArrayList<>();
    for (Candidate each : chosen) {
      followed.add(worlds.follow(each.key()));
    }
    twins = followed;
  }

  @Test
  void aWorldAndItselfNeverPart() throws InterruptedException {
    TwinWorlds same = worlds(BASE, BASE, 1);
    assertThat(same.candidates().fates())
        .allSatisfy((fate, number) -> assertThat(number > 0).isEqualTo(fate == Fate.SAME));
    Twin twin = same.follow(chosen.get(0).key());
    assertThat(twin.firstSign()).isNull();
    assertThat(twin.service()).isNull();
    assertThat(twin.parting()).isNull();
    assertThat(twin.upstream()).isEmpty();
    assertThat(twin.weeks()).isNotEmpty().allMatch(TwinWeek::exact);
    assertThat(TwinText.render(twin, 100)).contains("same to the last digit");
  }

  @Test
  void whoFindsWorkInOneWorldOnlyPartsNoLaterThanThat() {
    assertThat(twins).hasSize(20);
    for (int place = 0; place < twins.size(); place++) {
      Candidate candidate = chosen.get(place);
      Parting parting = twins.get(place).parting();
      assertThat(parting).as(candidate.toString()).isNotNull();
      Integer first = first(candidate.base(), candidate.alternative());
      assertThat(parting.week()).as(candidate.toString()).isLessThanOrEqualTo(first);
    }
  }

  @Test
  void beforeTheyPartTheyStandAlikeAndThenNot() throws InterruptedException {
    for (Twin twin : twins.subList(0, 4)) {
      long key = worlds(BASE, OTHER, 1).people().find(twin.person()).orElseThrow();
      var one = Explanation.life(followed(BASE, key), key);
      var other = Explanation.life(followed(OTHER, key), key);
      int week = twin.parting().week();
      for (int each = -26; each < week; each++) {
        assertThat(Comparer.position(one, each)).isEqualTo(Comparer.position(other, each));
      }
      assertThat(Comparer.position(one, week)).isNotEqualTo(Comparer.position(other, week));
      assertThat(twin.parting().positions().base()).isEqualTo(Comparer.position(one, week));
      assertThat(Comparer.standing(one, -27).position()).isEqualTo(Standing.GONE);
    }
  }

  /** The decision that is named came out differently, in a week before they part or in that one. */
  @Test
  void theDecisionThatPartedThemDiffers() {
    for (Twin twin : twins) {
      Parting parting = twin.parting();
      assertThat(parting.sentence()).as(twin.person()).isNotBlank();
      assertThat(parting.base() == null && parting.alternative() == null)
          .as(twin.person() + ": " + parting.sentence())
          .isFalse();
      if (parting.base() != null && parting.alternative() != null) {
        assertThat(parting.base().words()).isNotEqualTo(parting.alternative().words());
        assertThat(parting.base().week()).isLessThanOrEqualTo(parting.week());
      }
    }
  }

  @Test
  void equalKeysDrewEqualNumbersInBothWorlds() {
    int compared = 0;
    for (Twin twin : twins) {
      for (TwinWeek week : twin.weeks()) {
        for (Luck one : luck(week.base())) {
          for (Luck other : luck(week.alternative())) {
            boolean sameKey =
                one.purpose().equals(other.purpose())
                    && one.agent().equals(other.agent())
                    && !one.purpose().equals("signal")
                    && one.index() == other.index()
                    && one.week() == other.week();
            if (sameKey) {
              assertThat(one.uniform()).isEqualTo(other.uniform());
              compared++;
            }
          }
        }
      }
    }
    assertThat(compared).isGreaterThan(500);
  }

  @Test
  void theNumberOfThreadsChangesNothing() throws InterruptedException {
    assertThat(worlds(BASE, OTHER, 3).follow(chosen.get(0).key())).isEqualTo(twins.get(0));
  }

  @Test
  void nobodyIsFollowedWhoIsNotThere() {
    long nobody = AgentKey.jobseeker("AM01", 0, 7, 5_000_000);
    assertThatThrownBy(() -> worlds(BASE, OTHER, 1).follow(nobody))
        .isInstanceOf(NobodyException.class);
  }

  @Test
  void worldsWithOtherPeopleAreRefused() {
    assertThatThrownBy(() -> worlds(BASE, scenario("run.burn-in=20"), 1))
        .isInstanceOf(ExperimentException.class)
        .hasMessageContaining("run.burn-in");
    assertThatThrownBy(() -> worlds(BASE, Small.regions(3), 1))
        .isInstanceOf(ExperimentException.class)
        .hasMessageContaining("regions");
  }

  @Test
  void theTextFitsTheTerminal() {
    for (Twin twin : twins) {
      assertThat(TwinText.render(twin, 100).lines().toList())
          .as(twin.person())
          .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }
  }

  private static List<Luck> luck(List<Moment> moments) {
    return moments.stream()
        .filter(moment -> moment.event() instanceof Decision)
        .flatMap(moment -> ((Decision) moment.event()).luck().stream())
        .toList();
  }

  private static int first(Integer one, Integer other) {
    return one == null ? other : other == null ? one : Math.min(one, other);
  }

  private static org.leeway.simulation.Followed followed(Scenario scenario, long key)
      throws InterruptedException {
    return FollowedReplicate.run(
        ReplicateTask.of(scenario, new ReplicateSettings(1, WEEKS, SCALE, 0)), List.of(key), 1);
  }

  private static TwinWorlds worlds(Scenario base, Scenario other, int threads) {
    return new TwinWorlds(base, other, new TwinSettings(1, WEEKS, SCALE), threads);
  }

  private static Scenario scenario(String... sets) {
    return Small.regions(2, sets);
  }
}
