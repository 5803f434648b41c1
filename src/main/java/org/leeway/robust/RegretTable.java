package org.leeway.robust;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leeway.domain.Outcome;

/** Works out what is lost per arm and world, for one outcome. */
final class RegretTable {
  private RegretTable() {}

  /**
   * @param arms the base first
   * @param lines one per alternative, in the order of the arms
   */
  static Regret of(Outcome outcome, List<String> arms, List<Robustness> lines) {
    int direction = outcome.better() == Outcome.Better.LOWER ? -1 : 1;
    Map<Integer, double[]> gains = new LinkedHashMap<>();
    for (int place = 0; place < lines.size(); place++) {
      for (WorldEffect world : lines.get(place).worlds()) {
        gains.computeIfAbsent(world.draw(), draw -> new double[arms.size()])[place + 1] =
            direction * world.effect();
      }
    }
    List<Regret.Line> table = new ArrayList<>();
    for (int arm = 0; arm < arms.size(); arm++) {
      double sum = 0;
      double most = 0;
      int worst = 0;
      int best = 0;
      for (Map.Entry<Integer, double[]> world : gains.entrySet()) {
        double regret = highest(world.getValue()) - world.getValue()[arm];
        sum += regret;
        best += regret == 0 ? 1 : 0;
        if (regret > most) {
          most = regret;
          worst = world.getKey();
        }
      }
      int worlds = gains.size();
      table.add(new Regret.Line(arms.get(arm), sum / worlds, most, worst, best / (double) worlds));
    }
    return new Regret(outcome.code(), table);
  }

  private static double highest(double[] values) {
    double highest = values[0];
    for (double value : values) {
      highest = Math.max(highest, value);
    }
    return highest;
  }
}
