package org.leeway.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeway.domain.Outcome;
import org.leeway.results.Table;

/** Rankings whose answers are known. */
final class LeagueTableTest {
  private static final List<String> ARMS = List.of("picky", "open");
  private static final List<String> STRATEGIES = List.of("company-d", "company-b");
  private static final List<String> GROUPS = List.of("ww/short", "ww/long");

  private final List<String> arms = new ArrayList<>();
  private final List<Long> seeds = new ArrayList<>();
  private final List<String> groups = new ArrayList<>();
  private final List<double[]> rows = new ArrayList<>();

  private void row(String arm, long seed, String group, double... numbers) {
    arms.add(arm);
    seeds.add(seed);
    groups.add(group);
    rows.add(numbers);
  }

  private double[] column(int place) {
    return rows.stream().mapToDouble(row -> row[place]).toArray();
  }

  private Table table() {
    return new Table(
        "intake",
        List.of(
            new Table.Words("scenario", arms.toArray(String[]::new)),
            new Table.Integers("draw", new long[arms.size()]),
            new Table.Integers("seed", seeds.stream().mapToLong(Long::longValue).toArray()),
            new Table.Words("grp", groups.toArray(String[]::new)),
            new Table.Reals("people", column(0)),
            new Table.Reals("taken", column(1)),
            new Table.Reals("placed_52", column(2)),
            new Table.Reals("placed_104", column(3)),
            new Table.Reals("lasting", column(4))));
  }

  private List<League> leagues(int least) {
    return new LeagueTable(IntakeData.of(table(), ARMS), STRATEGIES, least).leagues();
  }

  /** The picky company takes the easy ones; in every group the open one does better. */
  private void creaming(long seed) {
    row("picky", seed, "ww/short", 100, 100, 60, 70, 50);
    row("picky", seed, "ww/long", 100, 20, 2, 4, 1);
    row("open", seed, "ww/short", 100, 100, 65, 75, 55);
    row("open", seed, "ww/long", 100, 100, 15, 25, 10);
  }

  @Test
  void whoTakesTheEasyOnesComesFirstUntilAllHaveTheSameClients() {
    creaming(1);
    creaming(2);
    League league = leagues(20).get(0);

    assertThat(league.outcome()).isEqualTo(Outcome.PLACED_52);
    LeagueLine picky = league.lines().get(0);
    LeagueLine open = league.lines().get(1);
    assertThat(picky.strategy()).isEqualTo("company-d");
    assertThat(picky.taken().value()).isEqualTo(0.6, within(1e-12));
    assertThat(picky.before().value()).isEqualTo(62 / 120.0, within(1e-12));
    assertThat(open.before().value()).isEqualTo(80 / 200.0, within(1e-12));
    assertThat(picky.after().value()).isEqualTo((0.6 + 0.1) / 2, within(1e-12));
    assertThat(open.after().value()).isEqualTo(open.before().value(), within(1e-12));
    assertThat(List.of(picky.rankBefore(), picky.rankAfter())).containsExactly(1, 2);
    assertThat(List.of(open.rankBefore(), open.rankAfter())).containsExactly(2, 1);
    assertThat(league.changed()).isTrue();
    assertThat(league.clear()).as("the seeds agree to the last digit").isTrue();
    assertThat(league.covered()).isEqualTo(1, within(1e-12));
  }

  @Test
  void everyOutcomeHasATableAndThoseTheRunsAreTooShortForHaveNone() {
    creaming(1);
    assertThat(leagues(1))
        .extracting(League::outcome)
        .containsExactly(Outcome.PLACED_52, Outcome.PLACED_104, Outcome.DURABLE_26);
    rows.forEach(row -> Arrays.fill(row, 3, 5, Double.NaN));
    assertThat(leagues(1)).extracting(League::outcome).containsExactly(Outcome.PLACED_52);
  }

  @Test
  void whoeverTakesAllHasTheSameRateBeforeAndAfter() {
    for (int seed = 1; seed <= 3; seed++) {
      for (String arm : ARMS) {
        row(arm, seed, "ww/short", 50, 50, 20 + seed, 30, 10);
        row(arm, seed, "ww/long", 80, 80, 5, 8 + seed, 2);
      }
    }
    League league = leagues(1000).get(0);
    assertThat(league.compared()).as("nobody was selected, however few").isEqualTo(2);
    for (LeagueLine line : league.lines()) {
      assertThat(line.after().value()).isEqualTo(line.before().value(), within(1e-12));
      assertThat(line.taken().value()).isEqualTo(1);
      assertThat(line.rankBefore()).as("equals share a place").isEqualTo(1);
      assertThat(line.before().low()).isLessThan(line.before().value());
    }
    assertThat(league.changed()).isFalse();
  }

  @Test
  void aGroupOfWhichSomebodyTookTooFewCountsForNobody() {
    creaming(1);
    League league = leagues(21).get(0);

    assertThat(league.cells()).isEqualTo(GROUPS.size());
    assertThat(league.compared()).isEqualTo(1);
    assertThat(league.covered()).isEqualTo(0.5, within(1e-12));
    assertThat(league.lines().get(0).sparse()).isEqualTo(0.5, within(1e-12));
    assertThat(league.lines().get(1).sparse()).isZero();
    assertThat(league.lines().get(0).after().value()).isEqualTo(0.6, within(1e-12));
    assertThat(league.lines().get(1).after().value()).isEqualTo(0.65, within(1e-12));
    assertThat(league.changed()).isTrue();
    assertThat(league.clear()).as("one seed tells nothing of chance").isFalse();
  }

  @Test
  void withoutAGroupThatCanBeComparedThereIsNoRank() {
    creaming(1);
    rows.get(0)[1] = 99;
    League league = leagues(1000).get(0);

    assertThat(league.compared()).isZero();
    assertThat(league.lines())
        .allMatch(line -> line.rankAfter() == 0 && Double.isNaN(line.after().value()));
    assertThat(league.changed()).isFalse();
  }

  @Test
  void aSeedThatOnlySomeCompaniesHaveDoesNotCount() {
    creaming(1);
    row("picky", 2, "ww/short", 100, 100, 0, 0, 0);
    row("picky", 2, "ww/long", 100, 100, 0, 0, 0);

    assertThat(leagues(1).get(0).lines().get(0).before().value())
        .isEqualTo(62 / 120.0, within(1e-12));
  }
}
