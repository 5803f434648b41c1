package org.leeway.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;

/**
 * Levels per arm and paired effects per alternative, outcome by outcome, group by group in the
 * order of the vocabulary. A group that had members in no replicate has no line.
 */
final class Effects {
  private final OutcomeData data;

  Effects(OutcomeData data) {
    this.data = data;
  }

  List<LevelLine> levels(List<Arm> arms) {
    List<LevelLine> lines = new ArrayList<>();
    for (Arm arm : arms) {
      for (Outcome outcome : Outcome.values()) {
        for (Group group : Group.inOrder()) {
          double[] values = array(data.values(arm.id(), 0, outcome, group));
          if (values.length > 0) {
            lines.add(
                new LevelLine(arm.id(), outcome, group, Statistics.level(values), values.length));
          }
        }
      }
    }
    return lines;
  }

  List<EffectLine> effects(List<Arm> arms) {
    List<EffectLine> lines = new ArrayList<>();
    for (Arm alternative : arms.subList(1, arms.size())) {
      for (Outcome outcome : Outcome.values()) {
        for (Group group : Group.inOrder()) {
          SortedMap<Long, Double> base =
              new TreeMap<>(data.values(arms.get(0).id(), 0, outcome, group));
          SortedMap<Long, Double> other =
              new TreeMap<>(data.values(alternative.id(), 0, outcome, group));
          base.keySet().retainAll(other.keySet());
          other.keySet().retainAll(base.keySet());
          if (!base.isEmpty()) {
            lines.add(line(alternative, outcome, group, array(base), array(other)));
          }
        }
      }
    }
    return lines;
  }

  private static EffectLine line(
      Arm alternative, Outcome outcome, Group group, double[] base, double[] other) {
    Statistics.Paired paired = Statistics.paired(base, other);
    return new EffectLine(
        alternative.id(),
        outcome,
        group,
        paired.base(),
        paired.other(),
        paired.difference(),
        paired.low(),
        paired.high(),
        base.length,
        paired.factor());
  }

  private static double[] array(SortedMap<Long, Double> values) {
    return values.values().stream().mapToDouble(Double::doubleValue).toArray();
  }
}
