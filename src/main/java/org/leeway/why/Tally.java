package org.leeway.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.leeway.domain.Distance;
import org.leeway.domain.Group;
import org.leeway.domain.Scheme;
import org.leeway.experiment.CensusLine;

/**
 * Counts what the change did to everybody, seed by seed and group by group: the seeds are the
 * independent blocks from which intervals follow. Who is counted in one world only has no twin.
 */
final class Tally {
  /** Place of the number of people in the sums; the reasons come before it. */
  static final int PEOPLE = Reason.values().length;

  /** Place of the weeks that those who find work in both find it sooner. */
  static final int WEEKS_SOONER = PEOPLE + 1;

  private static final int SUMS = PEOPLE + 2;

  private final Rule rule;
  private final List<SortedMap<String, double[]>> blocks = new ArrayList<>();
  private double alone;
  private double everybody;

  Tally(Rule rule) {
    this.rule = rule;
  }

  /**
   * Adds a seed.
   *
   * @param base the lines without the change, by name
   * @param changed the lines with it
   * @param until week after which nobody's count may start, so that all are followed equally long
   */
  void add(SortedMap<Long, CensusLine> base, SortedMap<Long, CensusLine> changed, int until) {
    SortedMap<String, double[]> sums = new java.util.TreeMap<>();
    for (Map.Entry<Long, CensusLine> entry : base.entrySet()) {
      CensusLine one = entry.getValue();
      CensusLine other = changed.get(entry.getKey());
      if (other == null || other.since() > until || one.since() > until) {
        everybody += one.since() <= until ? 1 : 0;
        alone += one.since() <= until ? 1 : 0;
        continue;
      }
      everybody++;
      double[] ofCell = sums.computeIfAbsent(one.group(), every -> new double[SUMS]);
      Reason reason = rule.reason(one, other);
      ofCell[reason.ordinal()]++;
      ofCell[PEOPLE]++;
      if (reason.kind() == Kind.SUPERFLUOUS) {
        ofCell[WEEKS_SOONER] += one.placed() - other.placed();
      }
    }
    for (Map.Entry<Long, CensusLine> entry : changed.entrySet()) {
      if (entry.getValue().since() <= until && !base.containsKey(entry.getKey())) {
        everybody++;
        alone++;
      }
    }
    blocks.add(sums);
  }

  /** Share of those who are counted in one world only. */
  double aloneShare() {
    return everybody > 0 ? alone / everybody : 0;
  }

  /** The sums of a group, a block per seed. */
  List<double[]> blocks(Group group) {
    List<String> cells = cells(group);
    List<double[]> all = new ArrayList<>();
    for (SortedMap<String, double[]> seed : blocks) {
      double[] sum = new double[SUMS];
      for (String cell : cells) {
        double[] ofCell = seed.getOrDefault(cell, new double[SUMS]);
        for (int place = 0; place < SUMS; place++) {
          sum[place] += ofCell[place];
        }
      }
      all.add(sum);
    }
    return all;
  }

  private static List<String> cells(Group group) {
    List<String> cells = new ArrayList<>();
    for (Scheme scheme : Scheme.values()) {
      for (Distance distance : Distance.values()) {
        Group cell = Group.of(scheme, distance);
        if (group.equals(Group.ALL)
            || group.equals(Group.of(scheme))
            || group.equals(Group.of(distance))
            || group.equals(cell)) {
          cells.add(cell.code());
        }
      }
    }
    return cells;
  }
}
