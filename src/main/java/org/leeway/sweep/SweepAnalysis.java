package org.leeway.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.leeway.experiment.StudyData;
import org.leeway.method.Estimate;
import org.leeway.scenario.Draw;

/** Makes the result of a sweep out of what was stored. */
final class SweepAnalysis {
  private final SweepPlan plan;
  private final Sweep sweep;
  private final StudyData data;
  private final String reference;

  SweepAnalysis(SweepPlan plan, StudyData data) {
    this.plan = plan;
    this.sweep = plan.sweep();
    this.data = data;
    this.reference =
        sweep.reference() == 0 ? SweepPlan.AS_IT_IS : plan.points().get(sweep.reference() - 1).id();
  }

  SweepResult result() {
    List<String> arms = new ArrayList<>();
    if (sweep.reference() == 0) {
      arms.add(SweepPlan.AS_IT_IS);
    }
    plan.points().forEach(point -> arms.add(point.id()));
    List<Integer> draws = plan.draws().stream().map(Draw::number).toList();
    List<List<SweepResult.Cell>> cells = new ArrayList<>();
    arms.forEach(arm -> cells.add(new ArrayList<>()));
    List<SweepResult.MainEffect> effects = new ArrayList<>();
    for (SweepOutcome outcome : sweep.outcomes()) {
      Blocks blocks = new Blocks(data, outcome, arms, draws);
      for (int arm = 0; arm < arms.size(); arm++) {
        cells.get(arm).add(cell(blocks, arms.get(arm)));
      }
      for (int factor = 0; factor < sweep.factors().size(); factor++) {
        effects.addAll(effects(blocks, outcome, factor));
      }
    }
    List<SweepResult.PointLine> points = new ArrayList<>();
    for (int arm = 0; arm < arms.size(); arm++) {
      points.add(line(arms.get(arm), cells.get(arm)));
    }
    return new SweepResult(
        sweep.title(),
        sweep.why(),
        sweep.template().scenario().name(),
        sweep.design().word(),
        plan.size().seeds(),
        plan.size().firstSeed(),
        plan.size().weeks(),
        plan.size().scale(),
        draws.size(),
        sweep.countFrom(),
        reference,
        sweep.factors().stream().map(this::line).toList(),
        sweep.outcomes().stream()
            .map(each -> new SweepResult.OutcomeLine(each.id(), each.label(), each.unit()))
            .toList(),
        points,
        effects,
        data.finished(),
        data.planned(),
        data.failures());
  }

  private SweepResult.FactorLine line(Factor factor) {
    List<String> levels = new ArrayList<>();
    if (isSpread(factor)) {
      levels.addAll(List.of(factor.shown(0), factor.shown(1)));
    } else {
      for (int level = 0; level < factor.levels(); level++) {
        levels.add(factor.shown(factor.place(level)));
      }
    }
    return new SweepResult.FactorLine(factor.key(), factor.label(), factor.isContinuous(), levels);
  }

  /** True when points lie anywhere along the factor rather than on levels. */
  private boolean isSpread(Factor factor) {
    return factor.isContinuous() && sweep.design().needsPoints();
  }

  private SweepResult.PointLine line(String arm, List<SweepResult.Cell> cells) {
    List<String> values = new ArrayList<>();
    List<Double> places = new ArrayList<>();
    for (Points.Point point : plan.points()) {
      if (point.id().equals(arm)) {
        for (int factor = 0; factor < point.places().length; factor++) {
          values.add(sweep.factors().get(factor).shown(point.places()[factor]));
          places.add(point.places()[factor]);
        }
      }
    }
    return new SweepResult.PointLine(arm, values, places, cells);
  }

  private SweepResult.Cell cell(Blocks blocks, String arm) {
    Estimate level = blocks.level(arm);
    Estimate difference = blocks.contrast(List.of(reference, arm), levels -> levels[1] - levels[0]);
    return new SweepResult.Cell(
        level.value(),
        level.low(),
        level.high(),
        difference.value(),
        difference.low(),
        difference.high(),
        level.blocks());
  }

  private List<SweepResult.MainEffect> effects(Blocks blocks, SweepOutcome outcome, int factor) {
    Factor each = sweep.factors().get(factor);
    List<SweepResult.MainEffect> effects = new ArrayList<>();
    if (isSpread(each)) {
      List<String> all = plan.points().stream().map(Points.Point::id).toList();
      double[] places =
          plan.points().stream().mapToDouble(point -> point.places()[factor]).toArray();
      Estimate slope = blocks.contrast(all, levels -> slope(places, levels));
      effects.add(effect(each, outcome, each.shown(0), each.shown(1), slope));
      return effects;
    }
    List<String> from = at(factor, 0);
    for (int level = 1; level < each.levels(); level++) {
      List<String> to = at(factor, level);
      if (!from.isEmpty() && !to.isEmpty()) {
        List<String> both = new ArrayList<>(from);
        both.addAll(to);
        Estimate effect =
            blocks.contrast(
                both,
                levels -> mean(levels, from.size(), levels.length) - mean(levels, 0, from.size()));
        effects.add(
            effect(
                each, outcome, each.shown(each.place(0)), each.shown(each.place(level)), effect));
      }
    }
    return effects;
  }

  /**
   * The points at a level of a factor; one at a time, only those at which no other factor was
   * moved.
   */
  private List<String> at(int factor, int level) {
    Factor each = sweep.factors().get(factor);
    double[] start = plan.points().get(0).places();
    return plan.points().stream()
        .filter(point -> each.level(point.places()[factor]) == level)
        .filter(
            point ->
                sweep.design() != DesignKind.ONE_AT_A_TIME
                    || othersRest(point.places(), start, factor))
        .map(Points.Point::id)
        .toList();
  }

  private static boolean othersRest(double[] places, double[] start, int factor) {
    double[] rest = places.clone();
    rest[factor] = start[factor];
    return Arrays.equals(rest, start);
  }

  private static SweepResult.MainEffect effect(
      Factor factor, SweepOutcome outcome, String from, String to, Estimate effect) {
    return new SweepResult.MainEffect(
        factor.key(), outcome.id(), from, to, effect.value(), effect.low(), effect.high());
  }

  private static double mean(double[] values, int from, int to) {
    double sum = 0;
    for (int place = from; place < to; place++) {
      sum += values[place];
    }
    return sum / (to - from);
  }

  /** The straight line through the points, from one end of the factor to the other. */
  private static double slope(double[] places, double[] levels) {
    double x = mean(places, 0, places.length);
    double y = mean(levels, 0, levels.length);
    double above = 0;
    double below = 0;
    for (int point = 0; point < places.length; point++) {
      above += (places[point] - x) * (levels[point] - y);
      below += (places[point] - x) * (places[point] - x);
    }
    return above / below;
  }
}
