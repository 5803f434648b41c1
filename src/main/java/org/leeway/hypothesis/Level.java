package org.leeway.hypothesis;

import java.util.ArrayList;
import java.util.List;
import org.leeway.scenario.YamlNode;
import org.leeway.trial.Condition;
import org.leeway.trial.Who;

/**
 * One level of a context or of a mechanism: a world (changes of the scenario), some of the people
 * in it, or both.
 *
 * @param name what readers call it
 * @param changes changes of the scenario, one after the other; none leaves the world as it is
 * @param who which people; everybody where nothing is said
 */
public record Level(String name, List<YamlNode.Fields> changes, Who who) {
  /** A context that was not varied. */
  static final Level EVERYWHERE = new Level("", List.of(), Who.EVERYBODY);

  public Level {
    changes = List.copyOf(changes);
  }

  /** Both levels at once: a cell of a grid. */
  Level and(Level other) {
    List<YamlNode.Fields> both = new ArrayList<>(changes);
    both.addAll(other.changes);
    String joined = name.isEmpty() ? other.name : name + ", " + other.name;
    return new Level(joined, both, both(who, other.who));
  }

  /** People whom both descriptions fit. */
  static Who both(Who one, Who other) {
    List<Condition> conditions = new ArrayList<>(one.conditions());
    for (Condition condition : other.conditions()) {
      if (!conditions.contains(condition)) {
        conditions.add(condition);
      }
    }
    return new Who(conditions);
  }
}
