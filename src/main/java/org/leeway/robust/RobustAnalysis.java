package org.leeway.robust;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.experiment.RangedParameter;
import org.leeway.method.Estimate;
import org.leeway.method.Spread;
import org.leeway.method.Wilson;
import org.leeway.robust.Robustness.Basis;
import org.leeway.scenario.Draw;

/** From levels per arm, world and seed to what holds in how many worlds. */
public final class RobustAnalysis {
  private final Levels levels;
  private final List<String> arms;
  private final List<Draw> worlds;
  private final FlipSearch search;

  /**
   * @param levels what was simulated; draw 0 is the register's own world
   * @param arms ids of the arms, the base first
   * @param worlds the plausible worlds
   * @param parameters what differs between them
   */
  public RobustAnalysis(
      Levels levels, List<String> arms, List<Draw> worlds, List<RangedParameter> parameters) {
    this.levels = levels;
    this.arms = List.copyOf(arms);
    this.worlds = List.copyOf(worlds);
    this.search = new FlipSearch(this.worlds, parameters);
  }

  /** A line per alternative, outcome and group of which anything is known, in that order. */
  public List<Robustness> lines() {
    List<Robustness> lines = new ArrayList<>();
    for (String alternative : arms.subList(1, arms.size())) {
      for (Outcome outcome : Outcome.values()) {
        for (Group group : outcome.perGroup() ? Group.inOrder() : List.of(Group.ALL)) {
          Map<Integer, double[]> differences = new LinkedHashMap<>();
          for (Draw world : worlds) {
            double[] ofWorld = differences(alternative, world.number(), outcome, group);
            if (ofWorld.length > 0) {
              differences.put(world.number(), ofWorld);
            }
          }
          if (!differences.isEmpty()) {
            lines.add(line(alternative, outcome, group, differences));
          }
        }
      }
    }
    return List.copyOf(lines);
  }

  private double[] differences(String alternative, int draw, Outcome outcome, Group group) {
    SortedMap<Long, Double> base = levels.of(arms.get(0), draw, outcome, group);
    SortedMap<Long, Double> other = new TreeMap<>(levels.of(alternative, draw, outcome, group));
    other.keySet().retainAll(base.keySet());
    return other.entrySet().stream()
        .mapToDouble(each -> each.getValue() - base.get(each.getKey()))
        .toArray();
  }

  private Robustness line(
      String alternative, Outcome outcome, Group group, Map<Integer, double[]> differences) {
    Spread spread = Spread.of(List.copyOf(differences.values()));
    double[] own = differences(alternative, Draw.REGISTER.number(), outcome, group);
    Estimate register =
        own.length == 0 ? new Estimate(Double.NaN, Double.NaN, Double.NaN, 0) : spread.further(own);
    Estimate mean = spread.meanWithInterval();
    Basis basis = basis(spread, register, mean);
    double signed = basis == Basis.REGISTER ? register.value() : mean.value();
    int sign = basis == Basis.NONE || basis == Basis.SAME || signed > 0 ? 1 : -1;
    List<WorldEffect> effects = new ArrayList<>();
    List<Integer> draws = List.copyOf(differences.keySet());
    double holding = 0;
    double asSimulated = 0;
    for (int place = 0; place < draws.size(); place++) {
      Spread.Group world = spread.groups().get(place);
      double holds = sign > 0 ? world.above() : 1 - world.above();
      holding += holds;
      asSimulated += sign * world.measured() > 0 ? 1.0 / draws.size() : 0;
      effects.add(
          new WorldEffect(draws.get(place), world.measured(), world.value(), world.error(), holds));
    }
    boolean searched = group.equals(Group.ALL) && basis.isSign() && spread.between() > 0;
    return new Robustness(
        alternative,
        outcome.code(),
        group.code(),
        sign,
        basis,
        register,
        mean,
        Wilson.of(holding, draws.size()),
        asSimulated,
        spread.chance(),
        Quantiles.of(effects),
        group.equals(Group.ALL) ? effects : List.of(),
        searched ? search.of(effects) : Discovery.NOT_SEARCHED);
  }

  private static Basis basis(Spread spread, Estimate register, Estimate mean) {
    if (spread.mean() == 0 && spread.between() == 0 && !(spread.within() > 0)) {
      return Basis.SAME;
    }
    if (register.isOutside(0, 0)) {
      return Basis.REGISTER;
    }
    return mean.isOutside(0, 0) ? Basis.WORLDS : Basis.NONE;
  }

  /**
   * Regret for everybody, per outcome of which it is clear which way it is better and which some
   * alternative clearly changes.
   */
  public static List<Regret> regrets(List<String> arms, List<Robustness> lines) {
    List<Regret> regrets = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      List<Robustness> own =
          lines.stream().filter(line -> line.measured() == outcome && line.ofEverybody()).toList();
      boolean changes = own.stream().anyMatch(Robustness::hasSign);
      if (outcome.better() != Outcome.Better.NEITHER && changes && own.size() == arms.size() - 1) {
        regrets.add(RegretTable.of(outcome, arms, own));
      }
    }
    return List.copyOf(regrets);
  }
}
