package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leeway.Small;
import org.leeway.scenario.Values;
import org.leeway.world.Ledger;
import org.leeway.world.Region;

/**
 * Every key on the card of a strategy changes what becomes of somebody, or what the service costs.
 */
@Tag("slow")
final class StrategyKeysTest {
  private static final String CARD = "strategy.company-d.";

  /** A company that does a bit of everything, so that there is room both ways. */
  private static final List<String> SOMETHING_OF_EVERYTHING =
      List.of(
          "organisation[*].strategy=company-d",
          "organisation[*].entry-selection=yes",
          "organisation[*].fidelity=1",
          "organisation[*].payment=price",
          "weighing.strategy-pull=2",
          "market.openings=0.8",
          "mediation.least-fit.quick-and-wanted=1",
          "mediation.least-fit.fitting=0.9",
          "mediation.per-week=1",
          CARD + "entry.screen=2",
          CARD + "entry.reverse-screen=1",
          CARD + "entry.diagnosis-depth=2",
          CARD + "entry.early-exit=1",
          CARD + "emphasis.work-first=2",
          CARD + "entry.early-exit-mode=drop-or-refer",
          CARD + "payment-scheme=hourly",
          CARD + "employer.demand-given=no",
          CARD + "employer.segment=any",
          CARD + "employer.job-carving=2",
          CARD + "employer.subsidy=1",
          CARD + "employer.first-contact=consultant",
          CARD + "job-goal=quick-and-wanted",
          CARD + "belief=mixed",
          CARD + "phase.self-research.until=10",
          CARD + "phase.vacancy-introduction.from=3",
          CARD + "instrument.wage-subsidy=4",
          CARD + "instrument.work-first=3",
          CARD + "instrument.schooling=3",
          CARD + "instrument.debt-help=2",
          CARD + "instrument.specialist-help=2",
          CARD + "instrument.mediation=4",
          CARD + "instrument.matching=4",
          CARD + "mechanism.compensation=3");

  private record Lived(Map<Long, List<String>> lives, double euro) {}

  private static final Lived BEFORE = lived();

  private static Lived lived(String... sets) {
    List<String> all = new ArrayList<>(List.of(sets));
    for (String set : SOMETHING_OF_EVERYTHING) {
      String path = set.substring(0, set.indexOf('=') + 1);
      if (all.stream().noneMatch(other -> other.startsWith(path))) {
        all.add(set);
      }
    }
    Trial trial = new Trial(Small.regions(1, all.toArray(String[]::new)), 3, 50).open();
    double euro = 0;
    for (int week = 0; week < 60; week++) {
      trial.weeks(1);
      for (Region region : trial.world().regions()) {
        euro +=
            region.ledger().figure(Ledger.Figure.STAFF_EURO)
                + region.ledger().figure(Ledger.Figure.INSTRUMENT_EURO);
      }
    }
    return new Lived(Trial.lives(trial.region()), euro);
  }

  @ParameterizedTest
  @CsvSource({
    "entry.screen, 4",
    "entry.reverse-screen, 4",
    "entry.early-exit, 4",
    "entry.early-exit-mode, return-to-commissioner",
    "entry.diagnosis-depth, 4",
    "entry.diagnosis-after, 30",
    "entry.refuses.debts, 0.1",
    "emphasis.supply, 0",
    "emphasis.demand, 4",
    "emphasis.match, 0",
    "emphasis.work-first, 4",
    "emphasis.schooling, 4",
    "emphasis.reframing, 0",
    "emphasis.empowerment, 4",
    "emphasis.sanction, 4",
    "emphasis.group, 0",
    "emphasis.individual, 4",
    "emphasis.barriers, 4",
    "emphasis.connections, 4",
    "employer.vacancy-hunting, 0",
    "employer.vacancy-hunting-crisis, 0",
    "employer.vouching, 0",
    "employer.job-carving, 4",
    "employer.subsidy, 4",
    "employer.trial, 4",
    "employer.aftercare, 0",
    "employer.own-vacancy-pool, 0",
    "employer.segment, small",
    "employer.segment, pool",
    "employer.demand-given, yes",
    "employer.first-contact, client",
    "employer.first-contact, consultant-then-together",
    "employer.first-contact, client-plus-network",
    "control.discretion, 0",
    "control.standardisation, 0",
    "control.client-content-say, 4",
    "control.client-pace-say, 4",
    "control.consultant-over-client, 4",
    "belief, barriers-block-work",
    "belief, work-solves-barriers",
    "belief, entry-condition",
    "job-goal, first-suitable",
    "job-goal, placement",
    "job-goal, fitting",
    "phase.market-approach.from, 20",
    "weeks, 12",
    "caseload, 40",
    "price, 9000",
    "payment-scheme, no-cure-no-pay",
  })
  void everyKeyOfACardCounts(String key, String value) {
    Lived after = lived(CARD + key + "=" + value);
    boolean changes =
        key.equals("price") ? after.euro() != BEFORE.euro() : !after.lives().equals(BEFORE.lives());
    assertThat(changes).isTrue();
  }

  /**
   * Except the names and words, whatever stands on a card is one of those above, or a rank each.
   */
  @Test
  void noKeyIsForgotten() {
    Values values = Small.country().at(0);
    assertThat(values.children("strategy.company-d"))
        .containsExactlyInAnyOrder(
            "entry",
            "emphasis",
            "employer",
            "job-goal",
            "mechanism",
            "instrument",
            "control",
            "belief",
            "phase",
            "weeks",
            "caseload",
            "price",
            "payment-scheme",
            "for");
    assertThat(values.children("strategy.company-d.emphasis")).hasSize(12);
    assertThat(values.children("strategy.company-d.employer")).hasSize(11);
    assertThat(values.children("strategy.company-d.control")).hasSize(5);
    assertThat(values.children("strategy.company-d.entry")).hasSize(7);
  }
}
