package org.leeway.observe;

import java.util.ArrayList;
import java.util.List;
import org.leeway.domain.Distance;
import org.leeway.domain.Group;
import org.leeway.domain.Scheme;
import org.leeway.world.Ledger;

/** Which cells of scheme and distance belong to which group. */
final class Cells {
  private Cells() {}

  /** The cells of a group, in order. */
  static int[] of(Group group) {
    List<Integer> cells = new ArrayList<>();
    for (Scheme scheme : Scheme.values()) {
      for (Distance distance : Distance.values()) {
        if (group.equals(Group.ALL)
            || group.equals(Group.of(scheme))
            || group.equals(Group.of(distance))
            || group.equals(Group.of(scheme, distance))) {
          cells.add(Ledger.cell(scheme, distance));
        }
      }
    }
    return cells.stream().mapToInt(Integer::intValue).toArray();
  }
}
