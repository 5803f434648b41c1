package org.leeway.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.leeway.domain.Outcome;
import org.leeway.method.Estimate;
import org.leeway.method.Jackknife;

/**
 * Ranks companies by what became of those whom they took, before and after correction for whom they
 * took (companies.md H44, H45). Correction is direct standardisation: every company keeps its own
 * rate in every group by scheme and distance, and the groups get the weight that they have among
 * all clients of all companies. Groups of which some company took too few are left out for all, so
 * that the same mix stands behind every rate.
 */
final class LeagueTable {
  private static final List<Outcome> RANKED =
      List.of(Outcome.PLACED_52, Outcome.PLACED_104, Outcome.DURABLE_26);

  private final IntakeData data;
  private final List<String> strategies;
  private final int leastPeople;
  private final double[] total;
  private final int[] compared;

  /**
   * @param strategies the strategies of each scenario, in words
   * @param leastPeople agents whom a company must have taken in a group, all seeds together
   */
  LeagueTable(IntakeData data, List<String> strategies, int leastPeople) {
    this.data = data;
    this.strategies = strategies;
    this.leastPeople = leastPeople;
    this.total = data.total();
    this.compared =
        groups().filter(group -> arms().allMatch(arm -> isEnough(arm, group))).toArray();
  }

  /** A table per outcome that the runs are long enough for. */
  List<League> leagues() {
    return RANKED.stream()
        .filter(outcome -> arms().anyMatch(arm -> Double.isFinite(before(total, arm, outcome))))
        .map(this::league)
        .toList();
  }

  private League league(Outcome outcome) {
    double[] before = arms().mapToDouble(arm -> before(total, arm, outcome)).toArray();
    double[] after = arms().mapToDouble(arm -> after(total, arm, outcome)).toArray();
    List<LeagueLine> lines = new ArrayList<>();
    for (int arm = 0; arm < before.length; arm++) {
      int which = arm;
      lines.add(
          new LeagueLine(
              data.arms().get(arm),
              strategies.get(arm),
              Jackknife.of(data.blocks(), sums -> takenShare(sums, which)),
              Jackknife.of(data.blocks(), sums -> before(sums, which, outcome)),
              rank(before, arm),
              Jackknife.of(data.blocks(), sums -> after(sums, which, outcome)),
              rank(after, arm),
              sparse(arm)));
    }
    boolean changed = false;
    boolean clear = false;
    for (int one = 0; one < before.length; one++) {
      for (int other = 0; other < before.length; other++) {
        if (before[one] > before[other] && after[one] < after[other]) {
          changed = true;
          clear |= isClear(one, other, outcome);
        }
      }
    }
    return new League(
        outcome,
        lines,
        (int) groups().filter(group -> pool(total, group) > 0).count(),
        compared.length,
        share(IntStream.of(compared)),
        changed,
        clear);
  }

  private boolean isClear(int one, int other, Outcome outcome) {
    Estimate before =
        Jackknife.of(
            data.blocks(), sums -> before(sums, one, outcome) - before(sums, other, outcome));
    Estimate after =
        Jackknife.of(
            data.blocks(), sums -> after(sums, one, outcome) - after(sums, other, outcome));
    return before.low() > 0 && after.high() < 0;
  }

  private IntStream arms() {
    return IntStream.range(0, data.arms().size());
  }

  private IntStream groups() {
    return IntStream.range(0, data.groups().size());
  }

  /** Who takes everybody of a group has selected nobody there, however few they are. */
  private boolean isEnough(int arm, int group) {
    double taken = data.taken(total, arm, group);
    return taken >= leastPeople || (taken > 0 && taken == data.people(total, arm, group));
  }

  /** Clients of all companies in a group. */
  private double pool(double[] sums, int group) {
    return arms().mapToDouble(arm -> data.people(sums, arm, group)).sum();
  }

  private double share(IntStream some) {
    double all = groups().mapToDouble(group -> pool(total, group)).sum();
    return some.mapToDouble(group -> pool(total, group)).sum() / all;
  }

  private double sparse(int arm) {
    return share(groups().filter(group -> !isEnough(arm, group)));
  }

  private double takenShare(double[] sums, int arm) {
    return groups().mapToDouble(group -> data.taken(sums, arm, group)).sum()
        / groups().mapToDouble(group -> data.people(sums, arm, group)).sum();
  }

  private double before(double[] sums, int arm, Outcome outcome) {
    return groups().mapToDouble(group -> data.placed(sums, arm, group, outcome)).sum()
        / groups().mapToDouble(group -> data.taken(sums, arm, group)).sum();
  }

  private double after(double[] sums, int arm, Outcome outcome) {
    double rates = 0;
    double weights = 0;
    for (int group : compared) {
      double taken = data.taken(sums, arm, group);
      if (taken > 0) {
        double weight = pool(sums, group);
        rates += weight * data.placed(sums, arm, group, outcome) / taken;
        weights += weight;
      }
    }
    return rates / weights;
  }

  /** Companies with equal rates share a place; without a rate there is none. */
  private static int rank(double[] rates, int arm) {
    return Double.isNaN(rates[arm])
        ? 0
        : 1 + (int) IntStream.range(0, rates.length).filter(o -> rates[o] > rates[arm]).count();
  }
}
