package org.leeway.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.leeway.scenario.Scenario;

/**
 * Gives each arm an id of its own. Two files may have one name in two directories, and one file may
 * be compared with itself: the later ones get a number. Ids that differ only in capitals count as
 * equal, because some file systems take them so.
 */
public final class ArmIds {
  private ArmIds() {}

  /** An id per arm, in their order. */
  public static List<String> of(List<Scenario> arms) {
    Set<String> taken = new TreeSet<>();
    arms.forEach(arm -> taken.add(lower(arm.id())));
    Set<String> used = new TreeSet<>();
    List<String> ids = new ArrayList<>();
    for (Scenario arm : arms) {
      String id = arm.id();
      for (int number = 2; used.contains(lower(id)); number++) {
        String numbered = arm.id() + "-" + number;
        id = taken.contains(lower(numbered)) ? id : numbered;
      }
      used.add(lower(id));
      ids.add(id);
    }
    return List.copyOf(ids);
  }

  private static String lower(String id) {
    return id.toLowerCase(Locale.ROOT);
  }
}
